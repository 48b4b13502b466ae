import type { Parts } from '../tasks/task.js';
import { stakeholders } from './columns.js';
import { fromTask, type MeasureKernel, partsOf } from './measure-kernel.js';

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
};

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
