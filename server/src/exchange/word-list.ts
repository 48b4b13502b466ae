import type { WordField } from '@footbridge/shared/exchange/columns';
import { GROUPS, type Group } from '@footbridge/shared/vocabulary/group';
import { SECTORS, type Sector } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { type Layer, TIE_KINDS, tieKindDefinition, UNNAMED_TIE } from '@footbridge/shared/vocabulary/tie-kind';
import { TIERS, type Tier } from '@footbridge/shared/vocabulary/tier';
import type { ValueMapping } from './mapping.js';
import { type ProblemList, quoted } from './problem-list.js';
import { readTieKind, type TieKindReading } from './tie-kind-words.js';
import { exactWord, groupOfWord, kindOfWord, sectorOfWord, tierOfWord } from './vocabulary-words.js';

/** A word of a file that is none of the vocabulary, with what it becomes. */
export interface UnknownWord {
  readonly field: WordField;
  /** Empty: what rows get that say nothing. */
  readonly word: string;
  readonly count: number;
  readonly meaning: string | null;
  readonly layer: Layer | null;
  readonly directed: boolean | null;
}

type PlainField = Exclude<WordField, 'tieKind'>;

const VOCABULARY = {
  kind: STAKEHOLDER_KINDS,
  group: GROUPS,
  tier: TIERS,
  sector: SECTORS,
  tieKind: TIE_KINDS.map((definition) => definition.kind),
} as const satisfies Record<WordField, readonly string[]>;

const GUESS = {
  kind: kindOfWord,
  group: groupOfWord,
  tier: tierOfWord,
  sector: sectorOfWord,
} as const satisfies Record<PlainField, (word: string) => string | null>;

interface Meanings {
  readonly kind: StakeholderKind;
  readonly group: Group;
  readonly tier: Tier;
  readonly sector: Sector;
}

/** Reads words of files as words of the vocabulary, by what a person said, else by what is sure, and counts them. */
export class WordList {
  readonly #said: ReadonlyMap<string, ValueMapping>;
  readonly #meanings = new Map<string, string | null>();
  readonly #tieKinds = new Map<string, TieKindReading>();
  readonly #counts = new Map<string, number>();
  readonly #directions = new Map<string, boolean>();

  constructor(values: readonly ValueMapping[], problems: ProblemList) {
    const said = new Map<string, ValueMapping>();
    for (const value of values) {
      const vocabulary: readonly string[] = VOCABULARY[value.field];
      const meaning = value.meaning?.trim();
      const isOpen = value.field === 'tieKind' || !meaning;
      if (isOpen || exactWord(meaning, vocabulary) !== null) said.set(idOf(value.field, value.word), value);
      else {
        const message = `${quoted(meaning)} is no ${value.field}; it must be one of: ${vocabulary.join(', ')}.`;
        problems.file({ file: '' }, 'UNKNOWN_MEANING', message);
      }
    }
    this.#said = said;
  }

  /**
   * Looks at all words of a kind column first: where every other word of at least three is an organisation, "Other" is
   * one too, an organisation of another sort.
   */
  learnKinds(words: Iterable<string>): void {
    const others = new Set<StakeholderKind | null>();
    let different = 0;
    let other: string | null = null;
    for (const word of words) {
      if (exactWord(word, ['other']) !== null) other = word;
      else {
        others.add(kindOfWord(word));
        different += 1;
      }
    }
    const [only] = others;
    if (other !== null && different >= 3 && others.size === 1 && only) this.#meanings.set(idOf('kind', other), only);
  }

  /** What a word means; null where it means nothing here. */
  read<Field extends PlainField>(field: Field, word: string): Meanings[Field] | null {
    const text = word.trim();
    if (text === '') return null;
    const id = idOf(field, text);
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    let meaning = this.#meanings.get(id);
    const said = this.#said.get(id);
    if (said !== undefined) meaning = exactWord(said.meaning ?? '', VOCABULARY[field] as readonly string[]);
    else if (meaning === undefined) meaning = GUESS[field](text);
    this.#meanings.set(id, meaning);
    return meaning as Meanings[Field] | null; // exactWord and GUESS answer words of this field only
  }

  /** What rows without a word get, where somebody said so. */
  saidOfBlank<Field extends PlainField>(field: Field): Meanings[Field] | null {
    const said = this.#said.get(idOf(field, ''));
    return exactWord<string>(said?.meaning ?? '', VOCABULARY[field]) as Meanings[Field] | null; // a word of this field
  }

  /** Says that so many rows had no word and what they got, so that it can be corrected. */
  countBlank(field: PlainField, rows: number, meaning: string): void {
    if (rows === 0) return;
    this.#counts.set(idOf(field, ''), rows);
    this.#meanings.set(idOf(field, ''), meaning);
  }

  /** What the kind of a stakeholder is whose word says none: the same as of one without a word. */
  settleKind(kind: StakeholderKind): void {
    for (const id of this.#counts.keys()) {
      if (partsOf(id)[0] === 'kind' && this.#meanings.get(id) === null) this.#meanings.set(id, kind);
    }
  }

  tieKind(word: string): TieKindReading {
    const id = idOf('tieKind', word.trim());
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + 1);
    const known = this.#tieKinds.get(id);
    if (known !== undefined) return known;
    const said = this.#said.get(id);
    const read = readTieKind(said?.meaning?.trim() || word.trim() || UNNAMED_TIE);
    const reading =
      read.isKnown || said === undefined
        ? read
        : { ...read, layer: said.layer ?? read.layer, directed: said.directed ?? read.directed };
    this.#tieKinds.set(id, reading);
    return reading;
  }

  /** How ties of a word were read in the end, where its words left the direction open. */
  settleDirection(word: string, directed: boolean): void {
    this.#directions.set(idOf('tieKind', word.trim()), directed);
  }

  /** The words that are not of the vocabulary, and what each became; the commonest first. */
  unknown(): readonly UnknownWord[] {
    const found: UnknownWord[] = [];
    for (const [id, count] of this.#counts) {
      const [field, word] = partsOf(id);
      if (
        exactWord(word, VOCABULARY[field] as readonly string[]) !== null &&
        this.#said.get(id) === undefined &&
        !this.#isTurned(id, word)
      )
        continue;
      const reading = this.#tieKinds.get(id);
      if (field !== 'tieKind') {
        found.push({ field, word, count, meaning: this.#meanings.get(id) ?? null, layer: null, directed: null });
      } else if (reading !== undefined) {
        const definition = tieKindDefinition(reading.kind);
        const directed = definition?.directed ?? this.#directions.get(id) ?? reading.directed ?? true;
        found.push({ field, word, count, meaning: reading.kind, layer: reading.layer, directed });
      }
    }
    return found.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  }

  /** True of "Other" read as an organisation: a word of the vocabulary that was given another meaning. */
  #isTurned(id: string, word: string): boolean {
    const meaning = this.#meanings.get(id);
    return meaning !== undefined && meaning !== null && exactWord(word, [meaning]) === null;
  }
}

function idOf(field: WordField, word: string): string {
  return `${field}\n${word}`;
}

function partsOf(id: string): readonly [WordField, string] {
  const line = id.indexOf('\n');
  return [id.slice(0, line) as WordField, id.slice(line + 1)]; // idOf wrote it
}
