import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { describe, expect, it } from 'vitest';
import { Breather } from '../runtime/breather.js';
import { knownBy } from './duplicate-kinship.js';
import { likelyPairs, likelySame, readNames } from './duplicate-search.js';
import { person } from './network-feature.fixture.js';
import { snapshotOf } from './snapshot.fixture.js';

/** Organisations with these names, in this order. */
const called = (...names: readonly (string | Partial<StakeholderRecord>)[]) =>
  names.map((given, index) => {
    const fields = typeof given === 'string' ? { name: given } : given;
    return person(String(index).padStart(5, '0'), { kind: 'organisation', ...fields });
  });
const pairsAmong = async (stakeholders: readonly StakeholderRecord[]) => {
  const book = await readNames(snapshotOf(stakeholders), new Breather());
  return (await likelyPairs(book, new Breather())).map(({ a, b, score, reason }) => [a, b, score, reason]);
};

describe('the search for likely duplicates', () => {
  it('finds each pair once, the surest first, whatever the order of the stakeholders', async () => {
    const names = [
      'Vale Health Borad',
      'Bay Clinic',
      'The Bay Clinic',
      'Vale Health Board',
      'Bay Clinic',
      'Mill Trust',
    ];
    expect(await pairsAmong(called(...names))).toEqual([
      [1, 4, 1, 'same name'],
      [1, 2, 0.93, 'same name but for “The”'],
      [2, 4, 0.93, 'same name but for “The”'],
      [0, 3, 0.92, '2 letters change places: “Borad” and “Board”'],
    ]);
    expect(await pairsAmong(called(...names.toReversed()))).toHaveLength(4);
  });

  it('is less sure of two in different places, and says so', async () => {
    const [[, , score, reason]] = (await pairsAmong(
      called({ name: 'St Mary’s', place: 'Leeds' }, { name: 'St Mary’s', place: 'London' }),
    )) as [[number, number, number, string]];
    expect([score, reason]).toEqual([0.8, 'same name, another place']);
  });

  it('finds a slip among a thousand names that share all words but one', async () => {
    const letters = 'abcdefghij';
    const word = (index: number) => [...String(index).padStart(3, '0')].map((digit) => letters[Number(digit)]).join('');
    const names = Array.from({ length: 1000 }, (_, index) => `${word(index)}${word(999 - index)}ville Council`);
    names[500] = 'Millbrook Council';
    names[900] = 'Milbrook Council';
    expect(await pairsAmong(called(...names))).toContainEqual([
      500,
      900,
      0.88,
      '1 letter differs: “Millbrook” and “Milbrook”',
    ]);
  });

  it('compares each of many who are called the same with the first only', async () => {
    const pairs = await pairsAmong(called(...Array.from({ length: 100 }, () => 'Unknown')));
    expect(pairs).toHaveLength(99);
    expect(pairs.every(([a]) => a === 0)).toBe(true);
  });

  it('finds who is like somebody who is not there yet', async () => {
    const book = await readNames(snapshotOf(called('Bay Clinic', 'Mill Trust')), new Breather());
    const asked = knownBy({ name: 'bay clinic', kind: null, aliases: [] });
    expect((await likelySame(book, asked, new Breather())).map(({ index }) => index)).toEqual([0]);
  });
});
