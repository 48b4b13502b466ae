import { checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import type { BrokerageRoles } from '../../tasks/brokerage-tasks.js';
import type { OnGraph, Parts } from '../../tasks/task.js';

/**
 * Gould and Fernandez' five brokerage roles: how often a stakeholder stands in the middle of an open two-step route.
 *
 * In words: routes a -> v -> c with no tie a -> c, counted by the parts of a, v and c. Coordinator: all three in one
 * part. Itinerant broker: a and c in one part, v in another. Representative: a and v in one, c in another (v speaks
 * for its part). Gatekeeper: v and c in one, a in another (v lets in). Liaison: three parts.
 *
 * Result: five counts and their total by stakeholder, whole numbers of 0 or more. In an undirected graph every tie
 * counts both ways, so each pair counts twice and representative equals gatekeeper (as in R's sna). Strength plays no
 * part; parallel ties are one tie, self ties none, isolates have 0. Whoever is in the part `notRecorded` takes no part
 * in any route, neither in the middle nor at an end: their part is unknown, and so is the role.
 *
 * Cost: sum over stakeholders of incoming x outgoing ties; the ties a -> c are looked up by marking.
 *
 * Source: Gould and Fernandez (1989), Sociological Methodology 19:89-126, doi:10.2307/270949.
 */
export const gouldFernandez: PlainKernel<OnGraph & Parts, BrokerageRoles> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + (8 * graph.targets.length ** 2) / Math.max(1, graph.order),
  run: ({ graph, partOf, notRecorded = -1 }, control) => {
    const roles = noRoles(graph.order);
    const closed = new Uint8Array(graph.order);
    for (let a = 0; a < graph.order; a += 1) {
      if (a % 256 === 0) checkAborted(control);
      if (partOf[a] !== notRecorded) countRoutesFrom(a, graph, partOf, notRecorded, closed, roles);
    }
    const { coordinator, itinerant, gatekeeper, representative, liaison, total } = roles;
    for (let v = 0; v < graph.order; v += 1) {
      total[v] = coordinator[v]! + itinerant[v]! + gatekeeper[v]! + representative[v]! + liaison[v]!;
    }
    return roles;
  },
};

function countRoutesFrom(
  a: number,
  graph: CsrGraph,
  partOf: Int32Array,
  notRecorded: number,
  closed: Uint8Array,
  roles: BrokerageRoles,
): void {
  const { offsets, targets } = graph;
  const start = offsets[a]!;
  const end = offsets[a + 1]!;
  closed[a] = 1;
  for (let arc = start; arc < end; arc += 1) closed[targets[arc]!] = 1;
  const partOfA = partOf[a]!;
  for (let arc = start; arc < end; arc += 1) {
    const v = targets[arc]!;
    const partOfV = partOf[v]!;
    if (partOfV === notRecorded) continue;
    for (let next = offsets[v]!; next < offsets[v + 1]!; next += 1) {
      const c = targets[next]!;
      const partOfC = partOf[c]!;
      if (closed[c] === 1 || partOfC === notRecorded) continue;
      if (partOfA === partOfC) {
        if (partOfV === partOfA) roles.coordinator[v]! += 1;
        else roles.itinerant[v]! += 1;
      } else if (partOfV === partOfA) roles.representative[v]! += 1;
      else if (partOfV === partOfC) roles.gatekeeper[v]! += 1;
      else roles.liaison[v]! += 1;
    }
  }
  closed[a] = 0;
  for (let arc = start; arc < end; arc += 1) closed[targets[arc]!] = 0;
}

function noRoles(order: number): BrokerageRoles {
  const counts = () => new Float64Array(order);
  return {
    coordinator: counts(),
    itinerant: counts(),
    gatekeeper: counts(),
    representative: counts(),
    liaison: counts(),
    total: counts(),
  };
}
