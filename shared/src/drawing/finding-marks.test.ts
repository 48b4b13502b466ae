import { describe, expect, it } from 'vitest';
import { FINDING_KINDS } from '../findings/finding.js';
import { FINDING_FRAME, type FindingInks, findingMarks } from './finding-marks.js';

const INKS: FindingInks = {
  ink: 'ink',
  inkSoft: 'soft',
  outline: 'outline',
  tie: 'tie',
  danger: 'danger',
  accent: 'accent',
  accentSoft: 'band',
  none: 'none',
  key: 'key',
  fills: ['first', 'second', 'third'],
};
const PARTS = [
  { label: 'Practitioners', colour: 2 },
  { label: 'Policymakers of the North', colour: 4 },
];

describe('findingMarks', () => {
  it.each(FINDING_KINDS)('draws %s within its frame', (kind) => {
    const marks = findingMarks({ kind, parts: PARTS, number: 12.4 }, INKS);
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      const spots = mark.kind === 'line' ? [mark.from, mark.to] : 'x' in mark ? [mark] : [];
      for (const { x, y } of spots) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(FINDING_FRAME.width);
        expect(y).toBeLessThanOrEqual(FINDING_FRAME.height);
      }
    }
  });

  it('gives parts their own colours, beginning again after the last, and shortens long names', () => {
    const marks = findingMarks({ kind: 'WIDEST_GAP', parts: PARTS, number: 12.4 }, INKS);
    expect(marks.flatMap((mark) => (mark.kind === 'circle' ? [mark.paint.fill] : []))).toEqual(['third', 'second']);
    expect(marks.flatMap((mark) => (mark.kind === 'text' ? mark.lines : []))).toEqual([
      'Practitioners',
      'Policymakers …',
      '12',
    ]);
  });
});
