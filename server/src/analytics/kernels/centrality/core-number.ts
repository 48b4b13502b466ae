import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { countUp } from '../../same-for-all.js';
import type { CoreNumbers } from '../../tasks/centrality-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Core numbers: the largest k for which a stakeholder belongs to a set whose members each have k ties within it.
 *
 * In words: whoever has fewest ties is taken away, with its ties, again and again; the core number is the most ties
 * that anybody had, when taken away, up to oneself. `highest` is the largest there is and `members` how many have it:
 * the innermost core.
 *
 * Result: whole numbers from 0 (isolates) to the number of ties; `highest` is 0 without ties. Without direction or
 * strength; parallel ties are one tie, self ties none. A core need not be connected.
 *
 * Level by level, no queue kept in order: whoever is left is looked through once a level, which is as often as its core
 * number says. Cost: stakeholders + ties.
 *
 * Source: Seidman (1983), doi:10.1016/0378-8733(83)90028-X; Matula and Beck (1983), doi:10.1145/2402.322385.
 */
export const coreNumber: PlainKernel<OnGraph, CoreNumbers> = {
  kind: 'plain',
  steps: ({ graph }) => 3 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const coreOf = peeled(requireSkeleton(graph), control);
    let highest = 0;
    let members = 0;
    for (let v = 0; v < coreOf.length; v += 1) {
      if (coreOf[v]! > highest) {
        highest = coreOf[v]!;
        members = 0;
      }
      if (coreOf[v] === highest) members += 1;
    }
    return { coreOf, highest, members };
  },
};

const POLL_EVERY = 1 << 14;

function peeled(graph: CsrGraph, control: Control): Int32Array {
  const { order, offsets, targets } = graph;
  /** Ties to those not yet taken away; of those taken away, the level at which they were. */
  const left = new Int32Array(order);
  for (let v = 0; v < order; v += 1) left[v] = offsets[v + 1]! - offsets[v]!;
  const waiting = countUp(order).slice();
  // One longer: the last place is written to, never read.
  const taken = new Int32Array(order + 1);
  let stay = order;
  for (let level = 0; stay > 0; level += 1) {
    checkAborted(control);
    let tail = 0;
    let kept = 0;
    let fewest = order;
    for (let at = 0; at < stay; at += 1) {
      const v = waiting[at]!;
      const ties = left[v]!;
      if (ties > level) {
        waiting[kept] = v;
        kept += 1;
        if (ties < fewest) fewest = ties;
      } else if (ties === level) {
        taken[tail] = v;
        tail += 1;
      }
    }
    stay = kept;
    for (let head = 0; head < tail; head += 1) {
      if (head % POLL_EVERY === 0) checkAborted(control);
      const v = taken[head]!;
      const end = offsets[v + 1]!;
      // Written down whether or not it is taken: quicker than branches that guess wrong every other time.
      for (let arc = offsets[v]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        const above = left[w]! - level;
        const isAbove = -above >>> 31;
        left[w]! -= isAbove;
        taken[tail] = w;
        tail += isAbove & ((above - 2) >>> 31);
      }
    }
    // Nobody was taken: on to the first level at which somebody is.
    if (tail === 0) level = fewest - 1;
  }
  return left;
}
