import type { WordField } from '@footbridge/shared/exchange/columns';
import type {
  ColumnMapping,
  ImportMapping,
  ImportTable,
  TableMapping,
  TableRole,
  ValueMapping,
} from '../../data/use-import.js';

/** A table is known by its file and its sheet. */
export type TableKey = Pick<ImportTable, 'upload' | 'sheet'>;

/** What the reader corrected of a table; absent parts keep the proposal. */
export type TableChange = Partial<Omit<TableMapping, 'upload' | 'sheet' | 'columns'>>;

export const NO_CORRECTIONS: ImportMapping = {};

/** The corrections with one more about a whole table. Another role forgets what was said of its columns. */
export function withTable(mapping: ImportMapping, table: ImportTable, change: TableChange): ImportMapping {
  const former = tableMapping(mapping, table);
  const renewed = change.role !== undefined && change.role !== former.role;
  const next: TableMapping = { ...former, ...change, ...(renewed && { columns: undefined }) };
  return replaceTable(mapping, next);
}

/** The corrections with one more about a column, named by its letter. */
export function withColumn(mapping: ImportMapping, table: ImportTable, column: ColumnMapping): ImportMapping {
  const former = tableMapping(mapping, table);
  const others = (former.columns ?? []).filter((known) => known.column !== column.column);
  return replaceTable(mapping, { ...former, columns: [...others, column] });
}

/** The corrections with a word's meaning. */
export function withWord(mapping: ImportMapping, value: ValueMapping): ImportMapping {
  const others = (mapping.values ?? []).filter((known) => known.field !== value.field || known.word !== value.word);
  return { ...mapping, values: [...others, value] };
}

/** What was corrected of a table so far, its role as it stands. */
export function tableMapping(mapping: ImportMapping, table: TableKey & { readonly role: TableRole }): TableMapping {
  const known = mapping.tables?.find((candidate) => isTable(candidate, table));
  return known ?? { upload: table.upload, ...(table.sheet !== null && { sheet: table.sheet }), role: table.role };
}

/** The corrections without those of files that were taken away. */
export function withoutUploads(mapping: ImportMapping, kept: readonly string[]): ImportMapping {
  if (mapping.tables == null) return mapping;
  return { ...mapping, tables: mapping.tables.filter((table) => kept.includes(table.upload)) };
}

function replaceTable(mapping: ImportMapping, next: TableMapping): ImportMapping {
  const others = (mapping.tables ?? []).filter(
    (known) => !isTable(known, { upload: next.upload, sheet: next.sheet ?? null }),
  );
  return { ...mapping, tables: [...others, next] };
}

function isTable(mapping: TableMapping, table: TableKey): boolean {
  return mapping.upload === table.upload && (mapping.sheet ?? null) === table.sheet;
}

/** How a word is called on screen; a blank cell has none of its own. */
export function wordLabel({ field, word }: { readonly field: string; readonly word: string }): string {
  if (word !== '') return word;
  return field in BLANK_WORDS ? BLANK_WORDS[field as WordField] : '(blank)';
}

const BLANK_WORDS = {
  kind: '(no kind given)',
  group: '(no group given)',
  tier: '(no tier given)',
  sector: '(no sector given)',
  tieKind: '(no kind of tie given)',
} as const satisfies Record<WordField, string>;

export const WORD_FIELD_TITLES = {
  kind: 'Kind of stakeholder',
  group: 'Group',
  tier: 'Tier',
  sector: 'Sector',
  tieKind: 'Kind of tie',
} as const satisfies Record<WordField, string>;
