import { expect, it } from 'vitest';
import { introduciblePairs } from './introducible-pairs.js';

const node = (key: string, part: string, betweenness = 0, kind: 'PERSON' | 'OTHER' = 'PERSON') => ({
  key,
  name: key,
  kind,
  part,
  betweenness,
  distance: key === 'me' ? 0 : 1,
});
const tie = (from: string, to: string) => ({ from, to });
const never = () => 0;

it('offers contacts in different parts who are not tied', () => {
  const found = introduciblePairs(
    'me',
    {
      nodes: [node('me', 'x'), node('a', 'x'), node('b', 'y'), node('c', 'y')],
      ties: [tie('me', 'a'), tie('b', 'me'), tie('me', 'c'), tie('a', 'b')],
    },
    never,
  );
  expect(found).toEqual([
    {
      a: 'x',
      b: 'y',
      count: 1,
      pairs: [{ from: expect.objectContaining({ key: 'a' }), to: expect.objectContaining({ key: 'c' }) }],
    },
  ]);
});

it('introduces nothing to anyone: things are left out', () => {
  const found = introduciblePairs(
    'me',
    {
      nodes: [node('me', 'x'), node('a', 'x'), node('event', 'y', 0, 'OTHER')],
      ties: [tie('me', 'a'), tie('me', 'event')],
    },
    never,
  );
  expect(found).toEqual([]);
});

it('leaves out those who are near but not contacts', () => {
  const found = introduciblePairs(
    'me',
    { nodes: [node('me', 'x'), node('a', 'x'), node('far', 'y')], ties: [tie('me', 'a'), tie('a', 'far')] },
    never,
  );
  expect(found).toEqual([]);
});

it('puts the parts least linked in the network first, and those who connect least first within', () => {
  const linked = new Map([
    [JSON.stringify(['x', 'y']), 9],
    [JSON.stringify(['x', 'z']), 2],
    [JSON.stringify(['y', 'z']), 5],
  ]);
  const found = introduciblePairs(
    'me',
    {
      nodes: [node('me', 'x'), node('busy', 'x', 50), node('quiet', 'x', 1), node('b', 'y'), node('c', 'z')],
      ties: [tie('me', 'busy'), tie('me', 'quiet'), tie('me', 'b'), tie('me', 'c')],
    },
    (a, b) => linked.get(JSON.stringify([a, b])) ?? 0,
  );
  expect(found.map(({ a, b, count }) => [a, b, count])).toEqual([
    ['x', 'z', 2],
    ['y', 'z', 1],
    ['x', 'y', 2],
  ]);
  expect(found[0]?.pairs.map(({ from, to }) => [from.key, to.key])).toEqual([
    ['c', 'quiet'],
    ['c', 'busy'],
  ]);
});
