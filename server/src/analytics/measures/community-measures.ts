import type { CommunityConsensus } from '../tasks/community-tasks.js';
import { stakeholders } from './columns.js';
import { type Approximation, fromTask, type MeasureRequest, partsOf } from './measure-kernel.js';

const onTiesSeeded = ({ graph, options: { seed, resolution, weighted } }: MeasureRequest) => ({
  graph,
  seed,
  resolution,
  weighted,
});

/** Which parts the ties make. */
export const COMMUNITY_MEASURE_KERNELS = {
  communities: fromTask('leiden', onTiesSeeded, ({ communityOf }) => stakeholders(numberedFromOne(communityOf))),
  'consensus-communities': fromTask(
    'community-consensus',
    onTiesSeeded,
    ({ communityOf, stability, ...found }, request) => ({
      ...stakeholders(numberedFromOne(communityOf)),
      details: { stability },
      approximation: drawn(`What ${found.runs} seeded runs agree on: ${spreadOf(found)}`, request),
    }),
  ),
  'community-stability': fromTask(
    'community-consensus',
    onTiesSeeded,
    ({ communityOf, stability, ...found }, request) => ({
      ...stakeholders(stability),
      details: { community: numberedFromOne(communityOf) },
      approximation: drawn(
        `A mean of ${found.runs} seeded runs: within ${widest(found)} of what many would give, 19 times in 20`,
        request,
      ),
    }),
  ),
  'community-agreement': fromTask('community-consensus', onTiesSeeded, ({ agreement, ...found }, request) => ({
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
    approximation: drawn(`A mean over every two of ${found.runs} seeded runs: ${spreadOf(found)}`, request),
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

type Runs = Pick<CommunityConsensus, 'runs' | 'lowestAgreement' | 'fewest' | 'most'>;

/** Whatever rests on seeded runs says on how many, and how far they differ. */
function drawn(said: string, { options: { seed } }: MeasureRequest): Approximation {
  return { error: `${said}.`, seed };
}

function spreadOf({ lowestAgreement, fewest, most }: Runs): string {
  const communities = fewest === most ? `${most}` : `${fewest} to ${most}`;
  return `the two least alike agree by ${(lowestAgreement ?? 1).toPrecision(2)} (adjusted Rand), with ${communities} communities`;
}

/** Two standard errors of a share of one half. */
function widest({ runs }: Runs): string {
  return (1 / Math.sqrt(runs)).toPrecision(2);
}

function numberedFromOne(communityOf: Int32Array): Float64Array {
  return Float64Array.from(communityOf, (community) => community + 1);
}
