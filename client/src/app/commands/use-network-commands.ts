import { useNavigate } from 'react-router';
import { download } from '../../components/download.js';
import { formatDate } from '../../components/number-format.js';
import { RECORD_FORMATS, recordExportAddress } from '../../data/record-export.js';
import { useScope } from '../../data/scope.js';
import { useNetworks } from '../../data/use-networks.js';
import { useNetworkKey } from '../../state/use-view-state.js';
import { viewAddress } from '../../state/view-state.js';
import type { Command } from './command.js';

/** Going to another network, or making a new one. */
export function useNetworkCommands(): readonly Command[] {
  const here = useNetworkKey();
  const networks = useNetworks().data ?? [];
  const navigate = useNavigate();
  return [
    {
      id: 'import',
      section: 'Actions',
      label: 'Import a new network',
      detail: 'Bring in spreadsheets',
      words: ['upload', 'csv', 'excel'],
      offered: true,
      run: () => navigate('/import'),
    },
    ...networks
      .filter(({ key }) => key !== here)
      .map(({ key, name, updatedAt }) => ({
        id: `network ${key}`,
        section: 'Networks' as const,
        label: name,
        detail: `Open this network, changed ${formatDate(updatedAt)}`,
        words: ['network', 'switch', 'open'],
        offered: here === null,
        run: () => navigate(viewAddress(key, 'overview')),
      })),
  ];
}

/** Bringing data into the network on show, and taking it out. */
export function useExchangeCommands(): readonly Command[] {
  const scope = useScope();
  const navigate = useNavigate();
  return [
    {
      id: 'import into',
      section: 'Actions',
      label: 'Import into this network',
      detail: 'Add to it, or bring it up to date',
      words: ['upload', 'csv', 'excel'],
      run: () => navigate(`/import?into=${encodeURIComponent(scope.network)}`),
    },
    ...RECORD_FORMATS.map(({ id, label, detail }) => ({
      id: `export ${id}`,
      section: 'Actions' as const,
      label: `Export what is shown: ${label}`,
      detail,
      words: ['download', 'save', 'spreadsheet'],
      run: () => download(recordExportAddress(scope, id)),
    })),
  ];
}
