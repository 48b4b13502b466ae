import { Menu } from '../../components/menu.js';
import type { Scope } from '../../data/scope.js';
import { writeFilter } from '../../state/filter-codec.js';

const FORMATS = [
  { id: 'csv', label: 'CSV files', detail: 'Stakeholders and ties, in one archive' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'A sheet for stakeholders, one for ties' },
  { id: 'json', label: 'JSON', detail: 'Everything, to import elsewhere as it is' },
] as const;

/** Saves what the filter shows: the file comes from the server, whole, however long the table is. */
export function ExportMenu({ scope }: { readonly scope: Scope }) {
  return (
    <Menu
      trigger="Export what is shown"
      entries={FORMATS.map(({ id, label, detail }) => ({ id, label, detail, onAction: () => download(scope, id) }))}
    />
  );
}

function download({ network, filter }: Scope, format: string): void {
  const params = new URLSearchParams({ format });
  writeFilter(params, filter);
  const link = document.createElement('a');
  link.href = `/networks/${encodeURIComponent(network)}/export?${params}`;
  link.download = '';
  link.click();
}
