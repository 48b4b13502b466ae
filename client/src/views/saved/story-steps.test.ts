import { describe, expect, it } from 'vitest';
import { type EditedStep, withMoved, withSentence } from './story-steps.js';

const steps = [1, 2, 3].map((id): EditedStep => ({ id, savedView: `v${id}`, name: `View ${id}`, sentence: '' }));
const ids = (list: readonly EditedStep[]) => list.map(({ id }) => id);

describe('the steps of a story', () => {
  it('change places, and stop at the ends', () => {
    expect(ids(withMoved(steps, 3, 0))).toEqual([3, 1, 2]);
    expect(ids(withMoved(steps, 1, 1))).toEqual([2, 1, 3]);
    expect(ids(withMoved(steps, 1, -1))).toEqual([1, 2, 3]);
    expect(ids(withMoved(steps, 1, 9))).toEqual([2, 3, 1]);
    expect(withMoved(steps, 7, 0)).toBe(steps);
  });
  it('each have a sentence of their own', () => {
    expect(withSentence(steps, 2, 'Here.').map(({ sentence }) => sentence)).toEqual(['', 'Here.', '']);
  });
});
