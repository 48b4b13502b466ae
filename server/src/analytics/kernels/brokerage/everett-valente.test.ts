import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { anyTies, graphFrom, graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

function brokerage(graph: CsrGraph) {
  return ask('everett-valente', { graph, betweenness: ask('betweenness', { graph }).nodes });
}

describe('Everett-Valente brokerage', () => {
  it('is twice betweenness and whom one reaches, by contacts', () => {
    // The middle of a path of five: (2 x 4 + 4) / 2. Its neighbours: (2 x 3 + 4) / 2. The ends are between nobody.
    expect(Array.from(brokerage(knownGraph('path')).value)).toEqual([0, 5, 6, 5, 0]);
  });

  it('counts only those within reach in a network in pieces', () => {
    expect(brokerage(graphOf('0-1 1-2 3-4 4-5 5-6')).value[1]).toBe((2 * 1 + 2) / 2);
  });

  it('is 0 for whoever is between nobody, contacts or none', () => {
    expect(Array.from(brokerage(graphOf('0-1 1-2 2-0', { order: 4 })).value)).toEqual([0, 0, 0, 0]);
  });

  it('is 30.946 for member 1 and 29.837 for member 32 of the karate club (betweenness of networkx 3.6.1)', () => {
    const { value } = brokerage(knownGraph('karate'));
    expect(value[0]).toBeCloseTo(30.946428571, 9);
    expect(value[31]).toBeCloseTo(29.836507937, 9);
  });

  it('has a half from ties in and a half from ties out, with direction', () => {
    // 0 and 1 to 2, 2 to 3: (2 + 2) / 2 from ties in, (2 + 1) / 1 from ties out.
    const { value, in: into, out } = brokerage(graphOf('0-2 1-2 2-3', { directed: true }));
    expect([into[2], out[2], value[2]]).toEqual([2, 3, 2.5]);
    expect(value[0]).toBe(0);
  });

  it('is the mean betweenness of the ties of whoever is between others at all', () => {
    fc.assert(
      fc.property(anyTies, (list) => {
        const graph = graphFrom(list, false);
        const { nodes, edges } = ask('betweenness', { graph });
        const { value } = brokerage(graph);
        for (let v = 0; v < graph.order; v += 1) {
          const ties = graph.edgeOf.subarray(graph.offsets[v], graph.offsets[v + 1]);
          const mean = ties.reduce((sum, edge) => sum + edges[edge]!, 0) / ties.length;
          if (nodes[v]! > 0) expect(value[v]).toBeCloseTo(mean, 9);
        }
      }),
    );
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => brokerage(graph).value, { directed: true });
  });
});
