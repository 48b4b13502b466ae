import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../../csr-graph.js';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('strong components', () => {
  it('are the sets whose members all reach each other, the largest first', () => {
    // 4 leads into the circle 1-2-3, which leads to the pair 0-5.
    const graph = graphOf('4-1 1-2 2-3 3-1 3-0 0-5 5-0', { directed: true });
    const { count, componentOf, sizes } = ask('strong-components', { graph });
    expect(count).toBe(3);
    expect(Array.from(componentOf)).toEqual([1, 0, 0, 0, 2, 1]);
    expect(Array.from(sizes)).toEqual([3, 2, 1]);
  });

  it('are the components where ties have no direction', () => {
    const { count, sizes } = ask('strong-components', { graph: knownGraph('apart') });
    expect([count, ...sizes]).toEqual([2, 4, 4]);
  });

  it('finds two circles that meet in one stakeholder to be one', () => {
    const graph = graphOf('0-1 1-0 1-2 2-1', { directed: true });
    expect(ask('strong-components', { graph }).count).toBe(1);
  });

  it('follows a chain of a hundred thousand', () => {
    const order = 100_000;
    const sources = Int32Array.from({ length: order - 1 }, (_, v) => v);
    const chain = CsrGraph.fromTies({ order, sources, targets: sources.map((v) => v + 1), directed: true });
    expect(ask('strong-components', { graph: chain }).count).toBe(order);
  });

  it('are none of nobody', () => {
    expect(ask('strong-components', { graph: graphOf('', { directed: true }) }).count).toBe(0);
  });
});
