import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { columnLetter } from '../formats/column-letter.js';
import type { Breather } from '../runtime/breather.js';
import { isBlank } from './cell-value.js';
import { headersOf } from './column-proposal.js';
import type { DraftContent } from './draft-content.js';
import type { PlannedColumn, PlannedTable } from './import-plan.js';
import { firstRow, type MappedColumn, type MappedTable, type MappingInput } from './mapping.js';
import type { ProblemList } from './problem-list.js';
import type { ImportCounts } from './tally.js';
import type { UnknownWord } from './word-list.js';

const SAMPLE_ROWS = 5;
const SAMPLE_VALUES = 3;
const SAMPLE_CHARACTERS = 200;
/** A matrix has a column a stakeholder: nobody looks at all of them. */
const SHOWN_COLUMNS = 60;

/** A table as a person sees it before the import. */
export async function plannedTable(
  table: MappedTable,
  attributes: readonly AttributeDefinition[],
  breather: Breather,
): Promise<PlannedTable> {
  const { source } = table;
  const from = firstRow(table);
  const columns: PlannedColumn[] = [];
  for (const column of table.columns.length > 0 ? table.columns : bareColumns(table)) {
    await breather.pause();
    columns.push(plannedColumn(table, column, attributes));
  }
  return {
    upload: source.upload,
    file: source.file,
    sheet: source.sheet,
    encoding: source.encoding,
    delimiter: source.delimiter,
    role: table.role,
    reason: table.reason,
    rows: source.size - Math.min(from, source.size),
    headerRow: headerRowOf(table),
    columns,
    sample: Array.from({ length: Math.min(SAMPLE_ROWS, Math.max(0, source.size - from)) }, (_, offset) =>
      source
        .row(from + offset)
        .slice(0, SHOWN_COLUMNS)
        .map(shortened),
    ),
  };
}

function headerRowOf({ source, header }: MappedTable): number | null {
  return header === null ? null : (source.numbers[header] ?? null);
}

function bareColumns({ source, header }: MappedTable): readonly MappedColumn[] {
  return headersOf(source, header)
    .slice(0, SHOWN_COLUMNS)
    .map((text, index) => ({ index, header: text, field: 'ignore', attribute: null, type: null, reason: '' }));
}

function plannedColumn(
  table: MappedTable,
  column: MappedColumn,
  attributes: readonly AttributeDefinition[],
): PlannedColumn {
  const values = table.source.column(column.index);
  const from = firstRow(table);
  const samples = new Set<string>();
  let filled = 0;
  for (let row = from; row < values.length; row += 1) {
    const cell = values[row]!;
    if (isBlank(cell)) continue;
    filled += 1;
    if (samples.size < SAMPLE_VALUES) samples.add(shortened(cell));
  }
  const on = table.role === 'ties' ? 'tie' : 'stakeholder';
  const known = attributes.find((attribute) => attribute.on === on && attribute.key === column.attribute);
  return {
    column: columnLetter(column.index),
    header: column.header,
    field: column.field,
    attribute: column.attribute,
    type: column.attribute === null ? null : (known?.type ?? column.type),
    reason: column.reason,
    samples: [...samples],
    filled: values.length > from ? filled / (values.length - from) : 0,
  };
}

function shortened(cell: string): string {
  return cell.length <= SAMPLE_CHARACTERS ? cell : `${cell.slice(0, SAMPLE_CHARACTERS - 1).toWellFormed()}…`;
}

/** All of the mapping in the words of the API, to be corrected and sent back. */
export function mappingEcho(
  tables: readonly PlannedTable[],
  mapped: readonly MappedTable[],
  draft: DraftContent,
  words: readonly UnknownWord[],
  said: MappingInput,
): unknown {
  return {
    tables: tables.map((table, index) => ({
      upload: table.upload,
      sheet: table.sheet,
      role: enumName(table.role),
      headerRow: table.headerRow ?? 0,
      encoding: table.encoding,
      delimiter: table.delimiter,
      columns: (mapped[index]?.columns ?? []).map((column) => ({
        column: columnLetter(column.index),
        field: column.field,
        attribute: column.attribute,
        type: column.type === null ? null : enumName(column.type),
      })),
      directed: mapped[index]?.directed ?? null,
      defaultTieKind: mapped[index]?.defaultTieKind ?? null,
      defaultLayer: enumName(mapped[index]?.defaultLayer ?? null),
    })),
    values: words.map(({ field, word, meaning, layer, directed }) => ({
      field,
      word,
      meaning,
      layer: enumName(layer),
      directed,
    })),
    duplicateIds: enumName(draft.duplicateIds),
    danglingTies: enumName(draft.danglingTies),
    matrixDiagonal: said.matrixDiagonal ?? false,
  };
}

function enumName(word: string | null): string | null {
  return word === null ? null : word.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_');
}

/** What the import would do, in a sentence or two. */
export function planSentence(counts: ImportCounts, problems: ProblemList): string {
  const parts = (['new', 'changed', 'unchanged', 'removed'] as const).flatMap((how) => {
    const records = {
      stakeholders: counts.stakeholders[how],
      ties: counts.ties[how],
      initiatives: counts.initiatives[how],
    };
    return hasAny(records) ? [`${countedRecords(records)} ${how}`] : [];
  });
  const effect = parts.length === 0 ? 'Nothing would change.' : `${parts.join('; ')}.`;
  return `${effect} ${problemSentence(problems)}`;
}

function problemSentence({ errorCount, blockingCount, count }: ProblemList): string {
  if (count === 0) return 'No problems were found.';
  const notes = count - errorCount;
  const and = notes === 0 ? '' : ` and ${counted(notes, 'note')}`;
  if (errorCount === 0) return `${counted(notes, 'note')}, nothing that stops the import.`;
  if (blockingCount > 0) return `${counted(errorCount, 'problem')}${and}; the import cannot run until they are mended.`;
  return `${counted(errorCount, 'problem')}${and}; the import can run without these rows.`;
}

/** How many records of each sort. */
export type RecordCounts = Readonly<Record<keyof ImportCounts, number>>;

export function hasAny({ stakeholders, ties, initiatives }: RecordCounts): boolean {
  return stakeholders + ties + initiatives > 0;
}

/** "3 stakeholders and 2 ties"; initiatives are named only where there are some. */
export function countedRecords(records: RecordCounts): string {
  const [stakeholders, ties] = [counted(records.stakeholders, 'stakeholder'), counted(records.ties, 'tie')];
  if (records.initiatives === 0) return `${stakeholders} and ${ties}`;
  const initiatives = counted(records.initiatives, 'initiative');
  return records.stakeholders + records.ties === 0 ? initiatives : `${stakeholders}, ${ties} and ${initiatives}`;
}

/** "1 tie", "1,854 ties". */
export function counted(value: number, what: string): string {
  return `${value.toLocaleString('en-GB')} ${what}${value === 1 ? '' : 's'}`;
}
