import { type Control, checkAborted } from '../control.js';
import type { WalkTies } from './walk-ties.js';

/** Share of all visits that may be missing in the end, or put in the wrong place. */
const TOLERANCE = 1e-13;
/** A smaller change of a sum is rounding. */
const LEAST_CHANGE = 1e-15;

/**
 * The same as `undirectedVisits` along arcs: each stakeholder's visits are set, in turn and over and over, to one for
 * the start and what now comes in along its arcs (Gauss and Seidel), until a round changes nothing. A walk that cannot
 * go on ends. Cost: arcs x some tens of rounds, more the closer `damping` is to 1.
 */
export function directedVisits({ graph, weights, leaving }: WalkTies, damping: number, control: Control): Float64Array {
  const { order, offsets, targets, weights: weightsIn } = graph.reversed();
  const visits = new Float64Array(order).fill(1);
  const passedOn = visits.map((one, v) => (leaving[v]! > 0 ? one / leaving[v]! : 0));
  const enough = Math.max(TOLERANCE * (1 - damping), LEAST_CHANGE);
  for (;;) {
    checkAborted(control);
    let changed = 0;
    let total = 0;
    for (let v = 0; v < order; v += 1) {
      const end = offsets[v + 1]!;
      let coming = 0;
      if (weights === null) for (let arc = offsets[v]!; arc < end; arc += 1) coming += passedOn[targets[arc]!]!;
      else for (let arc = offsets[v]!; arc < end; arc += 1) coming += weightsIn[arc]! * passedOn[targets[arc]!]!;
      const now = 1 + damping * coming;
      changed += Math.abs(now - visits[v]!);
      total += now;
      visits[v] = now;
      if (leaving[v]! > 0) passedOn[v] = now / leaving[v]!;
    }
    if (changed <= enough * total) return visits;
  }
}
