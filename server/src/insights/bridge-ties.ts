import { bridgeTieSentence } from '@footbridge/shared/gaps/bridge-tie-sentence';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { CsrGraph } from '../analytics/csr-graph.js';
import type { CutPoints } from '../analytics/tasks/fragility-tasks.js';
import type { Ranked } from '../measures/ranking.js';
import { nameAt } from '../measures/view-stakeholder.js';
import type { Partition } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';

/** One linked pair that many routes depend on. */
export interface BridgeTie {
  /** Indices of the ties that link the pair, in the snapshot. */
  readonly ties: readonly number[];
  /** Positions. */
  readonly ends: readonly [number, number];
  readonly edgeBetweenness: number;
  readonly rank: number;
  readonly tiedRank: boolean;
  /** Its loss leaves the two ends without a route. */
  readonly isBridge: boolean;
  /** Steps between the ends without it; null where no route is left. */
  readonly span: number | null;
  readonly crossesGroups: boolean;
  readonly sentence: string;
}

/** One bridge tie, from its place in the ranking by edge betweenness. */
export function bridgeTieOf(view: NetworkView, partition: Partition, cutPoints: CutPoints, place: Ranked): BridgeTie {
  const ends = [view.graph.edgeSource[place.index]!, view.graph.edgeTarget[place.index]!] as const;
  const isBridge = cutPoints.isBridge[place.index] === 1;
  const span = isBridge ? null : stepsWithout(view.graph, ends);
  const [from, to] = ends;
  return {
    ties: view.tiesOfPair(from, to),
    ends,
    edgeBetweenness: place.value,
    rank: place.rank,
    tiedRank: place.tied,
    isBridge,
    span,
    crossesGroups: crosses(partition, partition.partOf[from]!, partition.partOf[to]!),
    sentence: bridgeTieSentence({ ends: [nameAt(view, from), nameAt(view, to)], isBridge, span }),
  };
}

/** "A – B": how a pair is named where pairs are listed. */
export function pairName(view: NetworkView, edge: number): string {
  return `${nameAt(view, view.graph.edgeSource[edge]!)} – ${nameAt(view, view.graph.edgeTarget[edge]!)}`;
}

function crosses(partition: Partition, a: number, b: number): boolean {
  return a !== b && partition.parts[a] !== NOT_RECORDED && partition.parts[b] !== NOT_RECORDED;
}

/** Breadth-first from one end, never along the pair itself: the span of the few pairs that are listed. */
function stepsWithout({ order, offsets, targets }: CsrGraph, [from, to]: readonly [number, number]): number | null {
  const steps = new Int32Array(order).fill(-1);
  const queue = [from];
  steps[from] = 0;
  for (const v of queue) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc += 1) {
      const w = targets[arc]!;
      if (steps[w]! >= 0 || (v === from && w === to)) continue;
      steps[w] = steps[v]! + 1;
      if (w === to) return steps[w]!;
      queue.push(w);
    }
  }
  return null;
}
