import { unwatched } from '@footbridge/server/analytics/control';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import { anyTies, graphFrom } from '@footbridge/server/analytics/testing/graphs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coreNumbersOf, pagerankOf } from './slow-cores-and-walks.js';
import { PlainNetwork } from './slow-definitions.js';

describe('cores and walks agree with the definitions on any network', () => {
  it('core numbers', () => {
    fc.assert(
      fc.property(anyTies, (list) => {
        const graph = graphFrom(list, false);
        const expected = coreNumbersOf(new PlainNetwork(graph));
        const { coreOf, highest, members } = runKernel('core-number', { graph }, unwatched);
        expect(Array.from(coreOf)).toEqual(expected);
        expect(highest).toBe(Math.max(0, ...expected));
        expect(members).toBe(expected.filter((core) => core === highest).length);
      }),
      { numRuns: 100 },
    );
  });

  it('PageRank, along arcs or without direction, by strength or not', () => {
    const damping = fc.constantFrom(0, 0.5, 0.85, 0.999);
    fc.assert(
      fc.property(anyTies, fc.boolean(), fc.boolean(), damping, (list, directed, weighted, share) => {
        const graph = graphFrom(list, directed);
        const expected = pagerankOf(new PlainNetwork(graph), share, weighted);
        const got = runKernel('pagerank', { graph, weighted, damping: share }, unwatched);
        expect(got).toHaveLength(expected.length);
        for (const [v, value] of expected.entries()) expect(got[v]).toBeCloseTo(value, 10);
      }),
      { numRuns: 400 },
    );
  });
});
