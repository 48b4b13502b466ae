import { stakeholders } from './columns.js';
import { fromTask, type MeasureRequest, partsOf } from './measure-kernel.js';

const onTiesSeeded = ({ graph, options: { seed, resolution, weighted } }: MeasureRequest) => ({
  graph,
  seed,
  resolution,
  weighted,
});

/** Which parts the ties make. */
export const COMMUNITY_MEASURE_KERNELS = {
  communities: fromTask('leiden', onTiesSeeded, ({ communityOf }) => stakeholders(numberedFromOne(communityOf))),
  'consensus-communities': fromTask('community-consensus', onTiesSeeded, ({ communityOf, stability }) => ({
    ...stakeholders(numberedFromOne(communityOf)),
    details: { stability },
  })),
  'community-stability': fromTask('community-consensus', onTiesSeeded, ({ communityOf, stability }) => ({
    ...stakeholders(stability),
    details: { community: numberedFromOne(communityOf) },
  })),
  'community-agreement': fromTask('community-consensus', onTiesSeeded, ({ agreement, ...found }) => ({
    kind: 'network',
    value: agreement,
    details: {
      runs: found.runs,
      lowest: found.lowestAgreement,
      fewestCommunities: found.fewest,
      mostCommunities: found.most,
      lowestModularity: found.lowestModularity,
      highestModularity: found.highestModularity,
      consensusCommunities: found.count,
      consensusModularity: found.modularity,
    },
  })),
  modularity: fromTask(
    'modularity',
    (request) => {
      const { resolution, weighted } = request.options;
      return { graph: request.graph, ...partsOf(request), resolution, weighted };
    },
    ({ value }) => ({ kind: 'network', value }),
  ),
};

function numberedFromOne(communityOf: Int32Array): Float64Array {
  return Float64Array.from(communityOf, (community) => community + 1);
}
