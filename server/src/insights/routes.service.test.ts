import { describe, expect, it } from 'vitest';
import { answerOf } from '../measures/answers.fixture.js';
import { people, smallNetwork } from '../measures/small-network.fixture.js';
import { namesAt } from '../measures/view-stakeholder.js';
import { insights } from './insights.fixture.js';

const view = smallNetwork(people('a b c d e x'), 'a-b a-c b-d c-d d-e:funds d-e:advises');
const ask = (from: string, to: string, first = 5) => insights().routes.routes(view, { from, to, first });

describe('routes between two', () => {
  it('are the shortest, counted and listed with the ties along them', async () => {
    const routes = answerOf(await ask('a', 'e'));
    expect(routes).toMatchObject({ distance: 3, count: 2 });
    expect(routes.routes.map((route) => namesAt(view, route.positions))).toEqual([
      ['A', 'B', 'D', 'E'],
      ['A', 'C', 'D', 'E'],
    ]);
    expect(routes.routes[0]!.ties.map((tie) => view.snapshot.ties.kinds[view.snapshot.ties.kind[tie]!])).toEqual([
      'works with',
      'works with',
      'funds', // the first of the two between D and E
    ]);
    expect(routes.sentence).toBe('2 shortest routes link A and E, each 3 steps long.');
    expect(routes.provenance).toMatchObject({ network: 'small', options: { directed: false }, exact: true });
  });

  it('are listed up to as many as asked for, and all counted', async () => {
    const routes = answerOf(await ask('a', 'e', 1));
    expect(routes.routes).toHaveLength(1);
    expect(routes.count).toBe(2);
  });

  it('are none where nothing links the two', async () => {
    const routes = answerOf(await ask('a', 'x'));
    expect(routes).toMatchObject({ distance: null, count: 0, routes: [], sentence: 'No route links A and X.' });
  });

  it('are refused for someone the view does not show', async () => {
    expect(await ask('a', 'nobody')).toMatchObject({ ok: false, error: { kind: 'not-found', key: 'nobody' } });
  });
});
