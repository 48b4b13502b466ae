import type { StakeholderField } from '@footbridge/shared/exchange/columns';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import { isBlank, looseDayOf } from './cell-value.js';
import { type ColumnFacts, columnFacts, holdsWords } from './column-facts.js';
import { headerFor, STAKEHOLDER_HEADERS } from './field-headers.js';
import type { SourceTable } from './source-table.js';
import { exactWord, groupOfWord, sectorOfWord, tierOfWord } from './vocabulary-words.js';

/** A column of a proposal, before keys and types of attributes are settled. */
export interface ProposedColumn<Field extends string> {
  readonly field: Field;
  readonly reason: string;
}

type Check = (facts: ColumnFacts) => boolean;

/** What a column's values must look like before its header is believed. */
const CHECKS: Readonly<Record<keyof typeof STAKEHOLDER_HEADERS, Check>> = {
  id: (facts) => facts.filled > 0,
  name: (facts) => facts.filled > 0 && !facts.isFlag,
  kind: holdsWords,
  group: (facts) => mostly(facts, groupOfWord),
  tier: (facts) => mostly(facts, tierOfWord),
  sector: (facts) => mostly(facts, sectorOfWord),
  place: (facts) => holdsWords(facts) && [...facts.counts.keys()].some((word) => word.length > 3),
  topics: holdsWords,
  aliases: holdsWords,
  validFrom: holdsDays,
  validTo: holdsDays,
  source: holdsWords,
  note: holdsWords,
};

/** What each column of a list of stakeholders is, by its header and its values; what fits no field is an attribute. */
export function proposeStakeholderColumns(
  table: SourceTable,
  headers: readonly string[],
  from: number,
): readonly ProposedColumn<StakeholderField>[] {
  const fieldOf = new Map<number, StakeholderField>();
  const taken = new Set<number>();
  for (const [field, words] of Object.entries(STAKEHOLDER_HEADERS) as [
    keyof typeof STAKEHOLDER_HEADERS,
    readonly string[],
  ][]) {
    const column = headerFor(headers, words, taken);
    if (column === null || !CHECKS[field](columnFacts(table, column, from))) continue;
    fieldOf.set(column, field);
    taken.add(column);
  }
  for (const [field, meaning] of BY_WORDS_ALONE) {
    if ([...fieldOf.values()].includes(field)) continue;
    const column = headers.findIndex((_, at) => !taken.has(at) && allWords(columnFacts(table, at, from), meaning));
    if (column < 0) continue;
    fieldOf.set(column, field);
    taken.add(column);
  }
  if (!fieldOf.has(0) && ![...fieldOf.values()].some((field) => field === 'id' || field === 'name'))
    fieldOf.set(0, 'name');
  return headers.map((header, column) => {
    const field = fieldOf.get(column);
    if (field !== undefined) return { field, reason: `"${header}" is read as ${READ_AS[field]}.` };
    if (isBlank(header) && columnFacts(table, column, from).filled === 0) {
      return { field: 'ignore', reason: 'The column is empty.' };
    }
    return { field: 'attribute', reason: 'It fits no field, so it is kept as a custom attribute.' };
  });
}

const READ_AS: Readonly<Record<StakeholderField, string>> = {
  id: 'the id',
  name: 'the name',
  kind: 'the kind: person, organisation or other',
  group: 'the group, since most of its words are groups',
  tier: 'the tier, since most of its words are tiers',
  sector: 'the sector, since most of its words are sectors',
  place: 'the place',
  topics: 'the topics',
  aliases: 'other names',
  validFrom: 'the first day',
  validTo: 'the last day',
  source: 'where this is known from',
  note: 'the note',
  attribute: 'a custom attribute',
  ignore: 'nothing',
};

/** A question such as "Which of these are you?" is known by its answers, where they are the vocabulary's own words. */
const BY_WORDS_ALONE = [
  ['group', (word: string) => exactWord(word, GROUPS)],
  ['tier', (word: string) => exactWord(word, TIERS)],
  ['sector', (word: string) => exactWord(word, SECTORS)],
] as const satisfies readonly (readonly [StakeholderField, (word: string) => string | null])[];

/** Two words or more, and nine cells in ten one of them: no other column is so by accident. */
function allWords(facts: ColumnFacts, meaning: (word: string) => string | null): boolean {
  const known = [...facts.counts].filter(([word]) => meaning(word) !== null);
  const cells = known.reduce((sum, [, count]) => sum + count, 0);
  return known.length >= 2 && cells >= facts.filled * 0.9;
}

/** At least half of the different words, and half of the cells, are words of the vocabulary. */
function mostly(facts: ColumnFacts, meaning: (word: string) => string | null): boolean {
  let words = 0;
  let cells = 0;
  for (const [word, count] of facts.counts) {
    if (meaning(word) === null) continue;
    words += 1;
    cells += count;
  }
  return words > 0 && words * 2 >= facts.counts.size && cells * 2 >= facts.filled;
}

/** Nine in ten are days: a column of years or of free text is kept as it is. */
export function holdsDays(facts: ColumnFacts): boolean {
  let days = 0;
  for (const [cell, count] of facts.counts) if (looseDayOf(cell) !== null) days += count;
  return facts.filled > 0 && days >= facts.filled * 0.9;
}
