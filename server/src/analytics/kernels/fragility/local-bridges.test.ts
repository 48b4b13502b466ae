import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('local bridges', () => {
  it('have the span that is left without the tie', () => {
    // A ring of five with a pendant, and a triangle.
    const graph = graphOf('0-1 1-2 2-3 3-4 4-0 4-5 6-7 7-8 6-8');
    const { isLocalBridge, span } = ask('local-bridges', { graph });
    expect(span[graph.edgeBetween(0, 1)]).toBe(4);
    expect(span[graph.edgeBetween(4, 5)]).toBe(0);
    expect(isLocalBridge[graph.edgeBetween(4, 5)]).toBe(1);
    expect(span[graph.edgeBetween(6, 7)]).toBe(2);
    expect(isLocalBridge[graph.edgeBetween(6, 7)]).toBe(0);
  });

  it('are 11 in the karate club, all but the bridge of span 3 (networkx)', () => {
    const graph = knownGraph('karate');
    const { isLocalBridge, span } = ask('local-bridges', { graph });
    const found = Array.from(span.keys()).filter((edge) => isLocalBridge[edge] === 1);
    expect(found).toHaveLength(11);
    const others = found.filter((edge) => edge !== graph.edgeBetween(0, 11));
    expect(others.map((edge) => span[edge])).toEqual(Array(10).fill(3));
  });

  it('are 12 in the Florentine marriages, 5 of them bridges, the others of span 3 or 4 (networkx)', () => {
    const { isLocalBridge, span } = ask('local-bridges', { graph: knownGraph('florentine') });
    const spans = Array.from(span).filter((_, edge) => isLocalBridge[edge] === 1);
    expect(spans).toHaveLength(12);
    expect(spans.filter((steps) => steps === 0)).toHaveLength(5);
    expect(spans.every((steps) => [0, 3, 4].includes(steps))).toBe(true);
  });

  it('are none where there are no ties', () => {
    for (const order of [0, 1, 2]) {
      expect(ask('local-bridges', { graph: graphOf('', { order }) }).span).toHaveLength(0);
    }
  });
});
