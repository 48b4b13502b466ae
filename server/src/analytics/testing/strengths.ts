import { CsrGraph } from '../csr-graph.js';

/** A graph written as in a note, with strengths where they are not 1: "0-1*2 1-2*0.5". */
export function strongGraph(ties: string, options: { order?: number; directed?: boolean } = {}): CsrGraph {
  const parts = ties.split(' ').map((tie) => tie.split(/[-*]/).map(Number));
  return CsrGraph.fromTies({
    order: options.order ?? Math.max(...parts.flatMap(([from, to]) => [from!, to!])) + 1,
    sources: parts.map(([from]) => from!),
    targets: parts.map(([, to]) => to!),
    weights: parts.map(([, , strength = 1]) => strength),
    directed: options.directed ?? false,
  });
}
