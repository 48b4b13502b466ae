import { columnTitle } from '../../components/number-format.js';
import type { MeasureRow } from '../../data/use-measure.js';

/** The names of what the values are made of, in the order they come. */
export function detailNames(rows: readonly Pick<MeasureRow, 'details'>[]): readonly string[] {
  return [...new Set(rows.flatMap(({ details }) => Object.keys(recordOf(details))))];
}

/** One of the numbers a value is made of; null where there is none. */
export function detailValue({ details }: Pick<MeasureRow, 'details'>, name: string): number | null {
  const value = recordOf(details)[name];
  return typeof value === 'number' ? value : null;
}

const TITLES: Readonly<Record<string, string>> = {
  sd: 'Standard deviation',
  z: 'Standard deviations from expected (z)',
  p: 'Chance of so large a difference (p)',
  q: 'The same, corrected for all pairs (q)',
  'two-paths': 'Pairs that share a contact',
  twoPaths: 'Pairs that share a contact',
  dyadic: 'Share of linked pairs tied both ways',
  adamicAdar: 'Adamic-Adar',
  'adamic-adar': 'Adamic-Adar',
  shareOfAll: 'Share of all nearness that goes with it',
  amongDefined: 'Mean over those with two contacts',
  valueError: 'Standard error of the value',
  leadersStayed: 'Leaders that stayed',
};

/** "betweenGroups" and "between-groups" both read "Between groups", "with2to3" reads "With 2 to 3". */
export function detailTitle(name: string): string {
  const known = TITLES[name];
  if (known !== undefined) return known;
  const apart = name
    .replaceAll('-', ' ')
    .replace(/(\p{Lowercase})(\p{Uppercase})/gu, (_, end, start) => `${end} ${start.toLowerCase()}`)
    .replace(/(?<=\d)(?=\p{Letter})|(?<=\p{Letter})(?=\d)/gu, ' ');
  return columnTitle(apart);
}

/** A table of more columns than a page has beside a summary: it takes the whole width and scrolls in its own frame. */
export function isWide(names: readonly string[]): boolean {
  return names.length > 4;
}

function recordOf(details: unknown): Readonly<Record<string, unknown>> {
  return typeof details === 'object' && details !== null ? { ...details } : {};
}
