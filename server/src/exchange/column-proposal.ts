import { type ColumnField } from '@footbridge/shared/exchange/columns';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { columnLetter } from '../formats/column-letter.js';
import type { MappedColumn } from './mapping.js';
import type { DictionaryEntry } from './own-export.js';
import type { SourceTable } from './source-table.js';
import { proposeStakeholderColumns } from './stakeholder-columns.js';
import { contactColumnsOf } from './survey-shape.js';
import { proposeTieColumns } from './tie-columns.js';

/** The cells of the header, without spaces around them; blank where there is no header. */
export function headersOf(table: SourceTable, header: number | null): readonly string[] {
  if (header === null) return new Array<string>(table.width).fill('');
  return table.row(header).map((cell) => cell.trim().normalize('NFC'));
}

/** What every column is taken for: as our own export says, or by its header and its values. */
export function proposeColumns(
  table: SourceTable,
  role: TableRole,
  header: number | null,
  entries: readonly DictionaryEntry[],
): readonly MappedColumn[] {
  const headers = headersOf(table, header);
  const from = header === null ? 0 : header + 1;
  const proposed = proposedFields(table, role, headers, from);
  return headers.slice(0, IMPORT_LIMITS.columns + 1).map((text, index) => {
    const known = entries.find((entry) => entry.header.trim() === text);
    const field = known?.field ?? proposed[index]?.field ?? 'ignore';
    const attribute = field === 'attribute' ? (known?.attribute ?? (text || `Column ${columnLetter(index)}`)) : null;
    const reason = known ? 'It is a column of Footbridge’s own export.' : (proposed[index]?.reason ?? '');
    return { index, header: text, field, attribute, type: known?.type ?? null, reason };
  });
}

function proposedFields(
  table: SourceTable,
  role: TableRole,
  headers: readonly string[],
  from: number,
): readonly { readonly field: ColumnField; readonly reason: string }[] {
  if (role === 'ties') return proposeTieColumns(table, headers, from);
  if (role !== 'stakeholders' && role !== 'survey') return [];
  const columns = proposeStakeholderColumns(table, headers, from);
  if (role === 'stakeholders') return columns;
  const identity = columns.flatMap((column, index) =>
    column.field === 'id' || column.field === 'name' ? [index] : [],
  );
  const contacts = new Set(contactColumnsOf(table, headers, from, identity));
  return columns.map((column, index) =>
    contacts.has(index) ? { field: 'contact', reason: 'It names whom the respondent is tied to.' } : column,
  );
}
