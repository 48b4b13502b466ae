import type { GroupMatrix } from '../tasks/gap-tasks.js';
import type { Parts } from '../tasks/task.js';
import { chosenGraph, fromTask, type MeasureKernel, partsOf } from './measure-kernel.js';

/** As many pairs as a reader can use of a list that could hold every two stakeholders. */
const PAIRS_LISTED = 200;

/** Measures of ties, of two parts, and of two stakeholders. */
export const PAIR_MEASURE_KERNELS = {
  'tie-betweenness': fromTask(
    'betweenness',
    (request) => ({ graph: chosenGraph(request) }),
    ({ edges }, request) => ({ kind: 'ties', graph: chosenGraph(request), values: edges }),
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
  'linked-pairs': fromMatrix((matrix) => matrix.linked),
  'expected-pairs': fromMatrix((matrix) => matrix.expected),
  'expected-pairs-by-activity': fromMatrix((matrix) => matrix.expectedByActivity),
  'gap-z': fromMatrix((matrix) => matrix.z),
  'introduction-benefit': fromTask(
    'introductions-overall',
    ({ graph }) => ({ graph, limit: PAIRS_LISTED }),
    ({ introductions, exact }) => ({
      kind: 'pairs-of-stakeholders',
      from: Int32Array.from(introductions, ({ from }) => from),
      to: Int32Array.from(introductions, ({ to }) => to),
      values: Float64Array.from(introductions, ({ benefit }) => benefit),
      exact,
    }),
  ),
  'adamic-adar': feasibility(),
};

function fromMatrix(table: (matrix: GroupMatrix) => Float64Array): MeasureKernel {
  return fromTask(
    'group-matrix',
    (request) => ({ graph: request.graph, ...partsOf(request), modeOf: request.modeOf }),
    (matrix) => {
      const { parts, linked, possible, expected, sd, z, p, q, expectedByActivity } = matrix;
      const details = { linked, possible, expected, sd, z, p, q, expectedByActivity };
      return { kind: 'pairs-of-parts', parts, values: table(matrix), details };
    },
  );
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

function feasibility(): MeasureKernel {
  return async ({ graph }, run) => {
    const likely = await run('likely-ties', { graph, limit: PAIRS_LISTED });
    const from = Int32Array.from(likely, (tie) => tie.from);
    const to = Int32Array.from(likely, (tie) => tie.to);
    const shared = await run('adamic-adar', { graph, from, to });
    return {
      kind: 'pairs-of-stakeholders',
      from,
      to,
      values: Float64Array.from(likely, ({ adamicAdar }) => adamicAdar),
      details: {
        resourceAllocation: shared.map(({ resourceAllocation }) => resourceAllocation),
        sharedContacts: shared.map(({ sharedContacts }) => sharedContacts.length),
      },
      exact: true,
    };
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
