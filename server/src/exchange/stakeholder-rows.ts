import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { Breather } from '../runtime/breather.js';
import type { CellReader } from './cell-reader.js';
import type { StakeholderDraft } from './draft.js';
import { columnOf, firstRow, type MappedTable } from './mapping.js';
import type { ProblemList } from './problem-list.js';
import { readableRows } from './row-check.js';
import { keyFromName, type StakeholderGatherer } from './stakeholder-gatherer.js';
import type { WordList } from './word-list.js';

/** What reading the rows of a table needs. */
export interface RowReading {
  readonly table: MappedTable;
  readonly cells: CellReader;
  readonly words: WordList;
  readonly problems: ProblemList;
  readonly breather: Breather;
}

/** Reads a list of stakeholders, or the respondents of a survey; hands every row's key to `onRow`. */
export async function readStakeholderRows(
  reading: RowReading,
  gatherer: StakeholderGatherer,
  onRow: (row: number, key: string) => void = () => {},
): Promise<void> {
  const { table, breather } = reading;
  learnKinds(reading);
  for (const row of readableRows(table, reading.problems)) {
    if (row % 256 === 0) await breather.pause();
    const draft = stakeholderOf(reading, row);
    if (draft === null) continue;
    gatherer.add(draft);
    onRow(row, draft.key);
  }
}

function learnKinds({ table, words }: RowReading): void {
  const column = columnOf(table, 'kind');
  if (column === null) return;
  const distinct = new Set<string>();
  const values = table.source.column(column.index);
  for (let row = firstRow(table); row < values.length; row += 1) distinct.add(values[row]!.trim());
  distinct.delete('');
  words.learnKinds(distinct);
}

function stakeholderOf({ table, cells, words, problems }: RowReading, row: number): StakeholderDraft | null {
  cells.at(row);
  const id = cells.line('id', IMPORT_LIMITS.keyCharacters);
  const given = cells.line('name');
  const key = id ?? (given === undefined ? undefined : keyFromName(given));
  if (key === undefined) {
    problems.error(
      { table: table.source, row },
      'MISSING_ID',
      `Row ${table.source.numbers[row]} has neither an id nor a name.`,
    );
    return null;
  }
  const validFrom = cells.day('validFrom');
  const validTo = cells.day('validTo');
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    cells.fail('validTo', 'DATES_REVERSED', `The last day (${validTo}) lies before the first (${validFrom}).`);
  }
  const fields = compact({
    name: given,
    kind: words.read('kind', cells.raw('kind')) ?? undefined,
    group: words.read('group', cells.raw('group')) ?? undefined,
    tier: words.read('tier', cells.raw('tier')) ?? undefined,
    sector: words.read('sector', cells.raw('sector')) ?? undefined,
    place: cells.line('place'),
    topics: cells.list('topics', ';|'),
    aliases: cells.list('aliases', ';|'),
    validFrom,
    validTo,
    source: cells.line('source'),
    note: cells.text('note'),
  });
  const attributes = cells.attributeValues();
  return cells.failed ? null : { key, fields, attributes, table: table.source, row };
}

type Given<Item> = { [Name in keyof Item]?: Exclude<Item[Name], undefined> };

/** Without what was not given, so that an update leaves it alone. */
export function compact<Item extends object>(item: Item): Given<Item> {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(item)) if (value !== undefined) kept[name] = value;
  return kept as Given<Item>; // the undefined ones were just left out
}
