import { type Control, checkAborted } from '../control.js';
import type { WalkTies } from './walk-ties.js';

/** Share of all visits that may be missing in the end, or put in the wrong place. */
const TOLERANCE = 1e-13;

/**
 * How often each stakeholder is visited, up to a common factor, by walks that start everywhere alike and end after each
 * step with probability 1 - `damping`, on ties without direction.
 *
 * Without direction the visits per strength are the solution of a symmetric, positive definite system, (S - damping W)
 * z = 1 with strengths S and ties W, so that conjugate gradients find it, in far fewer rounds than walking on step by
 * step. Those without ties are visited once, at the start. Cost: ties x some tens of rounds.
 *
 * Source: Hestenes and Stiefel (1952), doi:10.6028/jres.049.044.
 */
export function undirectedVisits(ties: WalkTies, damping: number, control: Control): Float64Array {
  const { order } = ties.graph;
  const { leaving } = ties;
  const perStrength = leaving.map((strength) => (strength > 0 ? 1 / strength : 0));
  // Right where the strength of each is near that of all: only what differs is left to find.
  const start = startingVisits(leaving, damping);
  const visits = leaving.map((strength) => (strength > 0 ? start : 0));
  const residual = leaving.map((strength) => (strength > 0 ? 1 - (1 - damping) * strength * start : 0));
  const direction = residual.map((rest, v) => rest * perStrength[v]!);
  const image = new Float64Array(order);
  let energy = 0;
  let missing = 0;
  for (let v = 0; v < order; v += 1) {
    energy += residual[v]! * direction[v]!;
    missing += Math.abs(residual[v]!);
  }
  while (missing > TOLERANCE * order) {
    checkAborted(control);
    const step = energy / applied(ties, damping, direction, image);
    const before = energy;
    energy = 0;
    missing = 0;
    for (let v = 0; v < order; v += 1) {
      visits[v]! += step * direction[v]!;
      const rest = residual[v]! - step * image[v]!;
      residual[v] = rest;
      energy += rest * rest * perStrength[v]!;
      missing += Math.abs(rest);
    }
    const keep = energy / before;
    for (let v = 0; v < order; v += 1) direction[v] = residual[v]! * perStrength[v]! + keep * direction[v]!;
  }
  return visits.map((perTie, v) => (leaving[v]! > 0 ? perTie * leaving[v]! : 1));
}

/** Visits per strength if they were the same for everybody. */
function startingVisits(leaving: Float64Array, damping: number): number {
  let tied = 0;
  let total = 0;
  for (const strength of leaving) {
    if (strength > 0) tied += 1;
    total += strength;
  }
  return tied === 0 ? 0 : tied / ((1 - damping) * total);
}

/** Writes (S - damping W) times `direction` to `image`; answers their product. */
function applied(
  { graph, weights, leaving }: WalkTies,
  damping: number,
  direction: Float64Array,
  image: Float64Array,
): number {
  const { order, offsets, targets } = graph;
  let product = 0;
  for (let v = 0; v < order; v += 1) {
    const end = offsets[v + 1]!;
    let around = 0;
    if (weights === null) for (let arc = offsets[v]!; arc < end; arc += 1) around += direction[targets[arc]!]!;
    else for (let arc = offsets[v]!; arc < end; arc += 1) around += weights[arc]! * direction[targets[arc]!]!;
    const value = leaving[v]! * direction[v]! - damping * around;
    image[v] = value;
    product += value * direction[v]!;
  }
  return product;
}
