import { describe, expect, it } from 'vitest';
import { COLOUR_SLOTS, partFill } from './palette.js';

const fills = (patterns: boolean) => Array.from({ length: COLOUR_SLOTS ** 2 }, (_, index) => partFill(index, patterns));

describe('the fills of parts', () => {
  it('A-12 share neither colour nor pattern among the first eight, where patterns are asked for', () => {
    const first = fills(true).slice(0, COLOUR_SLOTS);
    expect(new Set(first.map(({ pattern }) => pattern)).size).toBe(COLOUR_SLOTS);
    expect(new Set(first.map(({ slot }) => slot)).size).toBe(COLOUR_SLOTS);
  });

  it.each([true, false])(
    'A-12 are told apart by colour and pattern together, sixty-four of them (patterns: %s)',
    (patterns) => {
      expect(new Set(fills(patterns).map(({ slot, pattern }) => `${slot} ${pattern}`)).size).toBe(COLOUR_SLOTS ** 2);
    },
  );
});
