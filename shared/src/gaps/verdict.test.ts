import { describe, expect, it } from 'vitest';
import { isGap, VERDICT_RULES, VERDICTS, type VerdictEvidence, verdictOf } from './verdict.js';

const plain: VerdictEvidence = { linkedPairs: 8, possiblePairs: 100, expected: 20, q: 0.001, notRecorded: false };
const verdict = (evidence: Partial<VerdictEvidence>) => verdictOf({ ...plain, ...evidence });

describe('too few to say', () => {
  it('needs both a small expected number and few possible pairs', () => {
    expect(verdict({ expected: 4.999, possiblePairs: 19, linkedPairs: 0 })).toBe('TOO_FEW_TO_SAY');
    expect(verdict({ expected: 5, possiblePairs: 19, linkedPairs: 0 })).toBe('NONE');
    expect(verdict({ expected: 4.999, possiblePairs: 20, linkedPairs: 0 })).toBe('NONE');
  });

  it('is always said of missing data, however clear the numbers', () => {
    expect(verdict({ notRecorded: true })).toBe('TOO_FEW_TO_SAY');
    expect(verdict({ notRecorded: true, linkedPairs: 0 })).toBe('TOO_FEW_TO_SAY');
  });

  it('is said where no link is expected at all, as where a filter leaves no tie', () => {
    expect(verdict({ expected: 0, linkedPairs: 0, q: null })).toBe('TOO_FEW_TO_SAY');
  });

  it('is said where no pair is possible', () => {
    expect(verdict({ possiblePairs: 0, expected: 0, linkedPairs: 0, q: null })).toBe('TOO_FEW_TO_SAY');
  });
});

describe('a gap', () => {
  it('is none only where nothing is linked', () => {
    expect(verdict({ linkedPairs: 0 })).toBe('NONE');
    expect(verdict({ linkedPairs: 1 })).toBe('FAR_FEWER');
  });

  it('is far fewer only under one half of the expected pairs', () => {
    expect(verdict({ linkedPairs: 9 })).toBe('FAR_FEWER');
    expect(verdict({ linkedPairs: 10 })).toBe('FEWER');
    expect(verdict({ linkedPairs: 19 })).toBe('FEWER');
  });

  it('needs a q-value under 0.05', () => {
    expect(verdict({ q: 0.0499999 })).toBe('FAR_FEWER');
    expect(verdict({ q: 0.05 })).toBe('AS_EXPECTED');
    expect(verdict({ q: 0.05, linkedPairs: 0 })).toBe('AS_EXPECTED');
  });

  it('is never claimed where there is no variance to test against', () => {
    expect(verdict({ q: null })).toBe('AS_EXPECTED');
  });
});

describe('more', () => {
  it('needs more linked pairs than expected and a q-value under 0.05', () => {
    expect(verdict({ linkedPairs: 21 })).toBe('MORE');
    expect(verdict({ linkedPairs: 21, q: 0.05 })).toBe('AS_EXPECTED');
  });

  it('is not said where exactly the expected number is linked', () => {
    expect(verdict({ linkedPairs: 20 })).toBe('AS_EXPECTED');
  });
});

it('counts none, far fewer and fewer as gaps, and nothing else', () => {
  expect(VERDICTS.filter(isGap)).toEqual(['NONE', 'FAR_FEWER', 'FEWER']);
});

it('explains its limits with the numbers it uses', () => {
  expect(VERDICT_RULES.FAR_FEWER).toContain('50%');
  expect(VERDICT_RULES.FEWER).toContain('0.05');
  expect(VERDICT_RULES.TOO_FEW_TO_SAY).toContain('Fewer than 5 linked pairs');
  expect(VERDICT_RULES.TOO_FEW_TO_SAY).toContain('fewer than 20 pairs');
});
