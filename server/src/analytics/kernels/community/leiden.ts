import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { aggregate, firstLevel, type Level } from '../../leiden/level.js';
import { moveNodes } from '../../leiden/move-nodes.js';
import { refine } from '../../leiden/refine.js';
import { numberedBySize } from '../../numbered-by-size.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { seededRandom } from '../../seeded-random.js';
import type { Communities, LeidenOptions } from '../../tasks/community-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { modularityOf } from './modularity.js';

/**
 * Communities by the Leiden method: parts computed from the ties alone, denser inside than chance would make them.
 *
 * In words: stakeholders move to the community where modularity gains most; communities are refined into connected
 * sets, sets become the nodes of a smaller graph, and so on until nothing moves; then again from the result, until a
 * whole round changes nothing. Modularity: share of strength inside communities, less `resolution` times the share
 * expected from how much strength their members have.
 *
 * Result: `communityOf` numbered by size, the largest 0; every community is connected; an isolate is one of its own.
 * Modularity is below 1, null without ties. Ties count 1, or by strength when `weighted`; direction is ignored; self
 * ties none. The seed decides the order of moves: the same graph and seed give the same communities. Small graphs are
 * started 10 times and the best kept. Other seeds may find other divisions almost as good: say so where it matters.
 *
 * Cost: near linear in ties. Source: Traag, Waltman and van Eck (2019), doi:10.1038/s41598-019-41695-z; modularity:
 * Newman and Girvan (2004), doi:10.1103/PhysRevE.69.026113; resolution: Reichardt and Bornholdt (2006),
 * doi:10.1103/PhysRevE.74.016110.
 */
export const leiden: PlainKernel<OnGraph & LeidenOptions, Communities> = {
  kind: 'plain',
  steps: ({ graph, starts }) => (starts ?? defaultStarts(graph)) * 60 * (graph.order + graph.targets.length),
  run: ({ graph, seed, resolution = 1, weighted = false, starts = defaultStarts(graph) }, control) => {
    const ties = weighted ? requireSkeleton(graph) : requireSkeleton(graph).unweighted();
    if (graph.size === 0)
      return described(
        ties,
        Int32Array.from({ length: graph.order }, (_, v) => v),
        resolution,
      );
    let best: Communities | null = null;
    for (let start = 0; start < starts; start += 1) {
      const found = oneStart(ties, resolution, seededRandom(seed + start), control);
      if (best === null || found.modularity! > best.modularity! + 1e-12) best = found;
      control.progress((start + 1) / starts);
    }
    return best!;
  },
};

const MOST_ROUNDS = 10;

function defaultStarts(graph: CsrGraph): number {
  return graph.order <= 2000 ? 10 : 1;
}

function oneStart(graph: CsrGraph, resolution: number, random: () => number, control: Control): Communities {
  const ground = firstLevel(graph);
  const communityOf = Int32Array.from({ length: graph.order }, (_, v) => v);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (!oneRound(ground, communityOf, resolution, random, control)) break;
  }
  return described(graph, connectedSets(graph, communityOf), resolution);
}

/** From the ground up until the graph shrinks no more. Changes `communityOf`; answers whether anybody moved. */
function oneRound(
  ground: Level,
  communityOf: Int32Array,
  resolution: number,
  random: () => number,
  control: Control,
): boolean {
  let level = ground;
  let nodeOf: Int32Array = Int32Array.from({ length: ground.order }, (_, v) => v);
  let communityOfNode: Int32Array = communityOf.slice();
  let movedAtAll = false;
  for (;;) {
    const moved = moveNodes(level, communityOfNode, resolution, random, control);
    movedAtAll ||= moved;
    const sets = compact(refine(level, communityOfNode, resolution, random, control), level.order);
    if (sets.count === level.order) break;
    const above = new Int32Array(sets.count);
    for (let v = 0; v < level.order; v += 1) above[sets.labels[v]!] = communityOfNode[v]!;
    nodeOf = nodeOf.map((node) => sets.labels[node]!);
    communityOfNode = compact(above, level.order).labels;
    level = aggregate(level, sets.labels, sets.count);
  }
  for (let v = 0; v < ground.order; v += 1) communityOf[v] = communityOfNode[nodeOf[v]!]!;
  return movedAtAll;
}

/** Labels below `range` renamed 0, 1, 2... in order of appearance. */
function compact(labels: Int32Array, range: number): { readonly labels: Int32Array; readonly count: number } {
  const names = new Int32Array(range).fill(-1);
  let count = 0;
  const renamed = labels.map((label) => {
    if (names[label]! < 0) {
      names[label] = count;
      count += 1;
    }
    return names[label]!;
  });
  return { labels: renamed, count };
}

/** The last move may leave a community in pieces; each piece then is one, which only raises modularity. */
function connectedSets(graph: CsrGraph, communityOf: Int32Array): Int32Array {
  const setOf = new Int32Array(graph.order).fill(-1);
  const queue = new Int32Array(graph.order);
  for (let start = 0; start < graph.order; start += 1) {
    if (setOf[start]! >= 0) continue;
    setOf[start] = start;
    queue[0] = start;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const v = queue[head]!;
      for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
        const w = graph.targets[arc]!;
        if (setOf[w]! >= 0 || communityOf[w] !== communityOf[v]) continue;
        setOf[w] = start;
        queue[tail] = w;
        tail += 1;
      }
    }
  }
  return setOf;
}

function described(graph: CsrGraph, labels: Int32Array, resolution: number): Communities {
  const { setOf, count, sizes } = numberedBySize(labels);
  return { communityOf: setOf, count, sizes, modularity: modularityOf(graph, setOf, count, resolution) };
}
