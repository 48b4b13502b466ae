import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { numberedBySize } from '../../numbered-by-size.js';
import { countUp } from '../../same-for-all.js';
import type { Components } from '../../tasks/cohesion-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Components: the parts of the system between which there is no route at all.
 *
 * `componentOf` numbers them by size, the largest first (equal sizes by their first member); an isolate is a component
 * of its own. Direction is ignored (weak components), strength too.
 *
 * As in Afforest, few ties are looked at: the first two of each stakeholder already join nearly all who belong together,
 * and within the set that is then by far the largest no further tie can tell anything new. Whoever else belongs to it
 * has the tie that shows it in a row of its own. Cost: stakeholders + ties at most.
 *
 * Source: Hopcroft and Tarjan (1973), doi:10.1145/362248.362272; Sutton, Ben-Nun and Barak (2018), "Optimizing
 * parallel graph connectivity computation via subgraph sampling", doi:10.1109/IPDPS.2018.00012.
 */
export const components: PlainKernel<OnGraph, Components> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * graph.order + graph.targets.length,
  run: ({ graph }, control) => {
    const { count, setOf, sizes } = numberedBySize(firstMembers(graph, control));
    return { count, componentOf: setOf, sizes };
  },
};

const SAMPLE = 1024;
const POLL_EVERY = 1 << 16;

/** The smallest member of each stakeholder's component. */
function firstMembers(graph: CsrGraph, control: Control): Int32Array {
  const { order, offsets, targets } = graph;
  // Nobody stands below a larger number than its own, so that following `above` ends, at the smallest member.
  const above = countUp(order).slice();
  hangBelowFirstTie(above, graph);
  flatten(above);
  checkAborted(control);
  lowerBySecondTie(above, graph);
  flatten(above);
  // An arc of a directed graph is in the row of one end only, and must not be missed.
  const passedOver = graph.directed ? -1 : commonest(above);
  for (let v = 0; v < order; v += 1) {
    if (v % POLL_EVERY === 0) checkAborted(control);
    if (above[v] === passedOver) continue;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) join(above, v, targets[arc]!);
  }
  flatten(above);
  return above;
}

/** Rows are ordered: the first tie leads to the smallest neighbour. */
function hangBelowFirstTie(above: Int32Array, { order, offsets, targets }: CsrGraph): void {
  for (let v = 0; v < order; v += 1) {
    if (offsets[v]! < offsets[v + 1]!) above[v] = Math.min(v, targets[offsets[v]!]!);
  }
}

/** Without a branch to guess wrong. Of several ties that would lower the same root one wins; the others are lost. */
function lowerBySecondTie(above: Int32Array, { order, offsets, targets }: CsrGraph): void {
  for (let v = 0; v < order; v += 1) {
    const arc = offsets[v]! + 1;
    if (arc >= offsets[v + 1]!) continue;
    const one = above[v]!;
    const other = above[targets[arc]!]!;
    const larger = Math.max(one, other);
    above[larger] = Math.min(above[larger]!, one, other);
  }
}

/** Hangs the root of one below that of the other, whichever is smaller. */
function join(above: Int32Array, v: number, w: number): void {
  let one = above[v]!;
  let other = above[w]!;
  while (one !== other) {
    const larger = Math.max(one, other);
    const smaller = Math.min(one, other);
    const next = above[larger]!;
    if (next === larger) {
      above[larger] = smaller;
      return;
    }
    one = next;
    other = smaller;
  }
}

/** Everybody directly below a root; in this order whoever is above already is. */
function flatten(above: Int32Array): void {
  for (let v = 0; v < above.length; v += 1) above[v] = above[above[v]!]!;
}

/** The root most common among up to 1,024 evenly spread. */
function commonest(above: Int32Array): number {
  const step = Math.max(1, Math.floor(above.length / SAMPLE));
  const counts = new Map<number, number>();
  let found = -1;
  for (let v = 0; v < above.length; v += step) {
    const root = above[v]!;
    const count = (counts.get(root) ?? 0) + 1;
    counts.set(root, count);
    if (count > (counts.get(found) ?? 0)) found = root;
  }
  return found;
}
