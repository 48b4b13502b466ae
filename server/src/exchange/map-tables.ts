import { type ColumnField, fieldsOfRole } from '@footbridge/shared/exchange/columns';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { columnIndex, columnLetter } from '../formats/column-letter.js';
import type { ColumnMappingInput, MappedColumn, MappedTable, MappingInput, TableMappingInput } from './mapping.js';
import { type DictionaryEntry, type ExportDictionary, ownTableOf, readDictionary } from './own-export.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';
import { proposeStakeholderColumns } from './stakeholder-columns.js';
import { contactColumnsOf } from './survey-shape.js';
import { guessRole, matrixShapeFor } from './table-role-guess.js';
import { proposeTieColumns } from './tie-columns.js';

/** How every table will be read: the proposal, and over it what a person corrected. */
export function mapTables(
  tables: readonly SourceTable[],
  input: MappingInput,
  problems: ProblemList,
): readonly MappedTable[] {
  for (const correction of input.tables ?? []) {
    if (tables.some((table) => concerns(correction, table))) continue;
    const sheet = correction.sheet ? `, sheet ${quoted(correction.sheet)}` : '';
    const message = `The mapping names upload ${quoted(correction.upload)}${sheet}, which is not part of this import.`;
    problems.file({ file: correction.upload, sheet: correction.sheet ?? null }, 'UNKNOWN_COLUMN', message);
  }
  const mapped = tables.map((table) => {
    const correction = input.tables?.find((candidate) => concerns(candidate, table)) ?? null;
    return mapTable(table, correction, readDictionary(tables, table.upload), problems);
  });
  return mapped;
}

function concerns(correction: TableMappingInput, table: SourceTable): boolean {
  return correction.upload === table.upload && (correction.sheet ?? null) === table.sheet;
}

function mapTable(
  table: SourceTable,
  correction: TableMappingInput | null,
  dictionary: ExportDictionary,
  problems: ProblemList,
): MappedTable {
  const rest = {
    source: table,
    directed: correction?.directed ?? null,
    defaultTieKind: correction?.defaultTieKind?.trim() || null,
    defaultLayer: correction?.defaultLayer ?? null,
  };
  const own = ownTableOf(table);
  if (own !== null && (correction === null || correction.role === 'ignore')) {
    const isLeftOut = correction !== null && own !== 'columns';
    return { ...rest, role: 'ignore', reason: OWN_REASONS[own], header: 0, columns: [], own: isLeftOut ? null : own };
  }
  const entries = dictionary.get(table.sheet ?? '') ?? [];
  const guess = guessRole(table, correction ? headerOf(table, correction) : undefined);
  const role = correction?.role ?? (entries.length > 0 ? (table.sheet as TableRole) : guess.role);
  const reason = correction !== null && correction.role !== guess.role ? 'You said so.' : guess.reason;
  const header = role === 'matrix' && correction?.headerRow == null ? matrixShapeFor(table).header : guess.header;
  const proposed = proposeColumns(table, role, header, entries);
  const columns = correctedColumns(table, role, proposed, correction?.columns ?? [], problems);
  const checked = checkColumns(table, role, columns, problems);
  return { ...rest, role, reason, header, columns: checked, own: null };
}

const OWN_REASONS = {
  columns: 'Footbridge’s own list of what the columns of the other tables are; it is read as it is.',
  initiatives: 'Footbridge’s own list of initiatives; it is read as it is.',
  participants: 'Footbridge’s own list of who takes part in initiatives; it is read as it is.',
} as const;

/** The header row a person named: undefined where none was, null where they said there is none. */
function headerOf(table: SourceTable, correction: TableMappingInput): number | null | undefined {
  if (correction.headerRow === null || correction.headerRow === undefined) return undefined;
  const index = table.numbers.indexOf(correction.headerRow);
  return index === -1 ? null : index;
}

/** The cells of the header, without spaces around them; blank where there is no header. */
export function headersOf(table: SourceTable, header: number | null): readonly string[] {
  if (header === null) return new Array<string>(table.width).fill('');
  return table.row(header).map((cell) => cell.trim().normalize('NFC'));
}

