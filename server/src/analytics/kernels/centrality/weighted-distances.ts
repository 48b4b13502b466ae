import type { CsrGraph } from '../../csr-graph.js';
import { nearestFirst } from '../../dijkstra.js';
import { routeLengths } from '../../dijkstra-lengths.js';
import { type LaneKernel, type LanePlan, laneCount } from '../../kernel.js';
import { renumber } from '../../renumber.js';
import { unitsOf } from '../../route-starts.js';
import type { WeightedDistances } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/** What one look at an arc costs here beside one of a walk that counts steps. */
const STEPS_AN_ARC = 4;

/**
 * Distances where strength counts: a tie is 1 / strength long, and strengths of several ties between the same two are
 * added up first.
 *
 * Result, by stakeholder: how many others it reaches (`reached`), their distances added up (`farness`), and the sum of
 * 1 / distance (`harmonic`); of the network: the mean of 1 / distance over all pairs, the mean distance over those that
 * have a route, and the largest. In a directed graph routes follow the arcs outwards and ordered pairs count. Distances
 * are above 0 and know no other bound: a tie of strength 4 is a distance of 0.25. An isolate has 0, 0 and 0.
 *
 * With pivots, estimated from the distances to them, scaled up to all others; `diameter` is then the largest distance
 * to a pivot, and no larger than the true one.
 *
 * Cost: sources x (ties + stakeholders x log of stakeholders), without the logarithm where lengths are small whole
 * numbers. Sources are shared out over threads; the answer does not depend on how many.
 *
 * Source: Dijkstra (1959), doi:10.1007/BF01386390; strength as nearness: Newman (2001), "Scientific collaboration
 * networks. II", doi:10.1103/PhysRevE.64.016132; pivots: Eppstein and Wang (2004), "Fast approximation of centrality",
 * doi:10.7155/jgaa.00081.
 */
export const weightedDistances: LaneKernel<AnalysisTasks['weighted-distances']['input'], WeightedDistances> = {
  kind: 'lanes',
  steps: ({ graph, pivots }) => STEPS_AN_ARC * (pivots?.length ?? graph.order) * (graph.order + graph.targets.length),
  plan({ graph, pivots }, control, space) {
    // Walked backwards, whoever is met at a distance is one who reaches the start over it.
    const backwards = graph.reversed();
    const rows = renumber(backwards, space, control);
    const rowLength = COLUMNS * graph.order;
    const starts = unitsOf(rows, pivots);
    const lanes = laneCount(starts.length, rowLength);
    return { rows, units: starts.length, lanes, rowLength, starts, lengths: routeLengths(backwards, rows) };
  },
  open: ({ rows, lengths, starts }, row, control) => {
    const walk = nearestFirst(rows, lengths!, control);
    const { perDistance } = lengths!;
    const [harmonic, farness, reached, farthest] = columns(row, rows.order);
    return (unit) => {
      const start = starts![unit]!;
      const count = walk.from(start);
      for (let at = 1; at < count; at += 1) {
        const v = walk.met[at]!;
        const length = walk.lengthTo[v]!;
        harmonic[v]! += perDistance / length;
        farness[v]! += length / perDistance;
        reached[v]! += 1;
      }
      farthest[start] = walk.lengthTo[walk.met[count - 1]!]! / perDistance;
    };
  },
  merge: ({ graph, pivots }, plan, sum) => summarise(graph, plan, sum, pivots !== undefined),
};

const COLUMNS = 4;

function columns(row: Float64Array, order: number): readonly [Float64Array, Float64Array, Float64Array, Float64Array] {
  const column = (at: number) => row.subarray(at * order, (at + 1) * order);
  return [column(0), column(1), column(2), column(3)];
}

function summarise(
  { order }: CsrGraph,
  { rows, starts }: LanePlan,
  sum: Float64Array,
  isDrawn: boolean,
): WeightedDistances {
  const [harmonic, farness, reached] = [0, 1, 2].map(() => new Float64Array(order)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const [harmonicSum, farnessSum, reachedSum, farthest] = columns(sum, order);
  const scaleOf = isDrawn ? scaling(order, starts!) : () => 1;
  const totals = { inverse: 0, distance: 0, pairs: 0 };
  for (let fresh = 0; fresh < order; fresh += 1) {
    const v = rows.originalOf[fresh]!;
    const scale = scaleOf(fresh);
    harmonic[v] = harmonicSum[fresh]! * scale;
    farness[v] = farnessSum[fresh]! * scale;
    reached[v] = reachedSum[fresh]! * scale;
    totals.inverse += harmonic[v]!;
    totals.distance += farness[v]!;
    totals.pairs += reached[v]!;
  }
  return {
    harmonic,
    farness,
    reached,
    efficiency: order < 2 ? null : totals.inverse / (order * (order - 1)),
    meanDistance: totals.pairs === 0 ? null : totals.distance / totals.pairs,
    diameter: totals.pairs === 0 ? null : farthest.reduce((most, distance) => Math.max(most, distance), 0),
  };
}

/** What the distances of each to the pivots are multiplied by to stand for those to all others. */
function scaling(order: number, pivots: Int32Array): (fresh: number) => number {
  const isPivot = new Uint8Array(order);
  for (const pivot of pivots) isPivot[pivot] = 1;
  return (fresh) => (order - 1) / Math.max(1, pivots.length - isPivot[fresh]!);
}
