import { centralisation } from '../statistics/centralisation.js';
import type { Betweenness, EstimatedBetweenness } from '../tasks/centrality-tasks.js';
import type { DegreeSpread, Krackhardt } from '../tasks/cohesion-tasks.js';
import { onChosenGraph, stakeholders } from './columns.js';
import { type ColumnOfNetwork, fromTask, type MeasureKernel, type MeasureRequest } from './measure-kernel.js';
import { inStepsOrByStrength, meanByStrength, weightedDiameter } from './weighted-routes.js';

/** How tightly all hold together. */
export const COHESION_MEASURE_KERNELS = {
  density: fromTask(
    'density',
    (request) => ({ ...onChosenGraph(request), modeOf: request.modeOf }),
    ({ density, linked, possible }) => ({
      kind: 'network',
      value: density,
      details: { linked, possible },
    }),
  ),
  components: fromTask(
    'components',
    ({ graph }) => ({ graph }),
    ({ count, sizes }) => ({
      kind: 'network',
      value: count,
      details: { largest: sizes[0] ?? 0 },
    }),
  ),
  'global-efficiency': inStepsOrByStrength(
    fromTask('global-efficiency', onChosenGraph, ({ efficiency }) => ({ kind: 'network', value: efficiency })),
    meanByStrength('efficiency'),
  ),
  'mean-distance': inStepsOrByStrength(
    fromTask('global-efficiency', onChosenGraph, ({ meanDistance }) => ({ kind: 'network', value: meanDistance })),
    meanByStrength('meanDistance'),
  ),
  diameter: inStepsOrByStrength(
    fromTask('global-efficiency', onChosenGraph, ({ diameter }) => ({ kind: 'network', value: diameter })),
    weightedDiameter,
  ),
  'strong-components': fromTask('strong-components', onDigraph, ({ count, sizes }) => ({
    kind: 'network',
    value: count,
    details: { largest: sizes[0] ?? 0 },
  })),
  transitivity: fromTask('clustering', onSkeleton, ({ transitivity, triangles, twoPaths }) => ({
    kind: 'network',
    value: transitivity,
    details: { triangles, twoPaths },
  })),
  clustering: fromTask('clustering', onSkeleton, ({ local }) => stakeholders(local)),
  'mean-clustering': fromTask('clustering', onSkeleton, ({ mean, meanOfDefined }) => ({
    kind: 'network',
    value: mean,
    details: { amongDefined: meanOfDefined },
  })),
  reciprocity: fromTask('reciprocity', onDigraph, ({ ofArcs, mutual, asymmetric, unlinked, dyadic }) => ({
    kind: 'network',
    value: ofArcs,
    details: { mutual, asymmetric, unlinked, dyadic },
  })),
  'degree-distribution': fromTask('degree-distribution', onChosenGraph, (spread, { options }) => ({
    kind: 'network',
    value: spread.out.mean,
    details: options.directed
      ? { ...spreadDetails(spread.out, 'out'), ...spreadDetails(spread.in, 'in') }
      : spreadDetails(spread.out, 'with'),
  })),
  'degree-assortativity': fromTask('degree-assortativity', onChosenGraph, ({ value }) => ({ kind: 'network', value })),
  'degree-centralisation': fromTask('degree', onChosenGraph, ({ all }, { graph: { order }, options }) => ({
    kind: 'network',
    value: centralisation(all, (order - 1) * (order - 2) * (options.directed ? 2 : 1)),
  })),
  'betweenness-centralisation': fromTask('betweenness', onChosenGraph, betweennessCentralisation),
  connectedness: fromKrackhardt(({ connectedness }) => ({ kind: 'network', value: connectedness })),
  'krackhardt-efficiency': fromKrackhardt(({ efficiency }) => ({ kind: 'network', value: efficiency })),
  'krackhardt-hierarchy': fromKrackhardt(({ hierarchy, hierarchyError }, { options }) => ({
    kind: 'network',
    value: hierarchy,
    ...drawn(hierarchyError, options.seed, 'Estimated from 8,192 stakeholders drawn at random'),
  })),
  'least-upper-bound': fromTask('least-upper-bounds', onDigraphDrawn, ({ value, without, error }, { options }) => ({
    kind: 'network',
    value,
    details: { without },
    ...drawn(error, options.seed, 'Estimated from 16,384 pairs drawn at random'),
  })),
};

/** Of an estimate, it is as far off as the highest betweenness, which everybody's is taken from. */
function betweennessCentralisation(
  { nodes, nodeError = 0 }: Betweenness & Partial<Pick<EstimatedBetweenness, 'nodeError'>>,
  { graph: { order }, options }: MeasureRequest,
): ColumnOfNetwork {
  const most = (((order - 1) ** 2 * (order - 2)) / 2) * (options.directed ? 2 : 1);
  const value = centralisation(nodes, most);
  const error = (nodeError * order * nodes.reduce((highest, one) => Math.max(highest, one), 0)) / most;
  if (!(error > 0)) return { kind: 'network', value };
  const said = `Betweenness is estimated from the routes of some stakeholders: the standard error is about ${error.toPrecision(2)}.`;
  return { kind: 'network', value, approximation: { error: said, seed: null } };
}

function onDigraph({ digraph }: MeasureRequest) {
  return { graph: digraph };
}

function onSkeleton({ graph }: MeasureRequest) {
  return { graph };
}

function onDigraphDrawn({ digraph, options: { seed, exact } }: MeasureRequest) {
  return { graph: digraph, seed, exact };
}

function fromKrackhardt(column: (answer: Krackhardt, request: MeasureRequest) => ColumnOfNetwork): MeasureKernel {
  return fromTask('krackhardt', onDigraphDrawn, column);
}

/** What is said of an estimate; nothing where `error` is 0, that is, where the value is exact. */
function drawn(error: number, seed: number, how: string): Pick<ColumnOfNetwork, 'approximation'> {
  if (error === 0) return {};
  return { approximation: { error: `${how}: within ${error.toPrecision(2)}, 19 times in 20.`, seed } };
}

/** A spread by name: `prefix`0, `prefix`1, `prefix`2to3... are the counts. */
function spreadDetails(
  { least, median, most, sd, counts }: DegreeSpread,
  prefix: 'with' | 'out' | 'in',
): Readonly<Record<string, number | null>> {
  const named = (name: string) => (prefix === 'with' ? name : `${prefix}${name[0]!.toUpperCase()}${name.slice(1)}`);
  const ranges = counts.map((count, range) => [`${prefix}${rangeName(range)}`, count] as const);
  return {
    [named('least')]: least,
    [named('median')]: median,
    [named('most')]: most,
    [named('sd')]: sd,
    ...Object.fromEntries(ranges),
  };
}

/** 0, 1, 2to3, 4to7... */
function rangeName(range: number): string {
  const least = range === 0 ? 0 : 2 ** (range - 1);
  return range < 2 ? `${least}` : `${least}to${2 * least - 1}`;
}
