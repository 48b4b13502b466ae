import { describe, expect, it } from 'vitest';
import { answerOf } from '../measures/answers.fixture.js';
import { people, smallNetwork } from '../measures/small-network.fixture.js';
import type { NetworkView } from '../network/network-view.js';
import type { GraphQuestion } from './graph-choice.js';
import { insights } from './insights.fixture.js';

async function graphOf(view: NetworkView, question: Partial<GraphQuestion> = {}) {
  return answerOf(await insights().graph.graph(view, { limit: 300, grouping: 'group', ...question }));
}

// A path a b c d e with a leaf on c, and two apart: c carries most, then b and d.
const view = smallNetwork(
  [...people('a b', { group: 'service user' }), ...people('c d e leaf', { group: 'practitioner' }), ...people('x y')],
  'a-b b-c c-d d-e c-leaf x-y',
);
const keysOf = (graph: { readonly nodes: readonly { readonly key: string }[] }) => graph.nodes.map((node) => node.key);

describe('a picture', () => {
  it('shows everyone where the limit allows it, the most connecting first', async () => {
    const graph = await graphOf(view);
    expect(keysOf(graph)).toEqual(['c', 'b', 'd', 'a', 'e', 'leaf', 'x', 'y']);
    expect(graph).toMatchObject({ shown: 8, total: 8, leftOut: 0, sentence: 'Showing all 8 stakeholders.' });
    expect(graph.ties).toHaveLength(6);
  });

  it('leaves out the least connecting, and says how many and why', async () => {
    const graph = await graphOf(view, { limit: 3 });
    expect(keysOf(graph)).toEqual(['c', 'b', 'd']);
    expect(graph.leftOut).toBe(5);
    expect(graph.sentence).toBe('Showing 3 of 8 stakeholders: those who lie on most shortest routes between others.');
    expect(graph.ties.map(({ from, to }) => `${from}-${to}`)).toEqual(['b-c', 'c-d']);
    expect(graph.nodes[0]).toMatchObject({ degree: 3, shownDegree: 2, isCutPoint: true, part: 'practitioner' });
  });

  it('includes whom it is asked to beside those it chooses, and passes over whom it does not know', async () => {
    const graph = await graphOf(view, { limit: 2, include: ['y', 'b', 'nobody'] });
    expect(keysOf(graph)).toEqual(['c', 'b', 'y']);
    expect(graph.sentence).toBe(
      'Showing 3 of 8 stakeholders: the 2 who lie on most shortest routes between others, and 1 asked for.',
    );
  });

  it('chooses from each part by itself where it is asked to, so that one more part leaves the others as they are', async () => {
    const one = await graphOf(view, { limit: 2, eachPart: true, parts: ['practitioner'] });
    const both = await graphOf(view, { limit: 2, eachPart: true, parts: ['practitioner', 'service user'] });
    expect(keysOf(one)).toEqual(['c', 'd']);
    expect(keysOf(both)).toEqual(['c', 'b', 'd', 'a']);
    expect(both.sentence).toBe(
      'Showing 4 of 6 stakeholders in the parts opened: those who lie on most shortest routes between others (2 of each at most).',
    );
  });

  it('opens some parts only', async () => {
    const graph = await graphOf(view, { parts: ['service user'], include: ['c'] });
    expect(keysOf(graph)).toEqual(['c', 'b', 'a']);
    expect(graph.sentence).toBe('Showing all 3 stakeholders in the parts opened, of 8 in the network.');
  });

  it('looks around one, nearest first, with their distances', async () => {
    const graph = await graphOf(view, { around: 'b', steps: 2, include: ['x'] });
    expect(graph.nodes.map((node) => [node.key, node.distance])).toEqual([
      ['b', 0],
      ['c', 1],
      ['a', 1],
      ['d', 2],
      ['leaf', 2],
      ['x', null],
    ]);
    expect((await graphOf(view, { around: 'b' })).sentence).toBe(
      'Showing all 3 stakeholders within 1 step of B, of 8 in the network.',
    );
  });

  it('refuses to look around someone the filter leaves out', async () => {
    const answer = await insights().graph.graph(view, { limit: 10, around: 'nobody' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'not-found', key: 'nobody' } });
  });

  it('has the parts and the links between them, missing data among them', async () => {
    const graph = await graphOf(view);
    expect(graph.groups.map(({ part, count, linkedPairsInside }) => [part, count, linkedPairsInside])).toEqual([
      ['service user', 2, 1],
      ['practitioner', 4, 3],
      ['not recorded', 2, 1],
    ]);
    expect(graph.groupLinks.map(({ a, b, linkedPairs }) => [a, b, linkedPairs])).toEqual([
      ['service user', 'practitioner', 1],
      ['service user', 'not recorded', 0],
      ['practitioner', 'not recorded', 0],
    ]);
  });

  it('marks bridges on every tie of a pair, and draws a tie with oneself', async () => {
    const graph = await graphOf(smallNetwork(people('a b'), 'a-b a-b:funds a-a'));
    expect(graph.ties.map(({ from, to, kind, isBridge }) => [from, to, kind, isBridge])).toEqual([
      ['a', 'b', 'works with', true],
      ['a', 'b', 'funds', true],
      ['a', 'a', 'works with', false],
    ]);
  });

  it('is empty for an empty network', async () => {
    expect(await graphOf(smallNetwork([], ''))).toMatchObject({
      nodes: [],
      ties: [],
      groups: [],
      sentence: 'There is no one to show.',
    });
  });
});
