/** A name taken apart, for comparison with others. */
export interface ReadName {
  /** As it is written. */
  readonly text: string;
  /** Its words in small letters, without accents and punctuation. */
  readonly plain: readonly string[];
  /** The words that tell it from others: short forms written out, articles, titles and legal forms left out. */
  readonly words: readonly string[];
  /** The first letters of its plain words; empty where there are fewer than three. */
  readonly initials: string;
  /** Whether it looks like initials itself: "NHS", "DfE". */
  readonly isInitials: boolean;
}

/** Written in more than one way, and the same thing. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['assoc', 'association'],
  ['assn', 'association'],
  ['bros', 'brothers'],
  ['cttee', 'committee'],
  ['ctte', 'committee'],
  ['center', 'centre'],
  ['dept', 'department'],
  ['govt', 'government'],
  ['hosp', 'hospital'],
  ['inst', 'institute'],
  ['intl', 'international'],
  ['labor', 'labour'],
  ['org', 'organisation'],
  ['organization', 'organisation'],
  ['programme', 'program'],
  ['soc', 'society'],
  ['univ', 'university'],
  ['uni', 'university'],
]);

const ARTICLES: ReadonlySet<string> = new Set(['the', 'and']);
const LEGAL_FORMS: ReadonlySet<string> = new Set(['ltd', 'limited', 'plc', 'llp', 'inc', 'cic', 'cio', 'gmbh']);
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron rev revd cllr councillor'.split(' '),
);
const IN_BRACKETS_AT_THE_END = /^(.*\S)\s*[([]([^()[\]]+)[)\]]\s*$/u;

/** Takes a name apart. Names are compared, never shown, in this form. */
export function readName(text: string): ReadName {
  const whole = plainWords(withoutOwnInitials(text));
  const kept = whole.filter((word) => !ARTICLES.has(word)).map((word) => SHORT_FORMS.get(word) ?? word);
  const untitled = withoutLegalForm(withoutTitles(kept));
  const letters = text.trim();
  return {
    text,
    plain: plainWords(text),
    words: untitled.length === 0 ? kept : untitled,
    initials: whole.length < 3 ? '' : initialsOf(whole),
    isInitials: /^[\p{Letter}.]{3,9}$/u.test(letters) && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 2,
  };
}

/** "Welsh Local Government Association (WLGA)" says its initials beside its name. */
function withoutOwnInitials(text: string): string {
  const [, name, inBrackets] = IN_BRACKETS_AT_THE_END.exec(text) ?? [];
  if (name === undefined || inBrackets === undefined) return text;
  const letters = plainWords(inBrackets).join('');
  const words = plainWords(name);
  const said = [initialsOf(words), initialsOf(words.filter((word) => word.length > 3 || !SMALL_WORDS.has(word)))];
  return letters.length >= 2 && said.includes(letters) ? name : text;
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a']);

/** The first letters of words, with and without the small ones: the forms in which initials are made. */
export function possibleInitials({ plain, initials }: ReadName): readonly string[] {
  if (initials === '') return [];
  const large = initialsOf(plain.filter((word) => !SMALL_WORDS.has(word)));
  return large.length >= 3 && large !== initials ? [initials, large] : [initials];
}

function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[’'`´.]/gu, '')
    .replace(/[&+]/gu, ' and ')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== '');
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !TITLES.has(word));
  return first <= 0 ? words : words.slice(first);
}

function withoutLegalForm(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !LEGAL_FORMS.has(word));
  return last < 0 ? words : words.slice(0, last + 1);
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0)).join('');
}
