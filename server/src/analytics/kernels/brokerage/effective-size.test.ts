import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('effective size', () => {
  it('is contacts less the mean ties among them: k - 2t/k', () => {
    // 0 has four contacts with two ties among them.
    const { effectiveSize, efficiency } = ask('effective-size', { graph: graphOf('0-1 0-2 0-3 0-4 1-2 3-4') });
    expect(effectiveSize[0]).toBeCloseTo(3, 12);
    expect(efficiency[0]).toBeCloseTo(0.75, 12);
  });

  it('is 13.75 for member 1 of the karate club (networkx 2.8.8)', () => {
    expect(ask('effective-size', { graph: knownGraph('karate') }).effectiveSize[0]).toBeCloseTo(13.75, 9);
  });

  it('is undefined for an isolate', () => {
    const { effectiveSize, efficiency } = ask('effective-size', { graph: graphOf('0-1', { order: 3 }) });
    expect(effectiveSize[2]).toBeNaN();
    expect(efficiency[2]).toBeNaN();
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('effective-size', { graph }).effectiveSize, { directed: true });
  });
});
