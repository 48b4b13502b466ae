import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Menu, type MenuEntry } from '../components/menu.js';
import { formatDate } from '../components/number-format.js';
import { useNetwork, useNetworks } from '../data/use-networks.js';
import { NetworkDialog } from '../panels/network-dialog.js';
import { useNetworkKey } from '../state/use-view-state.js';
import { viewAddress } from '../state/view-state.js';
import styles from './top-bar.module.css';

/** Which network is on show, and the way to another. */
export function NetworkSwitcher() {
  const key = useNetworkKey();
  const networks = useNetworks();
  const network = useNetwork(key);
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const entries: readonly MenuEntry[] = [
    ...(networks.data ?? []).map((entry) => ({
      id: `network ${entry.key}`,
      label: entry.name,
      detail: `Changed ${formatDate(entry.updatedAt)}`,
      selected: entry.key === key,
      onAction: () => navigate(viewAddress(entry.key, 'overview')),
    })),
    { id: 'import', label: 'Import a new network…', onAction: () => navigate('/import') },
    ...(network.data
      ? [
          {
            id: 'import into',
            label: 'Import into this network…',
            onAction: () => navigate(`/import?into=${encodeURIComponent(network.data?.key ?? '')}`),
          },
          { id: 'edit', label: 'Rename or delete this network…', onAction: () => setEditing(true) },
        ]
      : []),
  ];
  return (
    <>
      <Menu
        variant="quiet"
        {...(network.data && { label: `Network: ${network.data.name}` })}
        trigger={<NetworkName name={network.data?.name} waiting={network.working} />}
        entries={entries}
      />
      {network.data && <NetworkDialog network={network.data} isOpen={editing} onClose={() => setEditing(false)} />}
    </>
  );
}

function NetworkName({ name, waiting }: { readonly name: string | undefined; readonly waiting: boolean }) {
  if (name !== undefined) return <span className={styles.name}>{name}</span>;
  return <span className={styles.empty}>{waiting ? 'Opening…' : 'Choose a network'}</span>;
}
