import type { DanglingRule } from '@footbridge/shared/exchange/import-mode';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { oneLine } from './cell-reader.js';
import { directionOf, isBlank, looseNumberOf, periodOf, saysMissing } from './cell-value.js';
import type { EndResolver } from './end-resolver.js';
import { columnOf, firstRow, type MappedColumn, type MappedTable } from './mapping.js';
import { quoted } from './problem-list.js';
import { readableRows } from './row-check.js';
import { compact, type RowReading } from './stakeholder-rows.js';
import type { EndPlace, TieGatherer } from './tie-gatherer.js';
import { exactWord, kindOfWord } from './vocabulary-words.js';
import { wordKey } from './word-key.js';

/** Reads a list of ties, one a row. */
export async function readTieRows(reading: RowReading, gatherer: TieGatherer, resolver: EndResolver): Promise<void> {
  const { table, breather } = reading;
  const fromColumn = columnOf(table, 'from');
  const toColumn = columnOf(table, 'to');
  if (fromColumn === null || toColumn === null) return; // said when the columns were mapped
  const ends = [endPlan(table, fromColumn, resolver), endPlan(table, toColumn, resolver)] as const;
  for (const row of readableRows(table, reading.problems)) {
    if (row % 256 === 0) await breather.pause();
    readTie(reading, gatherer, row, ends);
  }
}

type EndPlan = Pick<EndPlace, 'rule' | 'kind'> & { readonly column: MappedColumn };

function readTie(reading: RowReading, gatherer: TieGatherer, row: number, ends: readonly [EndPlan, EndPlan]): void {
  const { table, cells, words } = reading;
  cells.at(row);
  const fields = fieldsOf(reading);
  const word = oneLine(cells.raw('tieKind')) || table.defaultTieKind || '';
  const kind = words.tieKind(word);
  const directed = directionOfRow(reading) ?? table.directed;
  const layer = exactWord(cells.raw('layer'), LAYERS) ?? table.defaultLayer;
  if (kind.isKnown && ((directed !== null && directed !== kind.directed) || (layer !== null && layer !== kind.layer))) {
    const always = `${kind.directed ? 'directed' : 'undirected'}, layer ${kind.layer}`;
    cells.warn(
      'tieKind',
      'DIRECTION_BY_KIND',
      `"${kind.kind}" is always ${always}; the row says otherwise and was read so.`,
    );
  }
  const key = cells.line('id', IMPORT_LIMITS.keyCharacters) ?? null;
  const attributes = cells.attributeValues();
  if (cells.failed) return;
  const [from, to] = ends.map((end) => endOf(reading, gatherer, row, end));
  if (from === null || to === null || from === undefined || to === undefined) return;
  gatherer.add({ key, from, to, word, kind, directed, layer, fields, attributes, table: table.source, row });
}

function endOf(
  { table, cells, problems }: RowReading,
  gatherer: TieGatherer,
  row: number,
  end: EndPlan,
): string | null {
  const name = oneLine(cells.cellAt(end.column.index));
  const place = { ...end, table: table.source, row };
  if (name === '') {
    problems.error(place, 'MISSING_END', `Row ${table.source.numbers[row]} names only one end of its tie.`);
    return null;
  }
  if (name.length > IMPORT_LIMITS.keyCharacters) {
    problems.error(place, 'CELL_TOO_LONG', `An id of at most ${IMPORT_LIMITS.keyCharacters} characters was expected.`);
    return null;
  }
  return gatherer.end(name, place);
}

function fieldsOf({ cells }: RowReading) {
  const period = cells.raw('period') === '' ? null : periodOf(cells.raw('period'));
  if (period === null && cells.raw('period') !== '') {
    cells.fail(
      'period',
      'NOT_A_DATE',
      `A period such as [2026-01-01, 2026-12-31] was expected, ${quoted(cells.raw('period'))} came.`,
    );
  }
  const validFrom = cells.day('validFrom') ?? period?.from ?? undefined;
  const validTo = cells.day('validTo') ?? period?.to ?? undefined;
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    cells.fail('validTo', 'DATES_REVERSED', `The last day (${validTo}) lies before the first (${validFrom}).`);
  }
  return compact({
    strength: strengthOf(cells),
    validFrom,
    validTo,
    source: cells.line('source'),
    note: cells.text('note'),
  });
}

function strengthOf(cells: RowReading['cells']): number | undefined {
  const cell = cells.raw('strength');
  if (cell === '' || saysMissing(cell)) return undefined;
  const value = looseNumberOf(cell);
  if (value === null) cells.fail('strength', 'NOT_A_NUMBER', `A number was expected, ${quoted(cell)} came.`);
  else if (value <= 0) cells.fail('strength', 'NOT_POSITIVE', `A strength must be above 0, ${quoted(cell)} came.`);
  return value ?? undefined;
}

function directionOfRow({ cells }: RowReading): boolean | null {
  const cell = cells.raw('direction');
  if (isBlank(cell)) return null;
  const direction = directionOf(cell);
  if (direction === null)
    cells.fail('direction', 'NOT_A_DIRECTION', `Directed or undirected was expected, ${quoted(cell)} came.`);
  return direction;
}

/**
 * A column none of whose ends is known holds another sort of things (committees, events): these are created whatever
 * the rule, since nothing can be misspelt in all its rows. The header says what they are, where it does.
 */
function endPlan(table: MappedTable, column: MappedColumn, resolver: EndResolver): EndPlan {
  const kind = kindOfHeader(column.header);
  const values = table.source.column(column.index);
  for (let row = firstRow(table); row < values.length; row += 1) {
    const name = oneLine(values[row]!);
    if (name !== '' && resolver.resolve(name).kind !== 'unknown') return { column, kind };
  }
  const rule: DanglingRule = 'create';
  return { column, kind, rule };
}

/** "committee" and "project_id" say what stands below; "member or organisation" does not. */
function kindOfHeader(header: string): EndPlace['kind'] {
  return /\b(or|and)\b/.test(wordKey(header)) ? null : kindOfWord(header);
}
