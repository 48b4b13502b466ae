import { describe, expect, it } from 'vitest';
import type { GapCellFigures, GapMatrix } from '../../data/use-gaps.js';
import { heatOf, matrixRows, readPair } from './gap-matrix.js';

function cell(change: Partial<GapCellFigures>): GapCellFigures {
  return {
    a: 'a',
    b: 'b',
    possiblePairs: 100,
    linkedPairs: 10,
    expected: 10,
    ratio: 1,
    missing: 0,
    z: 0,
    q: 1,
    verdict: 'AS_EXPECTED',
    ...change,
  };
}

const provenance = {
  version: 1,
  stale: false,
  grouping: 'group',
  filter: {},
  options: {},
  computedAt: '2026-11-24T00:00:00Z',
  seed: null,
  exact: true,
  error: null,
  twoMode: false,
  note: null,
};

describe('the colour of a cell', () => {
  it('is by ratio, in steps alike in both directions', () => {
    const fewer = [0, 0.3, 0.6].map((ratio) => heatOf(cell({ ratio, verdict: 'FEWER' }), 'expected', 0));
    const more = [1.5, 3, 9].map((ratio) => heatOf(cell({ ratio, verdict: 'MORE' }), 'expected', 0));
    expect(fewer).toEqual(['fewer3', 'fewer2', 'fewer1']);
    expect(more).toEqual(['more1', 'more2', 'more3']);
  });
  it('claims nothing where chance explains the difference', () => {
    expect(heatOf(cell({ ratio: 0.4, verdict: 'AS_EXPECTED' }), 'expected', 0)).toBe('even');
  });
  it('is hatched where too few to say, whatever the ratio', () => {
    expect(heatOf(cell({ ratio: 0, verdict: 'TOO_FEW_TO_SAY' }), 'expected', 0)).toBe('hatched');
  });
  it('is by amount against the largest where pairs are shown', () => {
    const heats = [0, 1, 30, 60, 100].map((linkedPairs) => heatOf(cell({ linkedPairs }), 'linked', 100));
    expect(heats).toEqual(['none', 'amount1', 'amount2', 'amount3', 'amount4']);
  });
  it('is hatched where no pair is possible', () => {
    expect(heatOf(cell({ possiblePairs: 0, linkedPairs: 0 }), 'share', 1)).toBe('hatched');
  });
});

describe('the rows of the matrix', () => {
  const matrix: GapMatrix = {
    grouping: 'group',
    groups: ['x', 'y'].map((value) => ({ value, label: value, count: 2 })),
    cells: [cell({ a: 'x', b: 'x' }), cell({ a: 'y', b: 'x', linkedPairs: 4 }), cell({ a: 'y', b: 'y' })],
    externalInternalIndex: null,
    externalInternalExpected: null,
    assortativity: null,
    provenance,
  };
  it('hold the same cell on both sides of the diagonal', () => {
    const rows = matrixRows(matrix, 'linked');
    expect(rows[0]?.[1]?.cell.linkedPairs).toBe(4);
    expect(rows[1]?.[0]?.cell).toBe(rows[0]?.[1]?.cell);
  });
  it('leave a place for a cell that was not computed', () => {
    const rows = matrixRows({ ...matrix, cells: [] }, 'linked');
    expect(rows).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

it('a pair is read from an address, and nothing else is', () => {
  expect(readPair('["service user","a,b"]')).toEqual(['service user', 'a,b']);
  for (const text of [null, '', 'a,b', '["a"]', '[1,2]', '{"a":1}']) expect(readPair(text)).toBeNull();
});
