import { expect, it } from 'vitest';
import { dataQualitySentence } from './data-quality-sentence.js';

const complete = { stakeholders: 120, ties: 300, withoutGroup: 0, isolates: 0, tiesWithoutDate: 0, oldestSource: null };

it('says what is missing, as numbers and shares', () => {
  const facts = { ...complete, withoutGroup: 12, isolates: 1, tiesWithoutDate: 300, oldestSource: 'Survey 2023' };
  expect(dataQualitySentence(facts)).toBe(
    '12 of 120 stakeholders (10%) have no group; 1 of 120 stakeholders (1%) has no tie; ' +
      '300 of 300 ties (100%) have no date. The oldest source is Survey 2023.',
  );
});

it('says so where nothing is missing', () => {
  expect(dataQualitySentence(complete)).toBe('All 120 stakeholders have a group and a tie, and every tie has a date.');
});

it('judges nothing by no data', () => {
  expect(dataQualitySentence({ ...complete, stakeholders: 0, ties: 0 })).toBe(
    'There are no stakeholders to judge the data by.',
  );
});
