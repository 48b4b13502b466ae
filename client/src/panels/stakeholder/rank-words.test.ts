import { describe, expect, it } from 'vitest';
import { rankInWords, stabilityInWords } from './rank-words.js';

describe('a rank in words', () => {
  it('says of how many it is', () => {
    expect(rankInWords({ rank: 3, level: 0, outOf: 264 })).toBe('3rd of 264');
  });
  it('says how many others have it too', () => {
    expect(rankInWords({ rank: 3, level: 2, outOf: 264 })).toBe('3rd of 264, level with two others');
    expect(rankInWords({ rank: 1, level: 1, outOf: 1264 })).toBe('1st of 1,264, level with one other');
    expect(rankInWords({ rank: 41, level: 120, outOf: 264 })).toBe('41st of 264, level with 120 others');
  });
  it('says nothing more where all are level', () => {
    expect(rankInWords({ rank: 1, level: 4, outOf: 5 })).toBe('1st of 5, as everyone');
  });
  it('is empty where there is none', () => {
    expect(rankInWords({ rank: null, level: 0, outOf: 5 })).toBe('');
  });
});

describe('how far a rank can be trusted', () => {
  it('is said with the ranks most trials gave', () => {
    expect(stabilityInWords({ text: 'solid', details: { rankFrom: 9, rankTo: 15 } })).toBe(
      'Solid: 9th to 15th in nine of ten trials',
    );
    expect(stabilityInWords({ text: 'solid', details: { rankFrom: 1, rankTo: 1 } })).toBe(
      'Solid: 1st in nine of ten trials',
    );
  });
  it('is left out where it cannot be said', () => {
    expect(stabilityInWords({ text: null, details: null })).toBe('');
    expect(stabilityInWords({ text: 'fragile', details: null })).toBe('Fragile');
  });
});
