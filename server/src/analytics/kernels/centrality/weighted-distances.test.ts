import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';
import { strongGraph } from '../../testing/strengths.js';

describe('distances by strength', () => {
  it('are 1 / strength a tie, and add up along the shortest route', () => {
    // 0-1 is 1/2, 1-2 is 1/4, 0-2 is 3/4 over 1 rather than 1 directly; 3 is an isolate.
    const answer = ask('weighted-distances', { graph: strongGraph('0-1*2 1-2*4 0-2', { order: 4 }) });
    expect(Array.from(answer.reached)).toEqual([2, 2, 2, 0]);
    expect(Array.from(answer.farness)).toEqual([1.25, 0.75, 1, 0]);
    expect(answer.harmonic[0]).toBeCloseTo(2 + 4 / 3, 12);
    expect(answer.harmonic[1]).toBeCloseTo(6, 12);
    expect(answer.harmonic[3]).toBe(0);
    // Twelve ordered pairs, of whom six have a route: 2 x (2 + 4 + 4/3) and 2 x (1/2 + 1/4 + 3/4).
    expect(answer.efficiency).toBeCloseTo((2 * (22 / 3)) / 12, 12);
    expect(answer.meanDistance).toBeCloseTo(0.5, 12);
    expect(answer.diameter).toBe(0.75);
  });

  it('follow arcs outwards in a directed graph', () => {
    const { reached, farness } = ask('weighted-distances', { graph: strongGraph('0-1*2 1-2*4', { directed: true }) });
    expect(Array.from(reached)).toEqual([2, 1, 0]);
    expect(Array.from(farness)).toEqual([1.25, 0.25, 0]);
  });

  it('say nothing where there are no pairs, and none where none has a route', () => {
    for (const order of [0, 1])
      expect(ask('weighted-distances', { graph: graphOf('', { order }) }).efficiency).toBeNull();
    const apart = ask('weighted-distances', { graph: graphOf('', { order: 2 }) });
    expect([apart.efficiency, apart.meanDistance, apart.diameter]).toEqual([0, null, null]);
  });

  it('are those in steps where all ties are of strength 1', () => {
    const graph = knownGraph('karate');
    const answer = ask('weighted-distances', { graph });
    const steps = ask('global-efficiency', { graph });
    expect(answer.efficiency).toBeCloseTo(steps.efficiency!, 12);
    expect(answer.meanDistance).toBeCloseTo(steps.meanDistance!, 12);
    expect(answer.diameter).toBe(5);
  });

  it('are scaled up to all others from those to pivots', () => {
    // A path of strength 2; the pivot 0 is at 1/2 from 1 and at 1 from 2, each scaled up to two others.
    const { reached, farness, harmonic, diameter } = ask('weighted-distances', {
      graph: strongGraph('0-1*2 1-2*2'),
      pivots: Int32Array.of(0),
    });
    expect(Array.from(reached)).toEqual([0, 2, 2]);
    expect(Array.from(farness)).toEqual([0, 1, 2]);
    expect(Array.from(harmonic)).toEqual([0, 4, 2]);
    expect(diameter).toBe(1);
  });

  it('keep their promises on any network', () => {
    const options = { directed: true, parallelTiesCount: true };
    expectStakeholderMeasure((graph) => ask('weighted-distances', { graph }).harmonic, options);
    expectStakeholderMeasure((graph) => ask('weighted-distances', { graph }).farness, options);
  });
});
