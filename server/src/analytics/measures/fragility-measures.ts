import type { Parts } from '../tasks/task.js';
import { stakeholders } from './columns.js';
import { KEY_PLAYER_MEASURE_KERNELS } from './key-player-measures.js';
import { fromTask, type MeasureKernel, partsOf } from './measure-kernel.js';
import { drawnSources, errorOfDraws, meanOf } from './two-draws.js';

/** Looks at arcs, walks round whoever cannot be done without aside: some seconds, and a second or two. */
const EFFICIENCY_LIMITS = { mostExactLooks: 3e8, mostLooks: 1.5e8 };

/** What must not be lost. */
export const FRAGILITY_MEASURE_KERNELS = {
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
  'bridge-ties': fromTask(
    'cut-points',
    ({ graph }) => ({ graph }),
    ({ isBridge, pairsCutByTie }, { graph }) => ({
      kind: 'ties',
      graph,
      values: Float64Array.from(isBridge),
      details: { pairsCut: pairsCutByTie },
    }),
  ),
  span: fromTask(
    'local-bridges',
    ({ graph }) => ({ graph }),
    ({ span }, { graph }) => ({
      kind: 'ties',
      graph,
      values: Float64Array.from(span, (steps) => (steps === 0 ? Number.NaN : steps)),
    }),
  ),
  departures: fromTask(
    'departures',
    (request) => ({ graph: request.graph, ...partsOf(request) }),
    (cells, request) => {
      const { parts } = partsOf(request);
      const values = apartFromThemselves(parts);
      for (const { a, b, heldBy } of cells) setBoth(values, parts, a, b, heldBy);
      return { kind: 'pairs-of-parts', parts, values };
    },
  ),
  'independent-routes': independentRoutes(),
  'efficiency-lost': efficiencyLost(),
  fragmentation: fragmentation(),
  ...KEY_PLAYER_MEASURE_KERNELS,
};

function efficiencyLost(): MeasureKernel {
  return async ({ graph, options }, run) => {
    const draws = drawnSources(graph, EFFICIENCY_LIMITS, options);
    if (draws === null) {
      const { amongOthers, left, shareOfAll } = await run('efficiency-lost', { graph });
      return { ...stakeholders(amongOthers), details: { left, shareOfAll } };
    }
    const [one, other] = await Promise.all([
      run('efficiency-lost', { graph, sources: draws[0] }),
      run('efficiency-lost', { graph, sources: draws[1] }),
    ]);
    return {
      ...stakeholders(meanOf(one.amongOthers, other.amongOthers)),
      details: { left: meanOf(one.left, other.left), shareOfAll: meanOf(one.shareOfAll, other.shareOfAll) },
      approximation: errorOfDraws(one.amongOthers, other.amongOthers, draws, options.seed),
    };
  };
}

function fragmentation(): MeasureKernel {
  return async ({ graph }, run) => {
    const { count, sizes } = await run('components', { graph });
    const { order } = graph;
    const connected = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
    const value = order < 2 ? null : 1 - connected / (order * (order - 1));
    return { kind: 'network', value, details: { pieces: count, largest: sizes[0] ?? 0 } };
  };
}

function independentRoutes(): MeasureKernel {
  return async (request, run) => {
    const division = partsOf(request);
    const values = apartFromThemselves(division.parts);
    for (let a = 0; a < division.parts; a += 1) {
      for (let b = a + 1; b < division.parts; b += 1) {
        const sides = { sources: membersOf(division, a), targets: membersOf(division, b) };
        const { count } = await run('minimum-vertex-cut', { graph: request.graph, ...sides });
        setBoth(values, division.parts, a, b, count ?? Number.NaN);
      }
    }
    return { kind: 'pairs-of-parts', parts: division.parts, values };
  };
}

function membersOf({ partOf }: Parts, part: number): Int32Array {
  return Int32Array.from(partOf.keys()).filter((v) => partOf[v] === part);
}

/** 0 for every two parts, undefined for a part with itself. */
function apartFromThemselves(parts: number): Float64Array {
  const values = new Float64Array(parts * parts);
  for (let part = 0; part < parts; part += 1) values[part * parts + part] = Number.NaN;
  return values;
}

function setBoth(values: Float64Array, parts: number, a: number, b: number, value: number): void {
  values[a * parts + b] = value;
  values[b * parts + a] = value;
}
