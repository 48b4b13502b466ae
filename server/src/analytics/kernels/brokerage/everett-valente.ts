import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { reachCounts } from '../../reachability/reach-counts.js';
import type { EverettValente } from '../../tasks/brokerage-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * Everett and Valente's brokerage: how much of the traffic between others each tie of a stakeholder brings it.
 *
 * In words, without direction: twice the betweenness (raw, each pair once) and the number of others it can reach, by the
 * number of its contacts; that is the mean betweenness of its ties. With direction the same from the ties into it and
 * from the ties out of it, (betweenness + how many can reach it) / arcs in and (betweenness + how many it can reach) /
 * arcs out, and their mean. 0 for whoever lies on no shortest route between others, isolates among them.
 *
 * By stakeholder, 0 or more: `value`, `in` and `out`. `betweenness` is raw, of the same graph; where it is estimated so
 * is this. Strength plays no part; parallel ties are one tie, self ties none.
 *
 * In a connected network whom one can reach is n - 1, as the paper has it; in one in pieces it is the own piece that
 * counts. Programs differ on those with two contacts or more and a betweenness of 0: 0 here, (n - 1) / contacts in some.
 *
 * Cost: besides betweenness, stakeholders + ties; with direction see `reachCounts`.
 *
 * Source: Everett and Valente (2016), "Bridging, brokerage and betweenness", doi:10.1016/j.socnet.2015.09.001.
 */
export const everettValente: PlainKernel<AnalysisTasks['everett-valente']['input'], EverettValente> = {
  kind: 'plain',
  steps: ({ graph }) => 20 * (graph.order + graph.targets.length) + (graph.directed ? graph.order ** 2 / 8 : 0),
  run: ({ graph, betweenness }, control) => {
    if (!graph.directed) {
      const value = perTie(betweenness, 2, reachCounts(graph, control), graph);
      return { value, in: value, out: value };
    }
    const turned = graph.reversed();
    const out = perTie(betweenness, 1, reachCounts(graph, control), graph);
    const into = perTie(betweenness, 1, reachCounts(turned, control), turned);
    return { value: out.map((half, v) => (half + into[v]!) / 2), in: into, out };
  },
};

function perTie(betweenness: Float64Array, times: number, reach: Float64Array, graph: CsrGraph): Float64Array {
  return betweenness.map((value, v) => (value > 0 ? (times * value + reach[v]!) / graph.degree(v) : 0));
}
