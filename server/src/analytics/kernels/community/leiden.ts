import type { Control } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { groundLevel } from '../../leiden/level.js';
import { moveNodes } from '../../leiden/move-nodes.js';
import { oneRound, wholeCommunities } from '../../leiden/one-round.js';
import { refine } from '../../leiden/refine.js';
import type { Run } from '../../leiden/run.js';
import { Workspace } from '../../leiden/workspace.js';
import { numberedBySize } from '../../numbered-by-size.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { countUp } from '../../same-for-all.js';
import { seededRandom } from '../../seeded-random.js';
import type { Communities, LeidenOptions } from '../../tasks/community-tasks.js';
import type { OnGraph } from '../../tasks/task.js';
import { modularityOf } from './modularity.js';

/**
 * Communities by the Leiden method: parts computed from the ties alone, denser inside than chance would make them.
 *
 * In words: stakeholders move to the community where modularity gains most; communities are refined into connected
 * sets, sets become the nodes of a smaller graph, and so on until nothing moves; then again from the result, until
 * rounds gain nothing worth a further one. Only the first round, from everybody alone, takes whole communities for sets
 * (as Louvain does), which is quicker and refined later. Modularity: share of strength inside communities, less
 * `resolution` times the share expected from how much strength their members have.
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
    if (graph.size === 0) return described(ties, countUp(graph.order).slice(), resolution);
    let best: Communities | null = null;
    for (let start = 0; start < starts; start += 1) {
      const found = oneStart(ties, resolution, seededRandom(seed + start), control);
      if (best === null || found.modularity! > best.modularity! + 1e-12) best = found;
      control.progress((start + 1) / starts);
    }
    return best!;
  },
};

const MOST_ROUNDS = 100;
/** A round in which sets gain less modularity is idle: what single stakeholders gain needs no further round. */
const LEAST_GAIN = 3e-5;
/** Of all rounds so far, the share that may be idle at the end: where sets were still found late, more may follow. */
const IDLE_SHARE = 1 / 4;

function defaultStarts(graph: CsrGraph): number {
  return graph.order <= 2000 ? 10 : 1;
}

function oneStart(graph: CsrGraph, resolution: number, random: () => number, control: Control): Communities {
  const level = groundLevel(graph);
  const space = new Workspace(graph.order);
  const total = level.strength.reduce((sum, one) => sum + one, 0);
  const run: Run = { perStrength: resolution / total, random, space, control };
  // At first everybody is alone, and asked.
  const ground = { level, communityOf: countUp(graph.order).slice(), inside: new Float64Array(graph.order) };
  space.strengthOf.set(level.strength);
  space.flags.fill(1);
  oneRound(ground, run, wholeCommunities);
  let idle = 0;
  for (let round = 1; round < MOST_ROUNDS && idle <= round * IDLE_SHARE; round += 1) {
    const gained = (2 * oneRound(ground, run, refine)) / total;
    idle = gained < LEAST_GAIN ? idle + 1 : 0;
  }
  // Who was passed over because nobody near had moved is asked once more.
  do space.flags.fill(1);
  while (moveNodes(ground, run) > 0);
  return described(graph, connectedSets(graph, ground.communityOf), resolution);
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
