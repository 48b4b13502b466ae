import { Menu } from '../../components/menu.js';
import { measureExportAddress, shareOptions } from '../../data/measure-export.js';
import { RECORD_FORMATS, recordExportAddress } from '../../data/record-export.js';
import type { Scope } from '../../data/scope.js';
import type { ChosenMeasure } from '../../state/chosen-measure.js';

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
        ...RECORD_FORMATS.map(({ id, label, detail }) => ({
          id,
          label,
          detail,
          onAction: () => download(recordExportAddress(scope, id)),
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

function download(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
