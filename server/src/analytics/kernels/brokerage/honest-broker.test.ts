import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';
import { expectStakeholderMeasure } from '../../testing/properties.js';

describe('honest brokers', () => {
  it('are told by how those who turn to them are tied to each other', () => {
    // To 0 turn 1, 2, 3 and 4: 1 and 2 tied both ways, 2 and 3 one way, 4 with nobody. 5 turns to nobody.
    const graph = graphOf('1-0 2-0 3-0 4-0 1-2 2-1 2-3 0-5 5-3', { directed: true });
    const { untied, oneWay, bothWays } = ask('honest-broker', { graph });
    expect([untied[0], oneWay[0], bothWays[0]]).toEqual([4, 1, 1]);
    expect([untied[5], oneWay[5], bothWays[5]]).toEqual([0, 0, 0]);
  });

  it('have no pairs tied one way without direction', () => {
    const { untied, oneWay, bothWays } = ask('honest-broker', { graph: knownGraph('kite') });
    expect(Array.from(untied)).toEqual([2, 2, 0, 7, 0, 5, 5, 2, 1, 0]);
    expect(Array.from(oneWay)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    // Diane has six contacts, fifteen pairs.
    expect(bothWays[3]).toBe(8);
  });

  it('keep their promises on any network', () => {
    expectStakeholderMeasure((graph) => ask('honest-broker', { graph }).untied, { directed: true });
    expectStakeholderMeasure((graph) => ask('honest-broker', { graph }).oneWay, { directed: true });
  });
});
