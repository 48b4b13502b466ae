import { describe, expect, it } from 'vitest';
import type { TakenStep } from '../state/view-history.js';
import { nextStep, stepWords } from './next-step.js';

const nothing = () => undefined;
const step = (label: string, at: number, undoneAt: number | null = null): TakenStep => ({
  id: at,
  label,
  at,
  undoneAt,
  undo: nothing,
  redo: nothing,
});
const change = (summary: string, at: number) => ({ id: summary, summary, at });

describe('what undo does next', () => {
  it('is the latest of the data and the view, and says which of them', () => {
    expect(stepWords(nextStep('undo', change('Saved Ada', 5), step('Group by tier', 4)))).toBe(
      'Saved Ada (in the data)',
    );
    expect(stepWords(nextStep('undo', change('Saved Ada', 5), step('Group by tier', 6)))).toBe(
      'Group by tier (in this view)',
    );
  });
  it('is the only one there is, or nothing', () => {
    expect(nextStep('undo', change('Saved Ada', 5), null)).toMatchObject({ of: 'data' });
    expect(nextStep('undo', null, step('Group by tier', 6))).toMatchObject({ of: 'view' });
    expect(stepWords(nextStep('undo', null, null))).toBeNull();
  });
});

it('redo does again what was taken back last, whenever it was first done', () => {
  const taken = step('Group by tier', 1, 9);
  expect(nextStep('redo', change('Took back: Saved Ada', 8), taken)).toMatchObject({ of: 'view' });
  expect(nextStep('redo', change('Took back: Saved Ada', 10), taken)).toMatchObject({ of: 'data' });
});
