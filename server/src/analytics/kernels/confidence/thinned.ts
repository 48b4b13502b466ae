import { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import { seededRandom, shuffledOrder } from '../../seeded-random.js';
import type { Thinned, Thinning } from '../../tasks/confidence-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * A network with some of its stakeholders, or of its linked pairs, left out at random: what a survey with answers
 * missing would have found.
 *
 * In words: a share `missing` of the stakeholders (rounded, at least one, never all) is drawn without regard to who
 * they are, and goes with all its ties; or the same of the linked pairs, each with every tie between the two in both
 * directions, and everybody stays. Strengths and directions are as they were. The same seed leaves out the same.
 *
 * Cost: stakeholders + ties. Source: Borgatti, Carley and Krackhardt (2006), doi:10.1016/j.socnet.2005.05.001.
 */
export const thinned: PlainKernel<OnGraph & Thinning, Thinned> = {
  kind: 'plain',
  steps: ({ graph }) => 20 * (graph.order + graph.targets.length),
  run: ({ graph, digraph, lost, missing, seed }) => {
    const skeleton = requireSkeleton(graph);
    const arcs = CsrGraph.fromTransfer(digraph);
    const total = lost === 'stakeholders' ? graph.order : graph.size;
    const count = Math.min(Math.max(0, total - 1), Math.max(1, Math.round(missing * total)));
    const isLost = new Uint8Array(total);
    for (const drawn of shuffledOrder(total, seededRandom(seed)).subarray(0, count)) isLost[drawn] = 1;
    return lost === 'stakeholders' ? withoutStakeholders(skeleton, arcs, isLost) : withoutTies(skeleton, arcs, isLost);
  },
};

function withoutStakeholders(graph: CsrGraph, digraph: CsrGraph, isLost: Uint8Array): Thinned {
  const kept = Int32Array.from(isLost.keys()).filter((v) => isLost[v] === 0);
  const placeOf = new Int32Array(isLost.length).fill(-1);
  kept.forEach((v, place) => {
    placeOf[v] = place;
  });
  const left = (from: CsrGraph) => {
    const stays = (edge: number) => placeOf[from.edgeSource[edge]!]! >= 0 && placeOf[from.edgeTarget[edge]!]! >= 0;
    return part(from, kept.length, stays, placeOf).toTransfer();
  };
  return { graph: left(graph), digraph: left(digraph), kept };
}

function withoutTies(graph: CsrGraph, digraph: CsrGraph, isLost: Uint8Array): Thinned {
  const everybody = Int32Array.from({ length: graph.order }, (_, v) => v);
  const pairStays = (edge: number) => isLost[edge] === 0;
  const arcStays = (arc: number) => pairStays(graph.edgeBetween(digraph.edgeSource[arc]!, digraph.edgeTarget[arc]!));
  return {
    graph: part(graph, graph.order, pairStays, everybody).toTransfer(),
    digraph: part(digraph, graph.order, arcStays, everybody).toTransfer(),
    kept: everybody,
  };
}

function part(graph: CsrGraph, order: number, stays: (edge: number) => boolean, placeOf: Int32Array): CsrGraph {
  const edges = Int32Array.from(graph.edgeSource.keys()).filter(stays);
  const weights = graph.edgeWeights();
  return CsrGraph.fromTies({
    order,
    sources: edges.map((edge) => placeOf[graph.edgeSource[edge]!]!),
    targets: edges.map((edge) => placeOf[graph.edgeTarget[edge]!]!),
    weights: Float64Array.from(edges, (edge) => weights[edge]!),
    directed: graph.directed,
  });
}
