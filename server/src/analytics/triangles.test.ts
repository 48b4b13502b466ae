import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwatched } from './control.js';
import type { CsrGraph } from './csr-graph.js';
import { anyTies, graphFrom, graphOf, knownGraph } from './testing/graphs.js';
import { eachTriangle } from './triangles.js';

function trianglesOf(graph: CsrGraph): readonly string[] {
  const found: string[] = [];
  eachTriangle(graph, unwatched, (a, b, c, bc, ac, ab) => {
    expect([ab, ac, bc]).toEqual([graph.edgeBetween(a, b), graph.edgeBetween(a, c), graph.edgeBetween(b, c)]);
    found.push([a, b, c].sort((one, other) => one - other).join('-'));
  });
  return found.sort();
}

describe('triangles', () => {
  it('are each found once, with the ties opposite their corners', () => {
    expect(trianglesOf(graphOf('0-1 1-2 2-0 2-3 3-0 3-4'))).toEqual(['0-1-2', '0-2-3']);
  });

  it('are 45 in the karate club (networkx)', () => {
    expect(trianglesOf(knownGraph('karate'))).toHaveLength(45);
  });

  it('are all threes that are tied to one another', () => {
    fc.assert(
      fc.property(anyTies, (list) => {
        const graph = graphFrom(list, false);
        const expected: string[] = [];
        for (let a = 0; a < list.order; a += 1) {
          for (let b = a + 1; b < list.order; b += 1) {
            for (let c = b + 1; c < list.order; c += 1) {
              if (graph.hasEdge(a, b) && graph.hasEdge(b, c) && graph.hasEdge(a, c)) expected.push(`${a}-${b}-${c}`);
            }
          }
        }
        expect(trianglesOf(graph)).toEqual(expected.sort());
      }),
    );
  });
});
