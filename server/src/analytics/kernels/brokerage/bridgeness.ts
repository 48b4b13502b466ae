import { FarSweep } from '../../far-sweep.js';
import { type LaneKernel, laneCount } from '../../kernel.js';
import { renumber } from '../../renumber.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { unitsOf } from '../../route-starts.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Bridgeness: betweenness counting only pairs who are both no contacts of the one between them.
 *
 * In words: for every pair of others of whom neither is tied to v, the share of their shortest routes that run through
 * v, added up, each pair once. A centre of one region stands between many of its own contacts, and that is left out: what
 * remains is who connects regions.
 *
 * By stakeholder, 0 or more, raw, never above betweenness; 0 for isolates and whoever has one contact. Without direction
 * or strength; parallel ties are one tie, self ties none.
 *
 * With `sources` (distinct stakeholders, fewer than all) only routes from them are looked at and sums scaled up:
 * unbiased where they are drawn at random. Without: exact. Cost: sources x ties, shared out over threads; the answer
 * does not depend on how many.
 *
 * Source: Jensen, Morini, Karsai, Venturini, Vespignani, Jacomy, Cointet, Mercklé and Fleury (2016), "Detecting global
 * bridges in networks", doi:10.1093/comnet/cnv022; algorithm after Brandes (2001), doi:10.1080/0022250X.2001.9990249.
 */
export const bridgeness: LaneKernel<AnalysisTasks['bridgeness']['input'], Float64Array> = {
  kind: 'lanes',
  steps: ({ graph, sources }) => 2 * (sources?.length ?? graph.order) * (graph.order + graph.targets.length),
  plan({ graph, sources }, control, space) {
    const rows = renumber(requireSkeleton(graph), space, control);
    const starts = unitsOf(rows, sources);
    const units = starts.length;
    return { rows, starts, units, lanes: laneCount(units, graph.order), rowLength: graph.order };
  },
  open: ({ rows, starts = unitsOf(rows) }, row, control) => {
    const sweep = new FarSweep(rows, control);
    return (unit) => sweep.add(starts[unit]!, row);
  },
  merge: ({ graph: { order }, sources }, { rows: { originalOf } }, sum) => {
    const scale = sources === undefined ? 1 : order / Math.max(1, sources.length);
    const values = new Float64Array(order);
    sum.forEach((value, fresh) => {
      values[originalOf[fresh]!] = value * scale;
    });
    return values;
  },
};
