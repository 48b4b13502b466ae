import { type Control, checkAborted } from '../../control.js';
import { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { adjustedRand, byPart } from '../../statistics/adjusted-rand.js';
import type { CommunityConsensus, ConsensusOptions } from '../../tasks/community-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { components } from '../cohesion/components.js';
import { leiden } from './leiden.js';
import { modularityOf } from './modularity.js';

/**
 * What many runs of the Leiden method, each from a seed of its own, agree on, and how far.
 *
 * In words: of each linked pair, the share of runs that put the two into one community. Ties that fewer than half of
 * the runs keep together are dropped, the others count by that share, and the method runs again on what is left, until
 * all runs agree (at most four times; then the majority decides). The consensus communities are what hangs together.
 *
 * `stability` of a stakeholder: share of the others of its consensus community that were with it, averaged over the
 * first runs, 0 to 1; `NaN` for one that is alone. `agreement`: mean adjusted Rand index of every two of the first runs,
 * 1 where all are the same; null with one run. Ties count 1, or by strength when `weighted`; direction is ignored.
 *
 * Cost: `runs` times that of Leiden, repeated; by default 20 runs up to 20,000 stakeholders, else 10. Sources:
 * Lancichinetti and Fortunato (2012), doi:10.1038/srep00336; on linked pairs alone: Tandon et al. (2019),
 * doi:10.1103/PhysRevE.99.042301.
 */
export const communityConsensus: PlainKernel<OnGraph & ConsensusOptions, CommunityConsensus> = {
  kind: 'plain',
  steps: ({ graph, runs }) => 2 * (runs ?? defaultRuns(graph)) * leiden.steps({ graph, seed: 0, starts: 1 }),
  run: ({ graph, seed, resolution = 1, weighted = false, runs = defaultRuns(graph) }, control) => {
    const ties = weighted ? requireSkeleton(graph) : requireSkeleton(graph).unweighted();
    const divide = (on: CsrGraph) => partitionsOf(on, { seed, resolution, runs }, control);
    const first = divide(ties);
    const { componentOf, count, sizes } = consensusOf(ties, first, divide, control);
    return {
      communityOf: componentOf,
      count,
      sizes,
      modularity: modularityOf(ties, componentOf, count, resolution),
      stability: stabilityOf(componentOf, first),
      runs,
      ...agreementOf(first, control),
      ...spreadOf(ties, first, resolution),
    };
  },
};

/** Seeds that follow each other have no run in common: who tries another one wants to see other runs. */
const SEEDS_APART = 1_000;
const MOST_REPEATS = 4;
const MAJORITY = 0.5;

function defaultRuns(graph: CsrGraph): number {
  return graph.order <= 20_000 ? 20 : 10;
}

type Divide = (graph: CsrGraph) => readonly Int32Array[];

function partitionsOf(
  graph: CsrGraph,
  { seed, resolution, runs }: { readonly seed: number; readonly resolution: number; readonly runs: number },
  control: Control,
): readonly Int32Array[] {
  return Array.from({ length: runs }, (_, run) => {
    const input = { graph, seed: seed * SEEDS_APART + run, resolution, weighted: true, starts: 1 };
    const { communityOf } = leiden.run(input, { aborted: () => control.aborted(), progress: () => undefined });
    control.progress((run + 1) / runs);
    return communityOf;
  });
}

function consensusOf(graph: CsrGraph, first: readonly Int32Array[], divide: Divide, control: Control) {
  let ties = graph;
  let partitions = first;
  for (let repeat = 0; ; repeat += 1) {
    const shares = sharesTogether(ties, partitions);
    const agreed = shares.every((share) => share === 0 || share === 1);
    ties = keptTies(ties, shares);
    if (agreed || repeat === MOST_REPEATS) return components.run({ graph: ties }, control);
    partitions = divide(ties);
  }
}

/** By edge index: the share of partitions that have both ends in one part. */
function sharesTogether({ size, edgeSource, edgeTarget }: CsrGraph, partitions: readonly Int32Array[]): Float64Array {
  const shares = new Float64Array(size);
  for (const partOf of partitions) {
    for (let edge = 0; edge < size; edge += 1) {
      if (partOf[edgeSource[edge]!] === partOf[edgeTarget[edge]!]) shares[edge]! += 1;
    }
  }
  return shares.map((together) => together / partitions.length);
}

function keptTies({ order, edgeSource, edgeTarget }: CsrGraph, shares: Float64Array): CsrGraph {
  const kept = Int32Array.from(shares.keys()).filter((edge) => shares[edge]! >= MAJORITY);
  return CsrGraph.fromTies({
    order,
    sources: kept.map((edge) => edgeSource[edge]!),
    targets: kept.map((edge) => edgeTarget[edge]!),
    weights: Float64Array.from(kept, (edge) => shares[edge]!),
    directed: false,
  });
}

function stabilityOf(communityOf: Int32Array, partitions: readonly Int32Array[]): Float64Array {
  const { members, starts } = byPart(communityOf);
  const stability = new Float64Array(communityOf.length);
  const counts = new Int32Array(communityOf.length);
  for (const partOf of partitions) {
    for (let part = 0; part + 1 < starts.length; part += 1) {
      const community = members.subarray(starts[part], starts[part + 1]);
      for (const v of community) counts[partOf[v]!]! += 1;
      for (const v of community) stability[v]! += (counts[partOf[v]!]! - 1) / (community.length - 1);
      for (const v of community) counts[partOf[v]!] = 0;
    }
  }
  return stability.map((sum) => sum / partitions.length);
}

function agreementOf(partitions: readonly Int32Array[], control: Control) {
  let sum = 0;
  let lowest = 1;
  let pairs = 0;
  for (let one = 0; one < partitions.length; one += 1) {
    checkAborted(control);
    for (let other = one + 1; other < partitions.length; other += 1) {
      const agreement = adjustedRand(partitions[one]!, partitions[other]!);
      sum += agreement;
      lowest = Math.min(lowest, agreement);
      pairs += 1;
    }
  }
  return pairs === 0 ? { agreement: null, lowestAgreement: null } : { agreement: sum / pairs, lowestAgreement: lowest };
}

function spreadOf(graph: CsrGraph, partitions: readonly Int32Array[], resolution: number) {
  const counts = partitions.map((partOf) => partOf.reduce((most, part) => Math.max(most, part + 1), 0));
  const modularities = partitions.flatMap((partOf, run) => modularityOf(graph, partOf, counts[run]!, resolution) ?? []);
  return {
    fewest: Math.min(...counts),
    most: Math.max(...counts),
    lowestModularity: modularities.length === 0 ? null : Math.min(...modularities),
    highestModularity: modularities.length === 0 ? null : Math.max(...modularities),
  };
}
