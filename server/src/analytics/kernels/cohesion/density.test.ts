import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

describe('density', () => {
  it('is linked pairs by possible pairs', () => {
    expect(ask('density', { graph: graphOf('0-1 1-2', { order: 4 }) })).toEqual({
      linked: 2,
      possible: 6,
      density: 2 / 6,
    });
  });

  it('counts ordered pairs in a directed graph', () => {
    expect(ask('density', { graph: graphOf('0-1 1-0', { order: 3, directed: true }) }).density).toBe(2 / 6);
  });

  it('is 0.139037 in the karate club (networkx, igraph)', () => {
    expect(ask('density', { graph: knownGraph('karate') }).density).toBeCloseTo(0.139037, 6);
  });

  it('counts only pairs across the modes of two-mode data, and leaves out who is of neither', () => {
    const modeOf = Int8Array.of(0, 0, 1, 1, 1, -1);
    expect(ask('density', { graph: graphOf('0-2 1-3', { order: 6 }), modeOf })).toEqual({
      linked: 2,
      possible: 6,
      density: 2 / 6,
    });
  });

  it('is null with fewer than two stakeholders', () => {
    for (const order of [0, 1]) expect(ask('density', { graph: graphOf('', { order }) }).density).toBeNull();
  });

  it('counts parallel ties once and self ties not at all', () => {
    expect(ask('density', { graph: graphOf('0-1 1-0 0-0') }).density).toBe(1);
  });
});
