import { expect, it } from 'vitest';
import { orderOfNames } from './name-order.js';
import { placeOf, ranked } from './ranking.js';

const names = ['Medici', 'Guadagni', 'Albizzi', 'Strozzi', 'Pucci'];
const nameOf = (index: number) => names[index]!;
const byName = orderOfNames(nameOf);

it('ranks the highest first and shows equal values as ties', () => {
  expect(ranked([47.5, 8, 8, 20, 0], byName).map((p) => [nameOf(p.index), p.rank, p.tied])).toEqual([
    ['Medici', 1, false],
    ['Strozzi', 2, false],
    ['Albizzi', 3, true],
    ['Guadagni', 3, true],
    ['Pucci', 5, false],
  ]);
});

it('takes sums that differ only in their last digits for equal', () => {
  const places = ranked([0.1 + 0.2, 0.3], byName);
  expect(places.map((p) => p.rank)).toEqual([1, 1]);
  expect(places.every((p) => p.tied)).toBe(true);
});

it('keeps values apart that really differ', () => {
  expect(ranked([1.00001, 1], byName).map((p) => p.rank)).toEqual([1, 2]);
  expect(ranked([1e-12, 0], byName).map((p) => p.rank)).toEqual([1, 2]);
});

it('leaves out what is undefined', () => {
  expect(ranked([Number.NaN, 1, Number.NaN], byName).map((p) => p.index)).toEqual([1]);
});

it('lists equal values as a reader expects, Member 2 before Member 10', () => {
  const members = ['Member 10', 'Member 2'];
  expect(
    ranked(
      [1, 1],
      orderOfNames((index) => members[index]!),
    ).map((p) => p.index),
  ).toEqual([1, 0]);
});

it('finds the first few of many as if all were ranked, ties across the end included', () => {
  const values = [3, 1, 5, 1, Number.NaN, 1, 4];
  const letters = orderOfNames((index) => 'gfedcba'[index]!);
  for (const most of [0, 1, 2, 3, 4, 5, 6, 7]) {
    expect(ranked(values, letters, most)).toEqual(ranked(values, letters).slice(0, most));
  }
  expect(ranked(values, letters, 4).at(-1)).toEqual({ index: 5, value: 1, rank: 4, tied: true, level: 2 });
});

it('knows the place of one value without ranking the others', () => {
  const values = [3, 1, 5, 1, Number.NaN, 1, 4];
  for (const place of ranked(values, orderOfNames(String))) expect(placeOf(values, place.index)).toEqual(place);
});
