import { chosenGraph, fromTask, type MeasureColumn, type MeasureRequest, partsOf } from './measure-kernel.js';

/** Measures that are one task each and have a value for every stakeholder. */
const onChosenGraph = (request: MeasureRequest) => ({ graph: chosenGraph(request) });
const onTies = ({ digraph, options }: MeasureRequest) => ({ graph: digraph, weighted: options.weighted });

export const STAKEHOLDER_MEASURE_KERNELS = {
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
  'harmonic-closeness': fromTask('harmonic-closeness', onChosenGraph, (values, request) =>
    scaled(values, request.graph.order - 1, request),
  ),
  constraint: fromTask('constraint', onTies, stakeholders),
  'effective-size': fromTask('effective-size', onTies, ({ effectiveSize }) => stakeholders(effectiveSize)),
  'ego-efficiency': fromTask('effective-size', onTies, ({ efficiency }) => stakeholders(efficiency)),
  hierarchy: fromTask('hierarchy', onTies, stakeholders),
  'gould-fernandez': fromTask(
    'gould-fernandez',
    (request) => ({ graph: request.digraph, ...partsOf(request) }),
    ({ total, ...details }) => ({ kind: 'stakeholders', values: total, details }),
  ),
  'cut-points': fromTask(
    'cut-points',
    ({ graph }) => ({ graph }),
    ({ isCutPoint }) => stakeholders(Float64Array.from(isCutPoint)),
  ),
  'pairs-cut': fromTask(
    'cut-points',
    ({ graph }) => ({ graph }),
    ({ pairsCut }) => stakeholders(pairsCut),
  ),
  communities: fromTask(
    'leiden',
    ({ graph, options: { seed, resolution, weighted } }) => ({ graph, seed, resolution, weighted }),
    ({ communityOf }) => stakeholders(Float64Array.from(communityOf, (community) => community + 1)),
  ),
};

function stakeholders(values: Float64Array): MeasureColumn {
  return { kind: 'stakeholders', values };
}

/** Divided by the largest possible value where normalised; undefined where that is 0. */
function scaled(
  values: Float64Array,
  most: number,
  { options }: MeasureRequest,
): MeasureColumn & { kind: 'stakeholders' } {
  if (!options.normalised) return { kind: 'stakeholders', values };
  return { kind: 'stakeholders', values: values.map((value) => (most > 0 ? value / most : Number.NaN)) };
}
