import { describe, expect, it } from 'vitest';
import { answerOf, freshParts } from './answers.fixture.js';
import { karate } from './karate.fixture.js';
import { MeasureService } from './measure.service.js';
import { measureRows } from './measure-rows.js';
import { people, smallNetwork } from './small-network.fixture.js';

const measures = new MeasureService(freshParts());

describe('the rows of a measure', () => {
  it('come in pages that leave nothing out and repeat nothing, ties in rank among them', async () => {
    const answer = answerOf(await measures.measure(karate(), 'degree'));
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const page = measureRows(answer, { first: 5, after });
      seen.push(...page.nodes.map((row) => row.position!));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual(answer.places.map((place) => place.index));
    expect(new Set(seen).size).toBe(34);
  });

  it('come in pages where nobody has a rank', async () => {
    const answer = answerOf(await measures.measure(karate(), 'communities'));
    const first = measureRows(answer, { first: 20 });
    const rest = measureRows(answer, { first: 20, after: first.pageInfo.endCursor });
    const seen = [...first.nodes, ...rest.nodes].map((row) => row.position!);
    expect(seen).toEqual(answer.places.map((place) => place.index));
  });

  it('give the reason where there is no value', async () => {
    const answer = answerOf(await measures.measure(smallNetwork(people('a b z'), 'a-b'), 'constraint'));
    const [first, , last] = measureRows(answer, { first: 3 }).nodes;
    expect(first).toMatchObject({ position: 0, value: 1, reason: null, rank: 1, tied: true });
    expect(last).toMatchObject({ position: 2, value: null, reason: 'The stakeholder has no ties.', rank: null });
  });

  it('name the two ends of a link, and the two parts or keys of a pair', async () => {
    const view = karate();
    const [tie] = measureRows(answerOf(await measures.measure(view, 'tie-betweenness')), { first: 1 }).nodes;
    expect(tie).toMatchObject({ ends: [0, 31], position: null, pair: null });
    const gaps = answerOf(await measures.measure(view, 'gap-z', { grouping: 'club' }));
    expect(measureRows(gaps, { first: 1 }).nodes[0]).toMatchObject({ pair: ['Mr. Hi', 'Officer'], text: 'Far fewer' });
  });

  it('refuse the cursor of another measure', async () => {
    const view = karate();
    const degree = measureRows(answerOf(await measures.measure(view, 'degree')), { first: 1 });
    const other = answerOf(await measures.measure(view, 'betweenness'));
    expect(() => measureRows(other, { first: 1, after: degree.pageInfo.endCursor })).toThrow('cursor of this list');
  });
});
