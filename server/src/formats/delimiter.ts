import { FileRefused } from './reading.js';

/** The separators that are looked for, the likeliest first. */
export const DELIMITERS = [',', ';', '\t', '|', ' '] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const SAMPLE_ROWS = 60;

/** How evenly a separator divides the rows it was tried on. */
interface Evenness {
  readonly delimiter: Delimiter;
  /** Share of the rows that have the commonest width, where that is above one. */
  readonly even: number;
  /** Share of the rows it divides at all. */
  readonly divided: number;
  readonly width: number;
}

/**
 * The separator that divides the first rows most evenly. A space counts only where it divides nearly all rows alike
 * and better than anything else, since names hold spaces.
 */
export function detectDelimiter(sample: string): Delimiter {
  const found = DELIMITERS.map((delimiter) => evennessOf(sample, delimiter));
  const usable = found.filter((candidate) => candidate.width > 1);
  const marks = usable.filter((candidate) => candidate.delimiter !== ' ');
  const best = marks.sort(byEvenness)[0];
  const space = usable.find((candidate) => candidate.delimiter === ' ');
  if (space !== undefined && space.even > 0.95 && space.even > (best?.even ?? 0)) return ' ';
  return best?.delimiter ?? ',';
}

/** The separator somebody chose, by its character or its name. */
export function chosenDelimiter(chosen: string): Delimiter {
  const names: Readonly<Record<string, Delimiter>> = {
    tab: '\t',
    '\\t': '\t',
    comma: ',',
    semicolon: ';',
    pipe: '|',
    space: ' ',
  };
  const known = DELIMITERS.find((delimiter) => delimiter === chosen);
  const name = chosen.trim().toLowerCase();
  const found = known ?? (Object.hasOwn(names, name) ? names[name] : undefined);
  if (found !== undefined) return found;
  throw new FileRefused(
    'UNKNOWN_ENCODING',
    `The separator "${chosen.slice(0, 20)}" is not known here. Choose comma, semicolon, tab, pipe or space.`,
  );
}

function byEvenness(a: Evenness, b: Evenness): number {
  return b.even - a.even || b.divided - a.divided || b.width - a.width;
}

function evennessOf(sample: string, delimiter: Delimiter): Evenness {
  const widths = widthsOf(sample, delimiter);
  const timesOf = new Map<number, number>();
  for (const width of widths) if (width > 1) timesOf.set(width, (timesOf.get(width) ?? 0) + 1);
  const [width, times] = [...timesOf].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  const divided = widths.filter((each) => each > 1).length;
  return { delimiter, width, even: times / widths.length, divided: divided / widths.length };
}

/** The number of values of each of the first rows; separators within quotation marks do not divide. */
function widthsOf(sample: string, delimiter: Delimiter): readonly number[] {
  const widths: number[] = [];
  let width = 1;
  let quoted = false;
  let atStart = true;
  let isBlank = true;
  for (let index = 0; index <= sample.length && widths.length < SAMPLE_ROWS; index += 1) {
    const character = sample[index];
    if (quoted && character !== undefined) {
      if (character !== '"') continue;
      if (sample[index + 1] === '"') index += 1;
      else quoted = false;
      continue;
    }
    if (character === '\n' || character === undefined) {
      if (!isBlank) widths.push(width);
      width = 1;
      atStart = true;
      isBlank = true;
      continue;
    }
    if (character === delimiter) {
      if (delimiter !== ' ' || (!atStart && sample[index + 1] !== ' ')) width += 1;
      atStart = true;
      continue;
    }
    if (character === '"' && atStart) quoted = true;
    if (character.trim() !== '') isBlank = false;
    if (character !== '\r') atStart = false;
  }
  return widths.length === 0 ? [1] : widths;
}
