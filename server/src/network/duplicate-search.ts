import type { Breather } from '../runtime/breather.js';
import { type Kinship, type KnownBy, kinshipOf, knownBy, lessSure } from './duplicate-kinship.js';
import { possibleInitials } from './duplicate-name.js';
import { groupingSources } from './grouping-source.js';
import type { NetworkSnapshot } from './network-snapshot.js';

/** Two stakeholders that are likely the same, as indices into the list that was searched; `a` before `b`. */
export interface LikelyPair extends Kinship {
  readonly a: number;
  readonly b: number;
}

/** The names of a network, read once for all searches. */
export interface NameBook {
  readonly entries: readonly KnownBy[];
  /** In how many names each word stands. */
  readonly counts: ReadonlyMap<string, number>;
  /** What divides them: two of different nations are two, most likely, whatever they are called. */
  readonly facts: readonly { readonly label: string; readonly words: readonly (string | null)[] }[];
}

/** Below this many, those that have something in common are compared each with each. */
const SMALL_BLOCK = 40;
/** Names longer than this are sentences. */
const MOST_WORDS = 16;
const BREATH = 256;
/** A kind is compared with the names; organisations are other stakeholders, who may be there twice themselves. */
const SAID_OTHERWISE: ReadonlySet<string> = new Set(['kind', 'organisation']);

export async function readNames(snapshot: NetworkSnapshot, breather: Breather): Promise<NameBook> {
  const entries: KnownBy[] = [];
  const counts = new Map<string, number>();
  for (const stakeholder of snapshot.stakeholders) {
    const entry = knownBy(stakeholder);
    entries.push(entry);
    for (const word of new Set(entry.name.words)) counts.set(word, (counts.get(word) ?? 0) + 1);
    if (entries.length % BREATH === 0) await breather.pause();
  }
  const facts = groupingSources(snapshot).filter(
    ({ key, isOffered, definition }) =>
      isOffered && !SAID_OTHERWISE.has(key) && (definition === null || definition.type === 'text'),
  );
  return {
    entries,
    counts,
    facts: facts.map(({ definition, label, words }) => ({ label: inWords(definition?.label ?? label), words })),
  };
}

/**
 * All pairs that are likely the same, the surest first. Not every two are compared, which a large network could not
 * afford: only those that agree in all words whatever their order, in all letters, in all words but one, or of whom one
 * is called by the initials or the other name of the other. Of many that agree, each is compared with the first. The
 * work grows with the number of words in the names.
 */
export async function likelyPairs(
  { entries, counts, facts }: NameBook,
  breather: Breather,
): Promise<readonly LikelyPair[]> {
  const found = new Map<number, LikelyPair>();
  const compare = (one: number, other: number) => {
    if (one === other) return;
    const [a, b] = one < other ? [one, other] : [other, one];
    const id = a * entries.length + b;
    if (found.has(id)) return;
    const kinship = kinshipOf(entries[a]!, entries[b]!, counts);
    if (kinship === null) return;
    const saysKind = entries[a]!.kind !== entries[b]!.kind;
    const differences = facts.filter(
      ({ label, words }) => !(saysKind && label === 'kind') && differ(words[a] ?? null, words[b] ?? null),
    );
    found.set(id, {
      a,
      b,
      ...lessSure(
        kinship,
        differences.map(({ label }) => label),
      ),
    });
  };
  for (const blocksOf of [wholeBlocks, oneWordBlocks]) {
    for (const members of (await blocks(entries, blocksOf, breather)).values()) {
      if (typeof members === 'number') continue;
      if (members.length <= SMALL_BLOCK) eachWithEach(members, compare);
      else if (blocksOf === oneWordBlocks) slipsAmong(members, entries, compare);
      else for (const member of members) compare(members[0]!, member);
      await breather.pause();
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b);
}

/** Those that are likely the same as one who is not in the book, the surest first. */
export async function likelySame(
  { entries, counts }: NameBook,
  asked: KnownBy,
  breather: Breather,
): Promise<readonly (Kinship & { readonly index: number })[]> {
  const found: (Kinship & { readonly index: number })[] = [];
  for (const [index, entry] of entries.entries()) {
    const kinship = kinshipOf(asked, entry, counts);
    if (kinship !== null) found.push({ index, ...kinship });
    if (index % BREATH === 0) await breather.pause();
  }
  return found.sort((a, b) => b.score - a.score || a.index - b.index);
}

/** A heading inside a sentence: "Department_family" is a department family. */
function inWords(label: string): string {
  return label
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
}

function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.toLowerCase() !== other.toLowerCase();
}

/** Whose keys are the same stand together: one index, or a list of them. */
type Blocks = ReadonlyMap<number, number | readonly number[]>;

async function blocks(
  entries: readonly KnownBy[],
  keysOf: (entry: KnownBy) => readonly string[],
  breather: Breather,
): Promise<Blocks> {
  const found = new Map<number, number | number[]>();
  for (const [index, entry] of entries.entries()) {
    for (const key of keysOf(entry)) {
      const hash = hashOf(key);
      const there = found.get(hash);
      if (there === undefined) found.set(hash, index);
      else if (typeof there === 'number') found.set(hash, there === index ? there : [there, index]);
      else if (there.at(-1) !== index) there.push(index);
    }
    if (index % BREATH === 0) await breather.pause();
  }
  return found;
}

/** Names and other names as a whole. */
function wholeBlocks({ name, aliases }: KnownBy): readonly string[] {
  const short = name.isInitials ? [`i ${name.plain.join('')}`] : [];
  return [
    ...[name, ...aliases].flatMap(({ words }) => [`w ${[...words].sort().join(' ')}`, `l ${words.join('')}`]),
    ...possibleInitials(name).map((letters) => `i ${letters}`),
    ...short,
  ];
}

/** A name without one of its words, once for each of them. */
function oneWordBlocks({ name: { words } }: KnownBy): readonly string[] {
  if (words.length > MOST_WORDS) return [];
  return words.map((_, at) => `${at} ${words.toSpliced(at, 1).join(' ')}`);
}

function eachWithEach(members: readonly number[], compare: (one: number, other: number) => void): void {
  members.forEach((one, index) => {
    for (let next = index + 1; next < members.length; next += 1) compare(one, members[next]!);
  });
}

/**
 * Of many names that agree in all words but one, such as all names of a single word: two whose last word differs by one
 * letter, or by two neighbours that change places, are the same once the right letter is left out of each.
 */
function slipsAmong(
  members: readonly number[],
  entries: readonly KnownBy[],
  compare: (one: number, other: number) => void,
): void {
  const first = entries[members[0]!]!.name.words;
  const second = entries[members[1]!]!.name.words;
  const at = Math.max(
    0,
    first.findIndex((word, index) => word !== second[index]),
  );
  const byRest = new Map<string, number[]>();
  for (const member of members) {
    const word = entries[member]!.name.words[at] ?? '';
    const rests = new Set([word, ...Array.from(word, (_, left) => word.slice(0, left) + word.slice(left + 1))]);
    for (const rest of rests) {
      const same = byRest.get(rest);
      if (same === undefined) byRest.set(rest, [member]);
      else same.push(member);
    }
  }
  for (const same of byRest.values()) {
    if (same.length <= SMALL_BLOCK) eachWithEach(same, compare);
  }
}

/** 53 bits of a text, enough to tell keys apart; two that fall together are compared and found to differ. */
function hashOf(text: string): number {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
