import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('degree', () => {
  it('counts arcs in, arcs out, and those linked either way', () => {
    const counts = ask('degree', { graph: graphOf('0-1 1-0 0-2', { directed: true }) });
    expect(Array.from(counts.out)).toEqual([2, 1, 0]);
    expect(Array.from(counts.in)).toEqual([1, 1, 1]);
    expect(Array.from(counts.all)).toEqual([3, 2, 1]);
    expect(Array.from(counts.neighbours)).toEqual([2, 1, 1]);
  });

  it('is 6 for Diane in the kite (Krackhardt 1990)', () => {
    expect(Math.max(...ask('degree', { graph: knownGraph('kite') }).all)).toBe(6);
  });

  it('is 0 for an isolate', () => {
    expect(ask('degree', { graph: graphOf('0-1', { order: 3 }) }).all[2]).toBe(0);
  });

  it('keeps its promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('degree', { graph }).all, { directed: true });
    expectStakeholderMeasure((graph) => ask('degree', { graph }).neighbours, { directed: true });
  });
});
