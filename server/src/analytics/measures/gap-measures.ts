import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { DistancesBetween, GroupMatrix, Likelihood } from '../tasks/gap-tasks.js';
import { onParts } from './columns.js';
import {
  type Approximation,
  type ColumnOfList,
  type Details,
  fromTask,
  type MeasureKernel,
  type MeasureRequest,
  partsOf,
  type RunTask,
} from './measure-kernel.js';

/** As many pairs as a reader can use of a list that could hold every two stakeholders. */
const PAIRS_LISTED = 200;

/** What is said where not every untied pair was weighed. */
const MOST_PROMISING = { error: 'Only the most promising ties were weighed; a better one may exist.', seed: null };

const REWIRED =
  'Expected and sd are of 1,000 networks rewired at random: the expected number is within sd / 16, 19 times in 20.';

/** What is missing between the parts of a system. */
export const GAP_MEASURE_KERNELS = {
  'linked-pairs': fromMatrix((matrix) => matrix.linked),
  'expected-pairs': fromMatrix((matrix) => matrix.expected),
  'expected-pairs-by-activity': fromMatrix((matrix) => matrix.expectedByActivity),
  'gap-z': fromMatrix((matrix) => matrix.z),
  mixing: fromTask('mixing', onPartsAndModes, ({ parts, linked, possible, ofPossible, ofAll }, { options }) => ({
    kind: 'pairs-of-parts',
    parts,
    ordered: options.directed,
    values: ofPossible,
    details: { linked, possible, ofAll },
  })),
  'gap-z-by-activity': async (request: MeasureRequest, run: RunTask): Promise<ColumnOfList> => {
    const { seed } = request.options;
    const [rewired, { possible }] = await Promise.all([
      run('rewired-matrix', { ...onPartsAndModes(request), seed }),
      run('group-matrix', onPartsAndModes(request)),
    ]);
    const { parts, linked, expected, sd, z, p, q } = rewired;
    const details = { linked, possible, expected, sd, p, q };
    return { kind: 'pairs-of-parts', parts, values: z, details, approximation: { error: REWIRED, seed } };
  },
  'ei-index': fromTask('ei-index', onPartsAndModes, ({ index, ...details }) => ({
    kind: 'network',
    value: index,
    details,
  })),
  'ei-index-of-part': fromTask('ei-of-parts', onPartsAndModes, ({ index, ...details }) => ({
    kind: 'parts',
    values: index,
    details,
  })),
  'ei-index-of-stakeholder': fromTask('ei-of-stakeholders', onPartsAndModes, ({ index, ...details }) => ({
    kind: 'stakeholders',
    values: index,
    details,
  })),
  'reach-between': fromTask(
    'distances-between',
    (request) => ({ ...onDistances(request), furthest: request.options.steps }),
    (distances, request) => distanceColumn(distances, 'within', request),
  ),
  'nearness-between': fromTask(
    'distances-between',
    (request) => ({ ...onDistances(request), furthest: Number.POSITIVE_INFINITY }),
    (distances, request) => distanceColumn(distances, 'nearness', request),
  ),
  assortativity: fromTask('assortativity', onParts, ({ value }) => ({ kind: 'network', value })),
  'introduction-benefit': fromTask(
    'introductions-overall',
    ({ graph }) => ({ graph, limit: PAIRS_LISTED }),
    ({ introductions, exact }) => ({
      kind: 'pairs-of-stakeholders',
      from: Int32Array.from(introductions, ({ from }) => from),
      to: Int32Array.from(introductions, ({ to }) => to),
      values: Float64Array.from(introductions, ({ benefit }) => benefit),
      ...(exact ? {} : { approximation: MOST_PROMISING }),
    }),
  ),
  'adamic-adar': feasibility('adamic-adar'),
  'resource-allocation': feasibility('resource-allocation'),
  'common-neighbours': feasibility('common-neighbours'),
};

function onPartsAndModes(request: MeasureRequest) {
  return { ...onParts(request), modeOf: request.modeOf };
}

function onDistances(request: MeasureRequest) {
  const { seed, exact } = request.options;
  return { ...onParts(request), seed, exact };
}

function distanceColumn(
  distances: DistancesBetween,
  table: 'within' | 'nearness',
  { options }: MeasureRequest,
): ColumnOfList {
  const { parts, possible, within, nearness, withinError, nearnessError, sources } = distances;
  const values = table === 'within' ? within : nearness;
  const error = table === 'within' ? withinError : nearnessError;
  const harmonicDistance = nearness.map((near) => (near > 0 ? 1 / near : Number.NaN));
  const details: Details = table === 'within' ? { possible } : { possible, reachable: within, harmonicDistance };
  const column = { kind: 'pairs-of-parts', parts, ordered: options.directed, values } as const;
  if (sources === null) return { ...column, details };
  return { ...column, details: { ...details, error }, approximation: drawnFrom(sources, error, options.seed) };
}

function drawnFrom(sources: number, error: Float64Array, seed: number): Approximation {
  const most = error.reduce((largest, one) => (Number.isNaN(one) ? largest : Math.max(largest, one)), 0);
  const how = `Estimated from the distances of ${plainNumber(sources)} stakeholders drawn from the parts`;
  return { error: `${how}: within ${most.toPrecision(2)} at most, 19 times in 20.`, seed };
}

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

function feasibility(by: Likelihood): MeasureKernel {
  return async ({ graph }, run) => {
    const likely = await run('likely-ties', { graph, limit: PAIRS_LISTED, by });
    const from = Int32Array.from(likely, (tie) => tie.from);
    const to = Int32Array.from(likely, (tie) => tie.to);
    const shared = await run('adamic-adar', { graph, from, to });
    return {
      kind: 'pairs-of-stakeholders',
      from,
      to,
      values: Float64Array.from(likely, ({ likelihood }) => likelihood),
      details: {
        adamicAdar: shared.map(({ adamicAdar }) => adamicAdar),
        resourceAllocation: shared.map(({ resourceAllocation }) => resourceAllocation),
        sharedContacts: shared.map(({ sharedContacts }) => sharedContacts.length),
      },
    };
  };
}
