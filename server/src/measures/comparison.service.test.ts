import { describe, expect, it } from 'vitest';
import { answerOf, freshParts } from './answers.fixture.js';
import { ComparisonService, type MeasureComparison } from './comparison.service.js';
import { karate } from './karate.fixture.js';
import { MeasureService } from './measure.service.js';
import { people, smallNetwork } from './small-network.fixture.js';

const parts = freshParts();
const comparisons = new ComparisonService(parts.analyses, new MeasureService(parts));

async function compared(x: string, y: string, { view = karate(), limit = 2000 } = {}): Promise<MeasureComparison> {
  return answerOf(await comparisons.compare(view, { x: { id: x }, y: { id: y }, limit }, {}));
}

describe('two measures side by side', () => {
  // networkx 3 for the values (rounded to 9 places), scipy 1.17.1 for the correlations.
  it('order the karate club alike: degree and betweenness', async () => {
    const { points, spearman, kendall, shown, total, withoutValue } = await compared('degree', 'betweenness');
    expect({ shown, total, withoutValue }).toEqual({ shown: 34, total: 34, withoutValue: 0 });
    expect(spearman.value).toBeCloseTo(0.9050133343594376, 9);
    expect(kendall.value).toBeCloseTo(0.8105546441128618, 9);
    expect(points.slice(0, 2)).toEqual([
      { key: 'n34', name: 'Member 34', kind: 'person', x: 17, y: expect.closeTo(160.551587, 5), ...ranks(1, 2) },
      { key: 'n01', name: 'Member 1', kind: 'person', x: 16, y: expect.closeTo(231.071429, 5), ...ranks(2, 1) },
    ]);
  });

  it('order them in opposite ways: degree and constraint', async () => {
    const { spearman, kendall } = await compared('degree', 'constraint');
    expect(spearman.value).toBeCloseTo(-0.9298155040896302, 9);
    expect(kendall.value).toBeCloseTo(-0.8187073100880492, 9);
  });

  it('leave out who has no value of one, and say how many', async () => {
    const view = smallNetwork(people('a b c z'), 'a-b b-c');
    const { points, total, withoutValue } = await compared('degree', 'constraint', { view });
    expect(points.map((point) => point.key)).toEqual(['b', 'a', 'c']);
    expect({ total, withoutValue }).toEqual({ total: 3, withoutValue: 1 });
  });

  it('show those who lead on either and an even choice of the others, of a great many', async () => {
    const { points, shown, total, sentence } = await compared('degree', 'betweenness', { limit: 8 });
    expect({ shown, total }).toEqual({ shown: 8, total: 34 });
    // Ranked 1 to 4 by degree: 34, 1, 33, 3; by betweenness: 1, 34, 33, 3.
    expect(points.slice(0, 4).map((point) => point.key)).toEqual(['n34', 'n01', 'n33', 'n03']);
    expect(sentence).toMatch(/^8 of 34 with a value of both measures are shown: those who lead on either/);
  });

  it('have no correlation, with a reason, where there is no order or nobody', async () => {
    const ring = smallNetwork(people('a b c'), 'a-b b-c a-c');
    const { spearman, kendall } = await compared('degree', 'betweenness', { view: ring });
    expect(spearman).toMatchObject({
      value: null,
      reason: 'All have the same value of Degree and Betweenness, so that there is no order to compare.',
    });
    expect(kendall.value).toBeNull();
    const nobody = await compared('degree', 'betweenness', { view: smallNetwork([], '') });
    expect(nobody.spearman.reason).toBe('Fewer than two stakeholders have a value of both measures.');
    expect(nobody.sentence).toBe('Nobody has a value of both measures.');
  });

  it('are refused where one is not of stakeholders', async () => {
    const answer = await comparisons.compare(karate(), { x: { id: 'degree' }, y: { id: 'density' }, limit: 10 }, {});
    expect(answer).toEqual({ ok: false, error: { kind: 'not-of-stakeholders', measure: 'density' } });
  });
});

function ranks(xRank: number, yRank: number) {
  return { xRank, yRank, xTied: false, yTied: false };
}
