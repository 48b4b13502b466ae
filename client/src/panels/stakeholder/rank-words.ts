import { capitalised, countOf, formatCount, formatOrdinal } from '../../components/number-format.js';

interface Place {
  readonly rank: number | null;
  /** How many others have the same rank. */
  readonly level: number;
  readonly outOf: number;
}

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "3rd of 264, level with two others": a rank with its ties said. Empty without one. */
export function rankInWords({ rank, level, outOf }: Place): string {
  if (rank === null) return '';
  const place = `${formatOrdinal(rank)} of ${formatCount(outOf)}`;
  if (level === 0) return place;
  if (level === outOf - 1) return `${place}, as everyone`;
  const others = SMALL[level];
  const said = others === undefined ? countOf(level, 'other') : `${others} ${level === 1 ? 'other' : 'others'}`;
  return `${place}, level with ${said}`;
}

interface Stability {
  /** "solid", "fragile" or what lies between; null where it cannot be said. */
  readonly text: string | null;
  readonly details: unknown;
}

/** "Solid: 9th to 15th in nine of ten trials": how far a rank can be trusted. Empty where it cannot be said. */
export function stabilityInWords({ text, details }: Stability): string {
  if (text === null) return '';
  const [from, to] = [numberIn(details, 'rankFrom'), numberIn(details, 'rankTo')];
  if (from === null || to === null) return capitalised(text);
  const range = from === to ? formatOrdinal(from) : `${formatOrdinal(from)} to ${formatOrdinal(to)}`;
  return `${capitalised(text)}: ${range} in nine of ten trials`;
}

function numberIn(details: unknown, name: string): number | null {
  const value = typeof details === 'object' && details !== null ? new Map(Object.entries(details)).get(name) : null;
  return typeof value === 'number' ? value : null;
}
