import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import type { ShortestRoutes } from '../../tasks/route-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Shortest routes between two stakeholders or two sets of them: how long, how many, and which.
 *
 * `distance` is the fewest ties from any of `sources` to any of `targets` (0 where a stakeholder is in both; null where
 * there is no route), `count` how many routes of that length there are (a double: exact to 2^53), `routes` the first
 * `limit` of them in order of positions, ends included. Arcs are followed in a directed graph; strength plays no part;
 * parallel ties are one step of one route, self ties none.
 *
 * One walk back from the targets gives every distance, one walk forward counts. Cost: stakeholders + ties + routes.
 *
 * Source: Brandes (2001), lemma 3, doi:10.1080/0022250X.2001.9990249.
 */
export const shortestRoutes: PlainKernel<AnalysisTasks['shortest-routes']['input'], ShortestRoutes> = {
  kind: 'plain',
  steps: ({ graph, limit }) => 6 * (graph.order + graph.targets.length) + 100 * limit,
  run: ({ graph, sources, targets, limit }, control) => {
    const toGo = distancesTo(graph.reversed(), targets, control);
    let distance = Number.POSITIVE_INFINITY;
    for (const source of sources) if (toGo[source]! >= 0) distance = Math.min(distance, toGo[source]!);
    if (distance === Number.POSITIVE_INFINITY) return { distance: null, count: 0, routes: [] };
    const starts = Int32Array.from(new Set(sources))
      .filter((source) => toGo[source] === distance)
      .sort();
    return {
      distance,
      count: countRoutes(graph, toGo, starts, distance),
      routes: listRoutes(graph, toGo, starts, distance, limit),
    };
  },
};

function distancesTo(reversed: CsrGraph, ends: Int32Array, control: Control): Int32Array {
  const { order, offsets, targets } = reversed;
  const toGo = new Int32Array(order).fill(-1);
  const queue = new Int32Array(order);
  let tail = 0;
  for (const end of ends) {
    if (toGo[end] === 0) continue;
    toGo[end] = 0;
    queue[tail] = end;
    tail += 1;
  }
  for (let head = 0; head < tail; head += 1) {
    if (head % 4096 === 0) checkAborted(control);
    const v = queue[head]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (toGo[w]! >= 0) continue;
      toGo[w] = toGo[v]! + 1;
      queue[tail] = w;
      tail += 1;
    }
  }
  return toGo;
}

/** Level by level from the starts: each hands its number of routes on to whoever is one step nearer. */
function countRoutes(graph: CsrGraph, toGo: Int32Array, starts: Int32Array, distance: number): number {
  const routesTo = new Float64Array(graph.order);
  let level: number[] = Array.from(starts);
  for (const start of starts) routesTo[start] = 1;
  for (let left = distance - 1; left >= 0; left -= 1) {
    const next: number[] = [];
    for (const v of level) {
      for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
        const w = graph.targets[arc]!;
        if (toGo[w] !== left) continue;
        if (routesTo[w] === 0) next.push(w);
        routesTo[w]! += routesTo[v]!;
      }
    }
    level = next;
  }
  let count = 0;
  for (const end of level) count += routesTo[end]!;
  return count;
}

/** Depth first over stakeholders ever nearer to the targets: no step leads nowhere, so listing is linear in output. */
function listRoutes(
  graph: CsrGraph,
  toGo: Int32Array,
  starts: Int32Array,
  distance: number,
  limit: number,
): readonly Int32Array[] {
  const routes: Int32Array[] = [];
  const route = new Int32Array(distance + 1);
  const nextArc = new Int32Array(distance + 1);
  for (const start of starts) {
    let depth = 0;
    route[0] = start;
    nextArc[0] = graph.offsets[start]!;
    while (depth >= 0 && routes.length < limit) {
      const v = route[depth]!;
      if (depth === distance) {
        routes.push(route.slice());
        depth -= 1;
        continue;
      }
      let arc = nextArc[depth]!;
      while (arc < graph.offsets[v + 1]! && toGo[graph.targets[arc]!] !== toGo[v]! - 1) arc += 1;
      nextArc[depth] = arc + 1;
      if (arc === graph.offsets[v + 1]!) {
        depth -= 1;
        continue;
      }
      depth += 1;
      route[depth] = graph.targets[arc]!;
      nextArc[depth] = graph.offsets[route[depth]!]!;
    }
  }
  return routes;
}
