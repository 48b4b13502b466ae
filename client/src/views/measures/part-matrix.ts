import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';

interface PairValue {
  readonly pair: readonly string[] | null;
  readonly value: number | null;
}

/** Values of every two parts as a square: cell [row][column] is that of the two parts, null where there is none. */
export interface PartMatrix<Row> {
  readonly parts: readonly string[];
  readonly cells: readonly (readonly (Row | null)[])[];
  /** The largest value by size: what colours go by. */
  readonly largest: number;
}

/** Puts pairs into a square. `known` is the order of the parts; those it does not know come behind, none recorded last. */
export function partMatrix<Row extends PairValue>(rows: readonly Row[], known: readonly string[]): PartMatrix<Row> {
  const place = new Map(known.map((part, index) => [part, index]));
  const placeOf = (part: string) =>
    part === NOT_RECORDED ? Number.POSITIVE_INFINITY : (place.get(part) ?? known.length);
  const present = [...new Set(rows.flatMap(({ pair }) => pair ?? []))];
  const parts = present.sort((one, other) => {
    const [first, second] = [placeOf(one), placeOf(other)];
    return first === second ? one.localeCompare(other, 'en-GB') : first - second;
  });
  const byPair = new Map(rows.map((row) => [keyOf(row.pair?.[0], row.pair?.[1]), row]));
  const cellOf = (a: string, b: string) => byPair.get(keyOf(a, b)) ?? byPair.get(keyOf(b, a)) ?? null;
  return {
    parts,
    cells: parts.map((a) => parts.map((b) => cellOf(a, b))),
    largest: rows.reduce((most, { value }) => Math.max(most, Math.abs(value ?? 0)), 0),
  };
}

/** How strongly a cell is coloured, 0 to 4, and whether its value is below none. */
export function heatOf(value: number | null, largest: number): { readonly step: number; readonly below: boolean } {
  if (value === null || value === 0 || largest === 0) return { step: 0, below: false };
  return { step: Math.max(1, Math.ceil((Math.abs(value) / largest) * 4)), below: value < 0 };
}

function keyOf(a: string | undefined, b: string | undefined): string {
  return JSON.stringify([a, b]);
}
