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

const TITLES: Readonly<Record<string, string>> = { sd: 'Standard deviation', z: 'z', p: 'p', q: 'q' };

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

function recordOf(details: unknown): Readonly<Record<string, unknown>> {
  return typeof details === 'object' && details !== null ? { ...details } : {};
}
