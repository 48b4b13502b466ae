import type { DanglingRule } from '@footbridge/shared/exchange/import-mode';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import { LAYERS, type Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { oneLine } from './cell-reader.js';
import { directionOf, isBlank, looseNumberOf, periodOf, saysMissing } from './cell-value.js';
import type { EndResolver } from './end-resolver.js';
import { columnOf, firstRow, type MappedColumn, type MappedTable } from './mapping.js';
import { quoted } from './problem-list.js';
import { readableRows } from './row-check.js';
import type { RowReading } from './stakeholder-rows.js';
import type { EndColumn, TieGatherer } from './tie-gatherer.js';
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

type EndPlan = EndColumn & { readonly column: MappedColumn };

function readTie(reading: RowReading, gatherer: TieGatherer, row: number, ends: readonly [EndPlan, EndPlan]): void {
  const { table, cells, words } = reading;
  cells.at(row);
  const fields = fieldsOf(reading);
  const word = oneLine(cells.raw('tieKind')) || table.defaultTieKind || '';
  const kind = words.tieKind(word);
  const directed = directionOfRow(reading) ?? table.directed;
  const layer = layerOf(cells.raw('layer')) ?? table.defaultLayer;
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
  const from = endOf(reading, gatherer, row, ends[0]);
  const to = endOf(reading, gatherer, row, ends[1]);
  if (from === null || to === null) return;
  const { strength, validFrom, validTo, source, note } = fields;
  // One literal, not a spread: a spread makes objects three times as large, and there may be 300,000.
  gatherer.add({
    key,
    from,
    to,
    word,
    kind,
    directed,
    layer,
    strength,
    validFrom,
    validTo,
    source,
    note,
    attributes,
    table: table.source,
    row,
  });
}

function endOf(
  { table, cells, problems }: RowReading,
  gatherer: TieGatherer,
  row: number,
  end: EndPlan,
): string | null {
  const name = oneLine(cells.cellAt(end.column.index));
  if (name === '') {
    problems.error({ ...end, row }, 'MISSING_END', `Row ${table.source.numbers[row]} names only one end of its tie.`);
    return null;
  }
  if (name.length > IMPORT_LIMITS.keyCharacters) {
    problems.error(
      { ...end, row },
      'CELL_TOO_LONG',
      `An id of at most ${IMPORT_LIMITS.keyCharacters} characters was expected.`,
    );
    return null;
  }
  return gatherer.end(name, end, row);
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
  const validFrom = cells.day('validFrom') ?? period?.from ?? null;
  const validTo = cells.day('validTo') ?? period?.to ?? null;
  if (validFrom !== null && validTo !== null && validFrom > validTo) {
    cells.fail('validTo', 'DATES_REVERSED', `The last day (${validTo}) lies before the first (${validFrom}).`);
  }
  return {
    strength: strengthOf(cells),
    validFrom,
    validTo,
    source: cells.line('source') ?? null,
    note: cells.text('note') ?? null,
  };
}

function strengthOf(cells: RowReading['cells']): number | null {
  const cell = cells.raw('strength');
  if (cell === '' || saysMissing(cell)) return null;
  const value = looseNumberOf(cell);
  if (value === null) cells.fail('strength', 'NOT_A_NUMBER', `A number was expected, ${quoted(cell)} came.`);
  else if (value <= 0) cells.fail('strength', 'NOT_POSITIVE', `A strength must be above 0, ${quoted(cell)} came.`);
  return value;
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
    if (name !== '' && resolver.resolve(name).kind !== 'unknown') return { table: table.source, column, kind };
  }
  const rule: DanglingRule = 'create';
  return { table: table.source, column, kind, rule };
}

function layerOf(cell: string): Layer | null {
  return cell === '' ? null : exactWord(cell, LAYERS);
}

/** "committee" and "project_id" say what stands below; "member or organisation" does not. */
function kindOfHeader(header: string): EndColumn['kind'] {
  return /\b(or|and)\b/.test(wordKey(header)) ? null : kindOfWord(header);
}
