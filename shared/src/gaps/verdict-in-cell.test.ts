import { expect, it } from 'vitest';
import { NOT_RECORDED } from '../network/network-filter.js';
import { verdictInCell } from './verdict-in-cell.js';

const cell = { a: 'Wales', b: 'Scotland', possiblePairs: 12, verdict: 'TOO_FEW_TO_SAY' } as const;

it('is the label of the verdict where one is given', () => {
  expect(verdictInCell('group', { ...cell, verdict: 'FAR_FEWER' })).toBe('Far fewer');
  expect(verdictInCell('community', { ...cell, verdict: 'AS_EXPECTED' })).toBe('As expected');
});

it('names why nothing is said', () => {
  expect(verdictInCell('group', cell)).toBe('Too few to say');
  expect(verdictInCell('community', { ...cell, possiblePairs: 7_000 })).toBe('Not judged');
  expect(verdictInCell('group', { ...cell, b: NOT_RECORDED })).toBe('Missing data');
  expect(verdictInCell('community', { ...cell, possiblePairs: 0 })).toBe('No pair possible');
});