function proposeColumns(
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

function correctedColumns(
  table: SourceTable,
  role: TableRole,
  proposed: readonly MappedColumn[],
  corrections: readonly ColumnMappingInput[],
  problems: ProblemList,
): readonly MappedColumn[] {
  const columns = [...proposed];
  for (const correction of corrections) {
    const index = indexOfColumn(columns, correction.column);
    const field = fieldsOfRole(role).find((candidate) => candidate === correction.field);
    if (index === null) {
      problems.error(
        { table },
        'UNKNOWN_COLUMN',
        `The mapping names column ${quoted(correction.column)}, which the table does not have.`,
      );
    } else if (field === undefined) {
      const known = fieldsOfRole(role).join(', ') || 'none';
      problems.error(
        { table },
        'UNKNOWN_COLUMN',
        `${quoted(correction.field)} is no field of this table. Its fields: ${known}.`,
      );
    } else {
      const column = columns[index]!;
      const key =
        correction.attribute?.trim().normalize('NFC') ||
        column.attribute ||
        column.header ||
        `Column ${columnLetter(index)}`;
      const isAttribute = field === 'attribute';
      columns[index] = {
        ...column,
        field,
        attribute: isAttribute ? key : null,
        type: correction.type ?? (isAttribute ? column.type : null),
        reason: field === column.field ? column.reason : 'You said so.',
      };
    }
  }
  return columns;
}

function indexOfColumn(columns: readonly MappedColumn[], name: string): number | null {
  const letter = columnIndex(name);
  if (letter !== null && letter < columns.length) return letter;
  const byHeader = columns.findIndex((column) => column.header === name.trim());
  return byHeader === -1 ? null : byHeader;
}

/** Fields that only one column can be. */
const SINGLE: ReadonlySet<ColumnField> = new Set([
  'id',
  'name',
  'kind',
  'from',
  'to',
  'tieKind',
  'strength',
  'direction',
]);

function checkColumns(
  table: SourceTable,
  role: TableRole,
  columns: readonly MappedColumn[],
  problems: ProblemList,
): readonly MappedColumn[] {
  if (fieldsOfRole(role).length === 0) return [];
  if (table.width > IMPORT_LIMITS.columns) {
    problems.error(
      { table },
      'TOO_MANY_COLUMNS',
      `The table has ${table.width} columns; the limit is ${IMPORT_LIMITS.columns}.`,
    );
  }
  const checked = columns.map((column) => usable(table, column, problems));
  const used = checked.filter((column) => column.field !== 'ignore');
  for (const [header, same] of grouped(
    used.filter((column) => column.header !== ''),
    (column) => column.header,
  )) {
    if (same.length < 2) continue;
    const letters = same.map((column) => columnLetter(column.index)).join(', ');
    const times = same.length === 2 ? 'twice' : `${same.length} times`;
    problems.error(
      { table },
      'DUPLICATE_HEADER',
      `The column ‘${header}’ appears ${times} (${letters}). Rename one, or leave one out.`,
    );
  }
  for (const [field, same] of grouped(used, (column) => column.field)) {
    if (same.length < 2 || !SINGLE.has(field)) continue;
    const letters = same.map((column) => columnLetter(column.index)).join(', ');
    problems.error({ table }, 'FIELD_TWICE', `Columns ${letters} are both read as ${field}; only one can be.`);
  }
  checkNeeded(table, role, used, problems);
  return checked;
}

/** Names every object has are refused as attributes, so that no later reader mistakes one for a value. */
function usable(table: SourceTable, column: MappedColumn, problems: ProblemList): MappedColumn {
  const { attribute } = column;
  if (attribute === null) return column;
  const isTooLong = attribute.length > IMPORT_LIMITS.keyCharacters;
  if (!isTooLong && !(attribute in Object.prototype)) return column;
  const why = isTooLong ? `it is longer than ${IMPORT_LIMITS.keyCharacters} characters` : 'the name is reserved';
  problems.warning(
    { table, column },
    'UNUSABLE_HEADER',
    `The column ${quoted(attribute)} is left out: ${why}. Rename it to keep it.`,
  );
  return { ...column, field: 'ignore', attribute: null, reason: `Its name cannot be kept: ${why}.` };
}

function checkNeeded(table: SourceTable, role: TableRole, used: readonly MappedColumn[], problems: ProblemList): void {
  const has = (field: ColumnField) => used.some((column) => column.field === field);
  if (role === 'ties' && !(has('from') && has('to'))) {
    problems.error(
      { table },
      'MISSING_COLUMN',
      'A table of ties needs a column for each end. Say which columns these are.',
    );
  }
  if ((role === 'stakeholders' || role === 'survey') && !has('id') && !has('name')) {
    problems.error({ table }, 'MISSING_COLUMN', 'The table needs a column with an id or a name. Say which one it is.');
  }
  if (role === 'survey' && !has('contact')) {
    problems.error({ table }, 'MISSING_COLUMN', 'A survey needs a column that names contacts. Say which one it is.');
  }
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
