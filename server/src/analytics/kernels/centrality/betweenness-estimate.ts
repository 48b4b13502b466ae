import { BrandesBatch, SOURCES_PER_BATCH } from '../../brandes-batch.js';
import { type LaneKernel, laneCount } from '../../kernel.js';
import { type Rows, renumber } from '../../renumber.js';
import type { Betweenness } from '../../tasks/centrality-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Betweenness estimated from some of the sources, for networks where all of them take too long.
 *
 * In words: the sum of exact betweenness, but only over routes that start at a pivot, times stakeholders by pivots.
 * In an undirected graph a route counts, at whoever lies on it, by how far along it they are from the pivot (linear
 * scaling; twice, as it is met from both ends when all are pivots): otherwise whoever lies next to a pivot would be
 * overrated. Where the pivots are drawn at random each value is unbiased: right on average over draws. How far a single
 * draw is off depends on the network; two draws compared tell. Results, weights, direction, isolates and parallel ties
 * are as for betweenness; with all stakeholders as pivots it is betweenness.
 *
 * `pivots` are distinct, and a multiple of 16 unless they are everybody: as many sources are walked at once.
 * Cost: pivots x ties, shared out over threads; the answer does not depend on how many.
 *
 * Sources: Brandes and Pich (2007), "Centrality estimation in large networks", doi:10.1142/S0218127407018403; linear
 * scaling: Geisberger, Sanders and Schultes (2008), "Better approximation of betweenness centrality",
 * doi:10.1137/1.9781611972887.9.
 */
export const betweennessEstimate: LaneKernel<AnalysisTasks['betweenness-estimate']['input'], Betweenness> = {
  kind: 'lanes',
  steps: ({ graph, pivots }) => pivots.length * (graph.order + graph.targets.length),
  plan({ graph, pivots }) {
    if (pivots.length % SOURCES_PER_BATCH !== 0 && pivots.length !== graph.order) {
      throw new Error(
        `Expected a multiple of ${SOURCES_PER_BATCH} pivots, or all ${graph.order}; got ${pivots.length}`,
      );
    }
    const rowLength = graph.order + graph.size;
    const units = Math.ceil(pivots.length / SOURCES_PER_BATCH);
    const rows = pivotsFirst(renumber(graph), pivots);
    return { rows, units, lanes: laneCount(units, rowLength), rowLength, linear: !graph.directed };
  },
  open: (plan, row, control) => {
    const sweep = new BrandesBatch(plan.rows, control, plan.linear);
    return (batch) => sweep.add(batch, row);
  },
  merge: ({ graph: { order, directed }, pivots }, plan, sum) => {
    // Linear shares of an undirected route add up to 1 over both of its ends, so nothing is halved.
    const scale = pivots.length === 0 ? 0 : order / pivots.length;
    const nodes = new Float64Array(order);
    for (let fresh = 0; fresh < order; fresh += 1) nodes[plan.rows.originalOf[fresh]!] = sum[fresh]! * scale;
    const edges = sum.slice(order).map((value) => value * scale);
    return { nodes, edges, nodeNorm: order > 2 ? ((order - 1) * (order - 2)) / (directed ? 1 : 2) : null };
  },
};

/** The rows numbered anew: pivots from 0 on, everybody else behind them in the order they had. */
function pivotsFirst(rows: Rows, pivots: Int32Array): Rows {
  const { order } = rows;
  const isPivot = new Uint8Array(order);
  for (const pivot of pivots) isPivot[pivot] = 1;
  const formerOf = Int32Array.from({ length: order }, (_, at) => at).sort(
    (a, b) => isPivot[rows.originalOf[b]!]! - isPivot[rows.originalOf[a]!]! || a - b,
  );
  const newOf = new Int32Array(order);
  for (let fresh = 0; fresh < order; fresh += 1) newOf[formerOf[fresh]!] = fresh;
  const renumbered: Rows = {
    order,
    offsets: shared(order + 1),
    targets: shared(rows.targets.length),
    edgeOf: shared(rows.edgeOf.length),
    originalOf: shared(order),
  };
  let next = 0;
  for (let fresh = 0; fresh < order; fresh += 1) {
    const former = formerOf[fresh]!;
    renumbered.originalOf[fresh] = rows.originalOf[former]!;
    for (let arc = rows.offsets[former]!; arc < rows.offsets[former + 1]!; arc += 1) {
      renumbered.targets[next] = newOf[rows.targets[arc]!]!;
      renumbered.edgeOf[next] = rows.edgeOf[arc]!;
      next += 1;
    }
    renumbered.offsets[fresh + 1] = next;
  }
  return renumbered;
}

function shared(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * Int32Array.BYTES_PER_ELEMENT));
}
