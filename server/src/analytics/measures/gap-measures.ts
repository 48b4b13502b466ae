import type { GroupMatrix } from '../tasks/gap-tasks.js';
import { onParts } from './columns.js';
import { fromTask, type MeasureKernel, partsOf } from './measure-kernel.js';

/** As many pairs as a reader can use of a list that could hold every two stakeholders. */
const PAIRS_LISTED = 200;

/** What is said where not every untied pair was weighed. */
const MOST_PROMISING = { error: 'Only the most promising ties were weighed; a better one may exist.', seed: null };

/** What is missing between the parts of a system. */
export const GAP_MEASURE_KERNELS = {
  'linked-pairs': fromMatrix((matrix) => matrix.linked),
  'expected-pairs': fromMatrix((matrix) => matrix.expected),
  'expected-pairs-by-activity': fromMatrix((matrix) => matrix.expectedByActivity),
  'gap-z': fromMatrix((matrix) => matrix.z),
  'ei-index': fromTask(
    'ei-index',
    (request) => ({ ...onParts(request), modeOf: request.modeOf }),
    ({ index, external, internal, expected }) => ({
      kind: 'network',
      value: index,
      details: { external, internal, expected },
    }),
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
    };
  };
}
