import { expect, it } from 'vitest';
import { tiesByKind } from './ties-by-kind.js';

type Tie = Parameters<typeof tiesByKind>[1][number];

function tie(key: string, from: string, to: string, kind: string, layer: Tie['layer'], directed: boolean): Tie {
  const end = (name: string) => ({ key: name, name, kind: 'PERSON' as const, group: null, tier: null, sector: null });
  return {
    key,
    kind,
    layer,
    directed,
    strength: null,
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    version: 1,
    from: end(from),
    to: end(to),
  };
}

it('reads a directed tie from the stakeholder’s own side', () => {
  const groups = tiesByKind('me', [
    tie('1', 'me', 'a', 'funds', 'COMPLIANCE', true),
    tie('2', 'b', 'me', 'funds', 'COMPLIANCE', true),
  ]);
  expect(groups.map((group) => [group.phrase, group.ties.map(({ other }) => other.key)])).toEqual([
    ['funds', ['a']],
    ['is funded by', ['b']],
  ]);
});

it('reads an undirected tie the same from both ends', () => {
  const groups = tiesByKind('me', [
    tie('1', 'me', 'a', 'works with', 'COLLABORATION', false),
    tie('2', 'b', 'me', 'works with', 'COLLABORATION', false),
  ]);
  expect(groups.map((group) => [group.phrase, group.ties.length])).toEqual([['works with', 2]]);
});

it('says the direction of a kind the file brought', () => {
  const groups = tiesByKind('me', [
    tie('1', 'me', 'a', 'mentors', 'COLLABORATION', true),
    tie('2', 'b', 'me', 'mentors', 'COLLABORATION', true),
  ]);
  expect(groups.map((group) => group.phrase)).toEqual(['mentors (to)', 'mentors (from)']);
});

it('puts collaboration before compliance before membership, and the most frequent first', () => {
  const groups = tiesByKind('me', [
    tie('1', 'me', 'a', 'works for', 'MEMBERSHIP', true),
    tie('2', 'me', 'b', 'reports to', 'COMPLIANCE', true),
    tie('3', 'me', 'c', 'advises', 'COLLABORATION', true),
    tie('4', 'me', 'd', 'works with', 'COLLABORATION', false),
    tie('5', 'me', 'e', 'works with', 'COLLABORATION', false),
  ]);
  expect(groups.map((group) => group.phrase)).toEqual(['works with', 'advises', 'reports to', 'works for']);
});
