import { onTies, stakeholders } from './columns.js';
import { fromTask, partsOf } from './measure-kernel.js';

/** Who connects others. */
export const BROKERAGE_MEASURE_KERNELS = {
  constraint: fromTask('constraint', onTies, stakeholders),
  'effective-size': fromTask('effective-size', onTies, ({ effectiveSize }) => stakeholders(effectiveSize)),
  'ego-efficiency': fromTask('effective-size', onTies, ({ efficiency }) => stakeholders(efficiency)),
  hierarchy: fromTask('hierarchy', onTies, stakeholders),
  'gould-fernandez': fromTask(
    'gould-fernandez',
    (request) => ({ graph: request.digraph, ...partsOf(request) }),
    ({ total, ...details }) => ({ kind: 'stakeholders', values: total, details }),
  ),
};
