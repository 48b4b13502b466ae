import type { CsrGraph } from './csr-graph.js';
import type { Rows } from './renumber.js';

/** How long ties are on a route where strength counts: a distance of 1 / strength each. */
export interface RouteLengths {
  /** By arc of the rows they were made for; a route is as long as its ties together. */
  readonly lengths: Float64Array;
  /** What a length is divided by to be a distance. */
  readonly perDistance: number;
  /** Routes to the same stakeholder are equally long where they differ by no more than this share of the shortest. */
  readonly tolerance: number;
  /** The longest tie, where all lengths are whole numbers; else null. */
  readonly longestWhole: number | null;
}

/** Whole numbers up to here are added without rounding. */
const MOST_WHOLE = Number.MAX_SAFE_INTEGER;
const DECIMALS = [1, 10, 100, 1000];
const MOST_DISTINCT = 1 << 12;
/** Far above what rounding adds up to along a route, far below what a reader would call a difference. */
const TOLERANCE = 2 ** -30;

/**
 * The lengths of ties by their strength.
 *
 * Three ties of strength 3 are as long as one of strength 1, but 1/3 + 1/3 + 1/3 added up in another order, or with
 * other thirds, need not be 1 to a computer, and which routes are the shortest would hang on rounding. So lengths are
 * multiples of the largest length that fits all of them a whole number of times, wherever that keeps every sum exact:
 * for whole strengths, and for those of up to three decimals, of few different values. Only else they are 1 / strength
 * as rounded, and routes that differ by less than one part in a billion count as equally long.
 */
export function routeLengths(graph: CsrGraph, rows: Rows): RouteLengths {
  const strengths = graph.edgeWeights();
  const whole = commonMeasure(strengths, Math.max(1, rows.order));
  const lengths = sharedFloat64(rows.edgeOf.length);
  let longest = 0;
  for (let arc = 0; arc < lengths.length; arc += 1) {
    const strength = strengths[rows.edgeOf[arc]!]!;
    lengths[arc] = whole === null ? 1 / strength : whole.multiple / Math.round(strength * whole.decimals);
    longest = Math.max(longest, lengths[arc]!);
  }
  if (whole === null) return { lengths, perDistance: 1, tolerance: TOLERANCE, longestWhole: null };
  return { lengths, perDistance: whole.multiple / whole.decimals, tolerance: 0, longestWhole: longest };
}

interface CommonMeasure {
  /** Strengths times this are whole. */
  readonly decimals: number;
  /** The smallest common multiple of those whole strengths. */
  readonly multiple: number;
}

/** Null where there is none, or where the longest route could be too long to be counted exactly. */
function commonMeasure(strengths: Float64Array, mostTies: number): CommonMeasure | null {
  const distinct = distinctValues(strengths);
  if (distinct === null) return null;
  const decimals = DECIMALS.find((scale) => distinct.every((value) => Math.round(value * scale) / scale === value));
  if (decimals === undefined) return null;
  let multiple = 1;
  for (const value of distinct) {
    const whole = Math.round(value * decimals);
    multiple *= whole / greatestCommonDivisor(multiple, whole);
    if (multiple * mostTies > MOST_WHOLE) return null;
  }
  return { decimals, multiple };
}

function distinctValues(values: Float64Array): readonly number[] | null {
  const distinct = new Set<number>();
  for (const value of values) {
    distinct.add(value);
    if (distinct.size > MOST_DISTINCT) return null;
  }
  return [...distinct];
}

function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b];
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

function sharedFloat64(length: number): Float64Array {
  return new Float64Array(new SharedArrayBuffer(length * Float64Array.BYTES_PER_ELEMENT));
}
