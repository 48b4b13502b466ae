import { download } from '../../components/download.js';
import { Menu } from '../../components/menu.js';
import { countOf } from '../../components/number-format.js';
import { recordExportAddress } from '../../data/record-export.js';
import type { Scope } from '../../data/scope.js';

const FORMATS = [
  { id: 'csv', label: 'Everything as CSV files', detail: 'Stakeholders and ties with all they say, in one archive' },
  { id: 'xlsx', label: 'Everything as Excel workbook', detail: 'A sheet for stakeholders, one for ties' },
  { id: 'json', label: 'Everything as JSON', detail: 'To import elsewhere as it is' },
] as const;
const TABLE_FORMATS = [
  { id: 'xlsx', label: 'This table as Excel workbook' },
  { id: 'csv', label: 'This table as CSV files' },
] as const;

export interface ExportMenuProps {
  readonly scope: Scope;
  /** Saves the table just as it is shown; absent where there is no such file. */
  readonly onTable?: (format: 'csv' | 'xlsx') => void;
  /** Rows of the table. */
  readonly rows?: number;
}

/** Saves what the filter shows: the file comes from the server, whole, however long the table is. */
export function ExportMenu({ scope, onTable, rows = 0 }: ExportMenuProps) {
  const ofTable = onTable === undefined || rows === 0 ? [] : TABLE_FORMATS;
  return (
    <Menu
      small
      trigger="Export what is shown"
      entries={[
        ...ofTable.map(({ id, label }) => ({
          id: `table ${id}`,
          label,
          detail: `${countOf(rows, 'row')} in this order, these columns, unrounded, with where they come from`,
          onAction: () => onTable?.(id),
        })),
        ...FORMATS.map(({ id, label, detail }) => ({
          id,
          label,
          detail,
          onAction: () => download(recordExportAddress(scope, id)),
        })),
      ]}
    />
  );
}
