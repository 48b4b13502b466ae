import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import type { MeasureValues } from './measure-values.js';
import { ranked } from './ranking.js';

export interface MeasurePlace {
  /** Into the values. */
  readonly index: number;
  /** Null where the value is undefined, a name, or a no. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** How many others have the same rank. */
  readonly level: number;
}

/** Those with a rank, or names by number, first; then the noes; then those without a value; each in order of name. */
export function placesOf(
  { values, byName }: MeasureValues,
  { leads, values: kind }: Pick<MeasureDefinition, 'leads' | 'values'>,
): readonly MeasurePlace[] {
  const lowestFirst = leads === 'lowest' || kind === 'names';
  const turned = lowestFirst ? Float64Array.from(values, (value) => -value) : values;
  const places: MeasurePlace[] = ranked(turned, byName).map(({ value, ...place }) =>
    kind === 'names' || (kind === 'yes-or-no' && value === 0) ? { ...UNRANKED, index: place.index } : place,
  );
  const without: number[] = [];
  for (let index = 0; index < values.length; index += 1) if (Number.isNaN(values[index])) without.push(index);
  return [...places, ...without.sort(byName).map((index) => ({ ...UNRANKED, index }))];
}

/** How many have a rank. */
export function rankedAmong(places: readonly MeasurePlace[]): number {
  return places.reduce((count, { rank }) => count + (rank === null ? 0 : 1), 0);
}

/** Finds a place by index, not by rank. */
export function placeFinder(places: readonly MeasurePlace[]): (index: number) => MeasurePlace {
  const byIndex = new Array<MeasurePlace>(places.length);
  for (const place of places) byIndex[place.index] = place;
  return (index) => byIndex[index]!;
}

const UNRANKED = { rank: null, tied: false, level: 0 } as const;
