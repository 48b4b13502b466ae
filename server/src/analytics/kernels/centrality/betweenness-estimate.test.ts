import { describe, expect, it } from 'vitest';
import { seededRandom, shuffledOrder } from '../../seeded-random.js';
import { ask } from '../../testing/ask.js';
import { knownGraph } from '../../testing/graphs.js';

const karate = knownGraph('karate');
const everybody = Int32Array.from({ length: 34 }, (_, v) => v);

describe('estimated betweenness', () => {
  it('is betweenness where everybody is a pivot', () => {
    const exact = ask('betweenness', { graph: karate });
    const estimate = ask('betweenness-estimate', { graph: karate, pivots: everybody });
    for (const v of everybody) expect(estimate.nodes[v]).toBeCloseTo(exact.nodes[v]!, 9);
    for (let edge = 0; edge < karate.size; edge += 1) expect(estimate.edges[edge]).toBeCloseTo(exact.edges[edge]!, 9);
    expect(estimate.nodes[0]).toBeCloseTo(231.071429, 6); // Member 1: networkx and igraph
    expect(estimate.nodeNorm).toBe(exact.nodeNorm);
  });

  it('is right on average over draws', () => {
    const random = seededRandom(7);
    const draws = 400;
    let sum = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const pivots = shuffledOrder(34, random).slice(0, 13);
      sum += ask('betweenness-estimate', { graph: karate, pivots }).nodes[0]!;
    }
    expect(Math.abs(sum / draws - 231.071429)).toBeLessThan(5);
  });

  it('counts from the pivots alone', () => {
    // From Member 12, who is tied to Member 1 only, every route to the 32 others runs through Member 1.
    const twelfth = 11;
    const pivots = Int32Array.from(
      [...everybody]
        .filter((v) => v !== twelfth)
        .slice(0, 15)
        .concat(twelfth),
    );
    const without = Int32Array.from([...everybody].filter((v) => v !== twelfth).slice(0, 16));
    expect(ask('betweenness-estimate', { graph: karate, pivots }).nodes[twelfth]).toBe(0);
    expect(ask('betweenness-estimate', { graph: karate, pivots: without }).nodes[twelfth]).toBe(0);
  });

  it('does not depend on the order of the pivots', () => {
    const pivots = shuffledOrder(34, seededRandom(1)).slice(0, 32);
    const one = ask('betweenness-estimate', { graph: karate, pivots });
    const other = ask('betweenness-estimate', { graph: karate, pivots: pivots.toReversed() });
    expect(one.nodes).toEqual(other.nodes);
    expect(one.edges).toEqual(other.edges);
  });
});
