import { onChosenGraph, scaled, stakeholders } from './columns.js';
import { chosenGraph, fromTask, type MeasureRequest } from './measure-kernel.js';

/** Who is central: much tied, near to all, or in the middle. */
export const CENTRALITY_MEASURE_KERNELS = {
  degree: fromTask('degree', onChosenGraph, (counts, request) => {
    const most = (request.graph.order - 1) * (request.options.directed ? 2 : 1);
    const column = scaled(Float64Array.from(counts.all), most, request);
    return request.options.directed ? { ...column, details: { in: counts.in, out: counts.out } } : column;
  }),
  strength: fromTask('strength', onChosenGraph, (sums, { options }) => ({
    kind: 'stakeholders',
    values: sums.all,
    ...(options.directed && { details: { in: sums.in, out: sums.out } }),
  })),
  betweenness: fromTask('betweenness', onChosenGraph, ({ nodes, nodeNorm }, request) =>
    scaled(nodes, nodeNorm ?? 0, request),
  ),
  'tie-betweenness': fromTask(
    'betweenness',
    (request) => ({ graph: chosenGraph(request) }),
    ({ edges }, request) => ({ kind: 'ties', graph: chosenGraph(request), values: edges }),
  ),
  'harmonic-closeness': fromTask('harmonic-closeness', onChosenGraph, (values, request) =>
    scaled(values, request.graph.order - 1, request),
  ),
  'core-number': fromTask('core-number', onSkeleton, ({ coreOf }) => stakeholders(Float64Array.from(coreOf))),
  'k-core': fromTask('core-number', onSkeleton, ({ highest, members }) => ({
    kind: 'network',
    value: highest,
    details: { members },
  })),
  pagerank: fromTask(
    'pagerank',
    (request) => {
      const { weighted, damping } = request.options;
      return { graph: chosenGraph(request), weighted, damping };
    },
    stakeholders,
  ),
};

function onSkeleton({ graph }: MeasureRequest) {
  return { graph };
}
