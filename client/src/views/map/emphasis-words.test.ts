import { describe, expect, it } from 'vitest';
import { emphasisInWords } from './emphasis-words.js';

const PLAIN = { selectedName: null, focusNames: null, overlays: [], brokers: 0, both: 0, count: null } as const;

describe('what stands out, in words', () => {
  it('is nothing where all is drawn alike', () => {
    expect(emphasisInWords(PLAIN)).toBeNull();
    expect(emphasisInWords({ ...PLAIN, overlays: ['gaps'] })).toBeNull();
  });

  it('names the overlay, what the address asks for, and above all the selected one', () => {
    const bridges = { ...PLAIN, overlays: ['bridges'], brokers: 10, count: 10 } as const;
    const focused = { ...bridges, focusNames: ['Wales', 'Scotland'] };
    expect(emphasisInWords(bridges)).toContain('the 10 who lie on most shortest routes');
    expect(emphasisInWords({ ...bridges, overlays: ['bridges', 'gaps'], both: 3, count: 17 })).toBe(
      'Brought out: the 10 who lie on most shortest routes between others; those to be introduced and those who could introduce them. 3 are both. The rest is faded.',
    );
    expect(emphasisInWords(focused)).toContain('Wales and Scotland');
    expect(emphasisInWords({ ...focused, selectedName: 'Autism' })).toContain('Autism and those one step away');
  });
});
