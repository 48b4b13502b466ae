import { VERDICT_LABELS } from '@footbridge/shared/gaps/verdict';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';

interface PairValue {
  readonly pair: readonly string[] | null;
  readonly value: number | null;
}

/** What the colour of a cell goes by: its value and, where there is one, the verdict on it. */
interface CellValue {
  readonly value: number | null;
  readonly text?: string | null;
}

/** Values of every two parts as a square: cell [row][column] is that of the two parts, null where there is none. */
export interface PartMatrix<Row> {
  readonly parts: readonly string[];
  readonly cells: readonly (readonly (Row | null)[])[];
  /** The largest value by size: what colours go by. */
  readonly largest: number;
  /** Some value is below none. */
  readonly signed: boolean;
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
    signed: rows.some(({ value }) => value !== null && value < 0),
  };
}

const { NONE, FAR_FEWER, FEWER, AS_EXPECTED, MORE, TOO_FEW_TO_SAY } = VERDICT_LABELS;

/** The step of the scale of a cell: away from none in both directions where a verdict or a sign says so, else by amount. */
export function heatOf({ value, text = null }: CellValue, largest: number, signed: boolean): string {
  if (value === null) return 'none';
  if (text === TOO_FEW_TO_SAY) return 'hatched';
  // Colour is a claim: where chance explains a value there is none, however large it is.
  if (text === AS_EXPECTED) return 'even';
  if (text === NONE || text === FAR_FEWER) return 'fewer3';
  if (text === FEWER) return 'fewer2';
  if (text === MORE && !signed) return 'more2';
  if (value === 0 || largest === 0) return signed ? 'even' : 'none';
  const share = Math.abs(value) / largest;
  if (!signed) return `amount${Math.max(1, Math.ceil(4 * share))}`;
  return `${value < 0 && text !== MORE ? 'fewer' : 'more'}${Math.max(1, Math.ceil(3 * share))}`;
}

function keyOf(a: string | undefined, b: string | undefined): string {
  return JSON.stringify([a, b]);
}
