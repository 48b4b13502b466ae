import type { Control } from '../control.js';
import { type ArcsIn, passOn, product } from './arcs-in.js';
import { allEigenvectors } from './jacobi.js';
import { GOOD_ENOUGH, type LeadingVector, MOST_LOOKS } from './leading-vector.js';

/** Directions at once: more find the vector in fewer looks at arcs, but take a number a stakeholder each. */
const DIRECTIONS = 8;
/** Below this share of the eigenvalue a new direction is rounding: those before hold the vector already. */
const NOTHING_NEW = 1e-14;
/** Share of the eigenvalue that rounding leaves over, however often one looks. */
const ROUNDING = 2e-14;
const LITTLE_NEW = 1e-3;

/**
 * The leading vector where every tie runs both ways, by the method of Lanczos (1950), doi:10.6028/jres.045.026, begun
 * again and again. From the best values so far, what is passed on gives a second direction, what is passed on of that a
 * third; among all values that mix the eight, the best are those of a small table's leading eigenvector. It takes a
 * fifth of the rounds of power iteration, and two modes do it no harm. All must hang together, by a tie at least.
 */
export function symmetricLeadingVector(arcs: ArcsIn, control: Control, mostLooks = MOST_LOOKS): LeadingVector {
  const order = arcs.offsets.length - 1;
  const basis = Array.from({ length: Math.min(DIRECTIONS, order) + 1 }, () => new Float64Array(order));
  basis[0]!.fill(1 / Math.sqrt(order));
  let left = Math.ceil(mostLooks / (DIRECTIONS * arcs.sources.length));
  let best: Mixture;
  do {
    best = bestMixture(spread(arcs, basis, control));
    mix(basis, best.shares);
    left -= 1;
  } while (left > 0 && best.error > GOOD_ENOUGH && best.leftOver > ROUNDING * best.eigenvalue);
  const values = basis[0]!.map(Math.abs);
  const largest = values.reduce((most, value) => Math.max(most, value), 0);
  const error = Math.min(1, best.error / largest);
  return { values: values.map((value) => value / largest), eigenvalue: best.eigenvalue, error };
}

/** What passing on makes of the directions: of each itself (`own`), and the next (`next`), which is new but for that. */
interface Spread {
  readonly own: readonly number[];
  readonly next: readonly number[];
}

/** Fills the basis from its first direction on, all of length 1 and square to each other, until nothing new comes. */
function spread(arcs: ArcsIn, basis: readonly Float64Array[], control: Control): Spread {
  const own: number[] = [];
  const next: number[] = [];
  let eigenvalueAbout = 0;
  for (let at = 0; at + 1 < basis.length; at += 1) {
    const fresh = basis[at + 1]!;
    passOn(arcs, basis[at]!, fresh, control);
    own.push(product(basis[at]!, fresh));
    const passed = Math.sqrt(product(fresh, fresh));
    let length = withoutThoseBefore(fresh, basis, at);
    // Where little is new, what rounding has left of those before would grow.
    if (length < LITTLE_NEW * passed) length = withoutThoseBefore(fresh, basis, at);
    eigenvalueAbout = Math.max(eigenvalueAbout, Math.abs(own[at]!), length);
    next.push(length);
    if (length <= NOTHING_NEW * eigenvalueAbout) break;
    for (let v = 0; v < fresh.length; v += 1) fresh[v]! /= length;
  }
  return { own, next };
}

/** Takes away from `fresh` what directions up to the `last` make of it; answers the length of what is left. */
function withoutThoseBefore(fresh: Float64Array, basis: readonly Float64Array[], last: number): number {
  for (let before = 0; before <= last; before += 1) {
    const direction = basis[before]!;
    const share = product(fresh, direction);
    for (let v = 0; v < fresh.length; v += 1) fresh[v]! -= share * direction[v]!;
  }
  return Math.sqrt(product(fresh, fresh));
}

interface Mixture {
  /** How much of each direction. */
  readonly shares: readonly number[];
  readonly eigenvalue: number;
  /** By how much what is passed on differs from the eigenvalue times the values. */
  readonly leftOver: number;
  /** That, by the distance to the second eigenvalue: how far the values may be off, all squared together. */
  readonly error: number;
}

function bestMixture({ own, next }: Spread): Mixture {
  const table = own.map((value, i) =>
    own.map((_, j) => (i === j ? value : Math.abs(i - j) === 1 ? next[Math.min(i, j)]! : 0)),
  );
  const { eigenvalues, vectors } = allEigenvectors(table);
  const order = [...eigenvalues.keys()].sort((a, b) => eigenvalues[b]! - eigenvalues[a]!);
  const [first, second = first] = order as [number, number?];
  const eigenvalue = eigenvalues[first]!;
  const shares = vectors[first]!;
  // The table itself is rounded, so that never less than this is left over.
  const leftOver = Math.max(Number.EPSILON * eigenvalue, Math.abs(next.at(-1)! * shares.at(-1)!));
  const distance = second === first ? eigenvalue : eigenvalue - eigenvalues[second]!;
  return { shares, eigenvalue, leftOver, error: leftOver / distance };
}

/** Puts the mixture in the place of the first direction. */
function mix(basis: readonly Float64Array[], shares: readonly number[]): void {
  const mixed = basis[0]!;
  for (let v = 0; v < mixed.length; v += 1) {
    let sum = 0;
    for (let at = 0; at < shares.length; at += 1) sum += shares[at]! * basis[at]![v]!;
    mixed[v] = sum;
  }
  const length = Math.sqrt(product(mixed, mixed));
  for (let v = 0; v < mixed.length; v += 1) mixed[v]! /= length;
}
