import type { Betweenness, Eigenvector, Farness } from '../tasks/centrality-tasks.js';
import { onChosenGraph, scaled, stakeholders } from './columns.js';
import { type ColumnOfList, chosenGraph, fromTask, type MeasureRequest } from './measure-kernel.js';
import { fromWeightedBetweenness, fromWeightedDistances, inStepsOrByStrength } from './weighted-routes.js';

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
  betweenness: inStepsOrByStrength(
    fromTask('betweenness', onChosenGraph, betweenness),
    fromWeightedBetweenness(betweenness),
  ),
  'tie-betweenness': inStepsOrByStrength(
    fromTask('betweenness', onChosenGraph, tieBetweenness),
    fromWeightedBetweenness(tieBetweenness),
  ),
  'harmonic-closeness': inStepsOrByStrength(
    fromTask('harmonic-closeness', onChosenGraph, harmonicCloseness),
    fromWeightedDistances(({ harmonic }, request) => harmonicCloseness(harmonic, request)),
  ),
  closeness: inStepsOrByStrength(fromTask('closeness', onChosenGraph, closeness), fromWeightedDistances(closeness)),
  reach: fromTask(
    'reach',
    (request) => ({ graph: chosenGraph(request), steps: request.options.steps }),
    (counts, request) => ({
      ...scaled(counts, request.graph.order - 1, request),
      details: { count: counts, share: counts.map((count) => count / (request.graph.order - 1)) },
    }),
  ),
  eigenvector: fromTask(
    'eigenvector',
    (request) => ({ graph: chosenGraph(request), weighted: request.options.weighted }),
    eigenvector,
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

function betweenness({ nodes, nodeNorm }: Betweenness, request: MeasureRequest): ColumnOfList {
  return scaled(nodes, nodeNorm ?? 0, request);
}

function tieBetweenness({ edges }: Betweenness, request: MeasureRequest): ColumnOfList {
  return { kind: 'ties', graph: chosenGraph(request), values: edges };
}

function harmonicCloseness(values: Float64Array, request: MeasureRequest): ColumnOfList {
  return scaled(values, request.graph.order - 1, request);
}

/** One by the mean distance; normalised, times the share that is reached, so that whoever reaches nobody has 0. */
function closeness({ reached, farness }: Farness, { graph: { order }, options }: MeasureRequest): ColumnOfList {
  const values = reached.map((count, v) => count / farness[v]!);
  const ofAll = values.map((value, v) => {
    if (order < 2) return Number.NaN;
    return reached[v] === 0 ? 0 : (value * reached[v]!) / (order - 1);
  });
  return { ...stakeholders(options.normalised ? ofAll : values), details: { reached, farness } };
}

function eigenvector({ values, within, error }: Eigenvector): ColumnOfList {
  const column: ColumnOfList = { ...stakeholders(values), details: { within } };
  if (error === 0) return column;
  const said = `The rounds ran out, as two parts hang together by little: values may be off by about ${error.toPrecision(1)}.`;
  return { ...column, approximation: { error: said, seed: null } };
}
