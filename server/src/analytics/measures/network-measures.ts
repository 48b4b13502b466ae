import { chosenGraph, fromTask, type MeasureRequest, partsOf } from './measure-kernel.js';

const onChosenGraph = (request: MeasureRequest) => ({ graph: chosenGraph(request) });
const onParts = (request: MeasureRequest) => ({ graph: chosenGraph(request), ...partsOf(request) });

/** Measures with one value for the whole network. */
export const NETWORK_MEASURE_KERNELS = {
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
  modularity: fromTask(
    'modularity',
    (request) => {
      const { resolution, weighted } = request.options;
      return { graph: request.graph, ...partsOf(request), resolution, weighted };
    },
    ({ value }) => ({ kind: 'network', value }),
  ),
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
};
