import { describe, expect, it } from 'vitest';
import { freshAnalyses } from './answers.fixture.js';
import { betweennessOf } from './betweenness-answer.js';
import { karate } from './karate.fixture.js';
import { people, smallNetwork } from './small-network.fixture.js';

/** 600 around a hub: every pair of others has the hub on its only route. */
function star() {
  const others = Array.from({ length: 600 }, (_, index) => `s${index}`);
  return smallNetwork([...people('hub'), ...people(others.join(' '))], others.map((key) => `hub-${key}`).join(' '));
}

describe('betweenness', () => {
  it('is exact for a network of moderate size', async () => {
    const answer = await betweennessOf(freshAnalyses(), karate(), { directed: false });
    expect(answer.nodes[0]).toBeCloseTo(231.071429, 6);
    expect(answer).toMatchObject({ error: null, seed: null });
  });

  it('is estimated above the limit, with its seed and its error, the same every time', async () => {
    const view = star();
    // 601 stakeholders and 1,200 arcs: 200 sources are affordable; 208 fill thirteen lanes with two eights each.
    const choice = { directed: false, limits: { exact: 1000, estimated: 200 * 1801 } };
    const answer = await betweennessOf(freshAnalyses(), view, choice);
    const hub = view.snapshot.indexOf.get('hub')!;
    // Exact: 600 * 599 / 2 = 179,700. An estimate counts only pairs met from its pivots.
    expect(Math.abs(answer.nodes[hub]! / 179_700 - 1)).toBeLessThan(0.02);
    expect(answer.seed).toBe(1);
    expect(answer.error).toMatch(
      /^Betweenness is estimated from routes that start at 208 of 601 stakeholders; the standard error is about \d+% for the 20 leading stakeholders and \d+% for the 20 leading ties/,
    );
    const again = await betweennessOf(freshAnalyses(), view, choice);
    expect(again.nodes).toEqual(answer.nodes);
  });

  it('is exact above the limit where that is asked for', async () => {
    const view = star();
    const choice = { directed: false, exact: true, limits: { exact: 0, estimated: 0 } };
    const answer = await betweennessOf(freshAnalyses(), view, choice);
    expect(answer).toMatchObject({ error: null, seed: null });
    expect(answer.nodes[view.snapshot.indexOf.get('hub')!]).toBe(179_700);
  });

  it('is exact where there are hardly more stakeholders than starting points, whatever the limit', async () => {
    const choice = { directed: false, limits: { exact: 0, estimated: 0 } };
    const answer = await betweennessOf(freshAnalyses(), karate(), choice);
    expect(answer.error).toBeNull();
  });
});
