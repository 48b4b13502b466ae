import { type ColumnField, fieldsOfRole } from '@footbridge/shared/exchange/columns';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { TableRole } from '@footbridge/shared/exchange/table-role';
import { columnLetter } from '../formats/column-letter.js';
import type { MappedColumn } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';
import type { SourceTable } from './source-table.js';

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

/** The columns that can be used; says what is wrong with them as a whole: repeated, missing, too many. */
export function checkColumns(
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
