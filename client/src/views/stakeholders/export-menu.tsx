import { Menu } from '../../components/menu.js';
import { measureExportAddress, shareOptions } from '../../data/measure-export.js';
import type { Scope } from '../../data/scope.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';
import { writeFilter } from '../../state/filter-codec.js';

const FORMATS = [
  { id: 'csv', label: 'CSV files', detail: 'Stakeholders and ties, in one archive' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'A sheet for stakeholders, one for ties' },
  { id: 'json', label: 'JSON', detail: 'Everything, to import elsewhere as it is' },
] as const;
const MEASURE_FORMATS = [
  { id: 'csv', label: 'Measures as CSV' },
  { id: 'xlsx', label: 'Measures as Excel workbook' },
] as const;

export interface ExportMenuProps {
  readonly scope: Scope;
  /** The measures on show. */
  readonly measures?: readonly ChosenMeasure[];
}

/** Saves what the filter shows: the file comes from the server, whole, however long the table is. */
export function ExportMenu({ scope, measures = [] }: ExportMenuProps) {
  const ofMeasures = measures.length > 0 && shareOptions(measures) ? MEASURE_FORMATS : [];
  return (
    <Menu
      trigger="Export what is shown"
      entries={[
        ...FORMATS.map(({ id, label, detail }) => ({
          id,
          label,
          detail,
          onAction: () => download(recordAddress(scope, id)),
        })),
        ...ofMeasures.map(({ id, label }) => ({
          id: `measures ${id}`,
          label,
          detail: 'The measures on show, with where they come from',
          onAction: () => download(measureExportAddress(scope, measures, id)),
        })),
      ]}
    />
  );
}

function recordAddress({ network, filter }: Scope, format: string): string {
  const params = new URLSearchParams({ format });
  writeFilter(params, filter);
  return `/networks/${encodeURIComponent(network)}/export?${params}`;
}

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
