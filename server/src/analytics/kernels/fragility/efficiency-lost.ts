import { AvoidingWalk } from '../../avoiding-walk.js';
import { type LaneKernel, laneCount } from '../../kernel.js';
import { renumber } from '../../renumber.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { unitsOf } from '../../route-starts.js';
import type { EfficiencyLost } from '../../tasks/fragility-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

type Input = AnalysisTasks['efficiency-lost']['input'];

/**
 * Efficiency lost with each stakeholder: how much farther apart all others are once it has left.
 *
 * In words: the mean of 1 / distance over all pairs of *others* now, less the same mean without the stakeholder (0 for
 * a pair without a route). A pair that has another shortest route loses nothing; one that has no other route loses all.
 *
 * By stakeholder: `amongOthers`, 0 (nobody needs it) to 1, `NaN` with fewer than three stakeholders; `left`, the mean of
 * 1 / distance of the network without it, `NaN` likewise; `shareOfAll`, Latora and Marchiori's information centrality:
 * the share of the whole sum of 1 / distance that goes with it, its own pairs included, `NaN` without ties. Without
 * direction or strength; parallel ties are one tie, self ties none; an isolate loses 0.
 *
 * With `sources` (distinct stakeholders, fewer than all) only routes from them are looked at and sums scaled up:
 * unbiased where they are drawn at random. Without: exact.
 *
 * Cost: sources x ties in a well tied network (see `AvoidingWalk`), shared out over threads; the answer does not depend
 * on how many.
 *
 * Sources: Latora and Marchiori (2007), "A measure of centrality based on network efficiency",
 * doi:10.1088/1367-2630/9/6/188; dominators: Cooper, Harvey and Kennedy (2001), "A simple, fast dominance algorithm".
 */
export const efficiencyLost: LaneKernel<Input, EfficiencyLost> = {
  kind: 'lanes',
  steps: ({ graph, sources }) => 4 * (sources?.length ?? graph.order) * (graph.order + graph.targets.length),
  plan({ graph, sources }, control, space) {
    const rows = renumber(requireSkeleton(graph), space, control);
    const starts = unitsOf(rows, sources);
    const units = starts.length;
    const rowLength = 2 * graph.order;
    return { rows, starts, units, lanes: laneCount(units, rowLength), rowLength };
  },
  open: ({ rows, starts = unitsOf(rows) }, row, control) => {
    const walk = new AvoidingWalk(rows, control);
    const losses = row.subarray(0, rows.order);
    const closeness = row.subarray(rows.order);
    return (unit) => {
      walk.walk(starts[unit]!, losses);
      for (let at = 1; at < walk.reached; at += 1) {
        const t = walk.order[at]!;
        closeness[t]! += walk.closeness(t);
      }
    };
  },
  merge: (input, { rows: { originalOf } }, sum) => collect(input, originalOf, sum),
};

function collect({ graph: { order }, sources }: Input, originalOf: Int32Array, sum: Float64Array): EfficiencyLost {
  const scale = sources === undefined ? 1 : order / Math.max(1, sources.length);
  const closeness = sum.subarray(order);
  const total = scale * closeness.reduce((all, value) => all + value, 0);
  const pairsOfOthers = order > 2 ? (order - 1) * (order - 2) : Number.NaN;
  const amongOthers = new Float64Array(order);
  const left = new Float64Array(order);
  const shareOfAll = new Float64Array(order);
  for (let fresh = 0; fresh < order; fresh += 1) {
    const v = originalOf[fresh]!;
    const ofOthers = scale * sum[fresh]!;
    const withIt = ofOthers + 2 * scale * closeness[fresh]!;
    amongOthers[v] = ofOthers / pairsOfOthers;
    left[v] = (total - withIt) / pairsOfOthers;
    shareOfAll[v] = total > 0 ? withIt / total : Number.NaN;
  }
  return { amongOthers, left, shareOfAll };
}
