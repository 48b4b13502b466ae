import { describe, expect, it } from 'vitest';
import { detailNames, detailTitle, detailValue } from './details.js';

describe('what a value is made of', () => {
  it('is named as a reader would write it', () => {
    expect(['betweenGroups', 'between-groups', 'with2to3', 'with16to31', 'sd', 'z'].map(detailTitle)).toEqual([
      'Between groups',
      'Between groups',
      'With 2 to 3',
      'With 16 to 31',
      'Standard deviation',
      'Standard deviations from expected (z)',
    ]);
  });
  it('is read from what an answer says, whatever it is', () => {
    const row = { details: { in: 2, out: null } };
    expect(detailNames([row, { details: { in: 1, both: 3 } }, { details: null }])).toEqual(['in', 'out', 'both']);
    expect([detailValue(row, 'in'), detailValue(row, 'out'), detailValue({ details: null }, 'in')]).toEqual([
      2,
      null,
      null,
    ]);
  });
});
