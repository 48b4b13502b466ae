import { expect, it } from 'vitest';
import type { KnownAnswerRow } from '../../data/use-known-answers.js';
import { groupAnswers } from './known-answer-groups.js';

function row(change: Partial<KnownAnswerRow>): KnownAnswerRow {
  return {
    network: 'karate',
    measure: 'degree',
    of: [],
    detail: null,
    options: [],
    expected: 1,
    got: 1,
    difference: 0,
    agrees: true,
    source: 'by hand',
    ...change,
  };
}

it('counts the values of one measure of one network together', () => {
  const [group, ...others] = groupAnswers([row({}), row({ expected: 2, got: 2.25, source: 'igraph' }), row({})]);
  expect(others).toEqual([]);
  expect(group).toEqual({
    network: 'karate',
    measure: 'degree',
    count: 3,
    agree: 3,
    largestDifference: 0.25,
    sources: ['by hand', 'igraph'],
  });
});

it('puts what does not agree first', () => {
  const groups = groupAnswers([
    row({ measure: 'degree' }),
    row({ measure: 'constraint', got: 5, agrees: false }),
    row({ network: 'kite' }),
  ]);
  expect(groups.map((group) => [group.network, group.measure, group.agree])).toEqual([
    ['karate', 'constraint', 0],
    ['karate', 'degree', 1],
    ['kite', 'degree', 1],
  ]);
});

it('has no difference where nothing was computed', () => {
  expect(groupAnswers([row({ got: null, agrees: false })])[0]?.largestDifference).toBeNull();
});
