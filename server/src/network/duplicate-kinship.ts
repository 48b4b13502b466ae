import { listed } from '@footbridge/shared/gaps/counted';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { letterDifference } from './duplicate-letters.js';
import { possibleInitials, type ReadName, readName } from './duplicate-name.js';

/** What of a stakeholder says whether it is the same as another. */
export interface KnownBy {
  /** Null where it is not known yet. */
  readonly kind: StakeholderRecord['kind'] | null;
  readonly name: ReadName;
  readonly aliases: readonly ReadName[];
}

/** How likely two are the same, from 0 to 1, and why, in words. */
export interface Kinship {
  readonly score: number;
  readonly reason: string;
}

/** How often each word stands in the names of a network. */
export type WordCounts = ReadonlyMap<string, number>;

/**
 * How sure each reason makes. They put likely duplicates in an order that a person works through; they are judgements,
 * not measurements.
 */
const SCORES = {
  'same name': 1,
  'same but for signs': 0.98,
  'another name': 0.96,
  'other spaces': 0.95,
  'same but for a word': 0.93,
  'other order': 0.92,
  'two neighbours swapped': 0.92,
  'one letter': 0.88,
  'two letters': 0.75,
  initials: 0.7,
  'a forename’s initial': 0.6,
} as const;

/** Of two who differ in what does not change with spelling (kind, place, nation), a same name says less. */
const ELSEWHERE = 0.8;
const MOST_DIFFERENCES = 3;

/** Whether two are likely the same, by what they are called; null where they are not. */
export function kinshipOf(a: KnownBy, b: KnownBy, counts: WordCounts): Kinship | null {
  const found = byName(a.name, b.name, counts, a.kind === 'person' && b.kind === 'person') ?? byOtherNames(a, b);
  if (found === null || a.kind === null || b.kind === null || a.kind === b.kind) return found;
  // A club and its chair may be called nearly the same; one called exactly the same was typed in twice.
  return found.score < SCORES['same but for signs'] ? null : lessSure(found, ['kind']);
}

/** The same, where two also differ in these respects. */
export function lessSure({ score, reason }: Kinship, differences: readonly string[]): Kinship {
  const factor = ELSEWHERE ** Math.min(differences.length, MOST_DIFFERENCES);
  return {
    score: Math.round(score * factor * 100) / 100,
    reason: [reason, ...differences.map((what) => `another ${what}`)].join(', '),
  };
}

/** Takes apart what a stakeholder is called. */
export function knownBy({ kind, name, aliases }: Pick<KnownBy, 'kind'> & NamesAsWritten): KnownBy {
  return { kind, name: readName(name), aliases: aliases.map(readName) };
}

interface NamesAsWritten {
  readonly name: string;
  readonly aliases: readonly string[];
}

function byName(a: ReadName, b: ReadName, counts: WordCounts, areIndividuals: boolean): Kinship | null {
  if (a.text === b.text) return because('same name', 'same name');
  if (isSame(a.plain, b.plain)) {
    return because('same but for signs', 'same name but for capitals, accents or punctuation');
  }
  if (isSame(a.words, b.words)) return because('same but for a word', `same name but for ${differingWords(a, b)}`);
  if (a.words.length === b.words.length && isSame([...a.words].sort(), [...b.words].sort())) {
    return because('other order', 'same words in another order');
  }
  if (a.words.join('') === b.words.join('')) return because('other spaces', 'same name but for spaces');
  return byOneWord(a, b, counts, areIndividuals) ?? byInitials(a, b);
}

/** One word differs: by a slip of the finger, or because a forename is cut short. */
function byOneWord(a: ReadName, b: ReadName, counts: WordCounts, areIndividuals: boolean): Kinship | null {
  if (a.words.length !== b.words.length) return null;
  const at = a.words.findIndex((word, index) => word !== b.words[index]);
  if (!isSame(a.words.slice(at + 1), b.words.slice(at + 1))) return null;
  const [one, other] = [a.words[at] ?? '', b.words[at] ?? ''];
  if (areIndividuals && at === 0 && a.words.length > 1) {
    const [short, long] = one.length < other.length ? [one, other] : [other, one];
    if (short.length === 1 && long.startsWith(short)) {
      return because('a forename’s initial', `“${upper(short)}.” may stand for “${capital(long)}”`);
    }
  }
  const difference = letterDifference(one, other);
  if (difference === null || !isSlip(one, other, difference, a.words.length, counts)) return null;
  const words = `“${asWritten(one, a.text)}” and “${asWritten(other, b.text)}”`;
  switch (difference) {
    case 'one letter':
      return because('one letter', `1 letter differs: ${words}`);
    case 'two neighbours swapped':
      return because('two neighbours swapped', `2 letters change places: ${words}`);
    case 'two letters':
      return because('two letters', `2 letters differ: ${words}`);
  }
}

const ROMAN = /^[ivxlc]+$/;
/** In shorter words, letters make other words: "Mark" and "Mary", "North" and "South". */
const SHORTEST_SLIP = { 'two neighbours swapped': 4, 'one letter': 5, 'two letters': 9 } as const;
/** A name of one word has no other words to be recognised by. */
const SHORTEST_ALONE = 7;

/** A number is never a slip, nor is a word that stands in other names too: then there are two words. */
function isSlip(
  one: string,
  other: string,
  difference: keyof typeof SHORTEST_SLIP,
  length: number,
  counts: WordCounts,
): boolean {
  const shortest = Math.min(one.length, other.length);
  if (/\p{Number}/u.test(one + other) || (ROMAN.test(one) && ROMAN.test(other))) return false;
  if (shortest < SHORTEST_SLIP[difference] || (length === 1 && shortest < SHORTEST_ALONE)) return false;
  return Math.min(counts.get(one) ?? 0, counts.get(other) ?? 0) <= 1;
}

function byInitials(a: ReadName, b: ReadName): Kinship | null {
  for (const [short, long] of [
    [a, b],
    [b, a],
  ] as const) {
    if (short.isInitials && possibleInitials(long).includes(short.plain.join(''))) {
      return because('initials', `“${short.text}” may be the initials of “${long.text}”`);
    }
  }
  return null;
}

function byOtherNames(a: KnownBy, b: KnownBy): Kinship | null {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const alias = one.aliases.find((each) => isSame(each.words, other.name.words));
    if (alias !== undefined) return because('another name', `“${alias.text}” is another name of “${one.name.text}”`);
  }
  const shared = a.aliases.find((each) => b.aliases.some((alias) => isSame(alias.words, each.words)));
  return shared === undefined ? null : because('another name', `both are also called “${shared.text}”`);
}

function because(reason: keyof typeof SCORES, words: string): Kinship {
  return { score: SCORES[reason], reason: words };
}

/** The words that stand in one of the two names alone: “Ltd”, “Dr”. */
function differingWords(a: ReadName, b: ReadName): string {
  const only = (some: ReadName, others: ReadName) =>
    some.plain.filter((word) => !others.plain.includes(word)).map((word) => `“${asWritten(word, some.text)}”`);
  const words = [...new Set([...only(a, b), ...only(b, a)])];
  if (words.length === 0) return 'a word that is repeated';
  return listed(words, words.length);
}

function asWritten(word: string, text: string): string {
  return text.split(/[^\p{Letter}\p{Number}&]+/u).find((part) => readName(part).plain[0] === word) ?? word;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function upper(letter: string): string {
  return letter.toUpperCase();
}
