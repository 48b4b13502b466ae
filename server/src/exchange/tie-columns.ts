import type { TieField } from '@footbridge/shared/exchange/columns';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { directionOf, isDirectionWord, looseNumberOf, periodOf } from './cell-value.js';
import { type ColumnFacts, columnFacts, holdsWords } from './column-facts.js';
import { endPairOf, headerFor, TIE_HEADERS } from './field-headers.js';
import type { SourceTable } from './source-table.js';
import { holdsDays, type ProposedColumn } from './stakeholder-columns.js';
import { endColumnsOf } from './table-role-guess.js';
import { exactWord, kindOfWord } from './vocabulary-words.js';
import { wordKey } from './word-key.js';

/** What each column of a list of ties is; what fits no field is an attribute of the tie. */
export function proposeTieColumns(
  table: SourceTable,
  headers: readonly string[],
  from: number,
): readonly ProposedColumn<TieField>[] {
  const facts = headers.map((_, column) => columnFacts(table, column, from));
  const found = new Map<number, ProposedColumn<TieField>>();
  const take = (column: number | null, field: TieField, reason: string) => {
    if (column !== null && !found.has(column)) found.set(column, { field, reason });
  };
  const ends = endsOf(table, headers, from);
  if (ends !== null) {
    take(ends.from, 'from', ends.reason);
    take(ends.to, 'to', ends.reason);
  }
  const untaken = () => new Set(found.keys());
  const direction = facts.findIndex((fact, column) => !found.has(column) && saysDirection(headers[column]!, fact));
  if (direction !== -1) take(direction, 'direction', 'Its words are directed and undirected.');
  take(
    matching(headers, TIE_HEADERS.tieKind, untaken(), facts, isKindColumn),
    'tieKind',
    'It says what kind of tie it is.',
  );
  take(matching(headers, TIE_HEADERS.layer, untaken(), facts, isLayer), 'layer', 'Its words are layers.');
  take(
    matching(headers, TIE_HEADERS.strength, untaken(), facts, isStrength),
    'strength',
    'A weight above 0 is a strength.',
  );
  take(matching(headers, TIE_HEADERS.period, untaken(), facts, holdsPeriods), 'period', 'Every cell is one period.');
  take(
    matching(headers, [...TIE_HEADERS.validFrom, ...TIE_HEADERS.period], untaken(), facts, holdsDays),
    'validFrom',
    'A day without an end: the tie holds from then on.',
  );
  take(matching(headers, TIE_HEADERS.validTo, untaken(), facts, holdsDays), 'validTo', 'It holds days.');
  take(
    matching(headers, TIE_HEADERS.source, untaken(), facts, holdsWords),
    'source',
    'It says where the tie is known from.',
  );
  take(matching(headers, TIE_HEADERS.note, untaken(), facts, holdsWords), 'note', 'It holds notes.');
  take(matching(headers, TIE_HEADERS.id, untaken(), facts, isFilled), 'id', 'It names each tie.');
  return headers.map((_, column) => found.get(column) ?? leftOver(headers[column]!, facts[column]!));
}

function leftOver(header: string, facts: ColumnFacts): ProposedColumn<TieField> {
  if (header === '' && [...facts.counts.keys()].every((cell) => cell === '{}')) {
    return { field: 'ignore', reason: 'It holds nothing.' };
  }
  return { field: 'attribute', reason: 'It fits no field, so it is kept as a custom attribute of the tie.' };
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

function endsOf(table: SourceTable, headers: readonly string[], from: number): Ends | null {
  const named = endPairOf(headers);
  if (named !== null) return { from: named[0], to: named[1], reason: 'Its header names an end of the tie.' };
  const [a, b] = endColumnsOf(table, headers, from) ?? (headers.length >= 2 ? [0, 1] : []);
  if (a === undefined || b === undefined) return null;
  // "Group, Member, Relation": ties of membership lead from the member to the group.
  const isTurned =
    kindOfWord(headers[a]!) === 'organisation' &&
    /\b(members?|persons?|people|participants?|actors?)\b/.test(wordKey(headers[b]!));
  const reason = 'One of two columns that hold what is tied.';
  return isTurned ? { from: b, to: a, reason } : { from: a, to: b, reason };
}

function matching(
  headers: readonly string[],
  words: readonly string[],
  taken: ReadonlySet<number>,
  facts: readonly ColumnFacts[],
  fits: (facts: ColumnFacts) => boolean,
): number | null {
  for (const word of words) {
    const column = headerFor(headers, [word], taken);
    if (column !== null && fits(facts[column]!)) return column;
  }
  // Two numbers and no header: the third column of an edge list is its weight.
  const isBareWeight =
    words === TIE_HEADERS.strength && headers.every((header) => header === '') && headers.length === 3;
  return isBareWeight && fits(facts[2]!) && !taken.has(2) ? 2 : null;
}

function saysDirection(header: string, facts: ColumnFacts): boolean {
  const cells = [...facts.counts.keys()];
  if (cells.length === 0) return false;
  if (cells.every(isDirectionWord)) return true;
  return /^(directed|direction)$/.test(wordKey(header)) && cells.every((cell) => directionOf(cell) !== null);
}

function isKindColumn(facts: ColumnFacts): boolean {
  return facts.filled > 0 && !facts.isFlag;
}

function isLayer(facts: ColumnFacts): boolean {
  return facts.filled > 0 && [...facts.counts.keys()].every((cell) => exactWord(cell, LAYERS) !== null);
}

/** Nearly all above 0; a column of signs or of zeros is something else, and is kept as an attribute. */
function isStrength(facts: ColumnFacts): boolean {
  let positive = 0;
  for (const [cell, count] of facts.counts) {
    const value = looseNumberOf(cell);
    if (value !== null && value > 0) positive += count;
  }
  return facts.filled > 0 && positive >= facts.filled * 0.95;
}

function holdsPeriods(facts: ColumnFacts): boolean {
  return facts.filled > 0 && [...facts.counts.keys()].every((cell) => periodOf(cell) !== null);
}

function isFilled(facts: ColumnFacts): boolean {
  return facts.filled === facts.rows && facts.filled > 0;
}
