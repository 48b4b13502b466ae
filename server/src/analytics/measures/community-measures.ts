import { stakeholders } from './columns.js';
import { fromTask, partsOf } from './measure-kernel.js';

/** Which parts the ties make. */
export const COMMUNITY_MEASURE_KERNELS = {
  communities: fromTask(
    'leiden',
    ({ graph, options: { seed, resolution, weighted } }) => ({ graph, seed, resolution, weighted }),
    ({ communityOf }) => stakeholders(Float64Array.from(communityOf, (community) => community + 1)),
  ),
  modularity: fromTask(
    'modularity',
    (request) => {
      const { resolution, weighted } = request.options;
      return { graph: request.graph, ...partsOf(request), resolution, weighted };
    },
    ({ value }) => ({ kind: 'network', value }),
  ),
};
