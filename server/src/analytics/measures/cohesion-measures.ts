import { onChosenGraph } from './columns.js';
import { fromTask } from './measure-kernel.js';

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
  'global-efficiency': fromTask('global-efficiency', onChosenGraph, ({ efficiency }) => ({
    kind: 'network',
    value: efficiency,
  })),
  'mean-distance': fromTask('global-efficiency', onChosenGraph, ({ meanDistance }) => ({
    kind: 'network',
    value: meanDistance,
  })),
  diameter: fromTask('global-efficiency', onChosenGraph, ({ diameter }) => ({ kind: 'network', value: diameter })),
};
