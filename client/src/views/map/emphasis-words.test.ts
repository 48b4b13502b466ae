import { describe, expect, it } from 'vitest';
import { emphasisInWords } from './emphasis-words.js';

const PLAIN = { selectedName: null, focusNames: null, overlay: 'none', count: null } as const;

describe('what stands out, in words', () => {
  it('is nothing where all is drawn alike', () => {
    expect(emphasisInWords(PLAIN)).toBeNull();
    expect(emphasisInWords({ ...PLAIN, overlay: 'gaps' })).toBeNull();
  });

  it('names the overlay, what the address asks for, and above all the selected one', () => {
    const bridges = { ...PLAIN, overlay: 'bridges', count: 10 } as const;
    const focused = { ...bridges, focusNames: ['Wales', 'Scotland'] };
    expect(emphasisInWords(bridges)).toContain('the 10 who lie on most shortest routes');
    expect(emphasisInWords(focused)).toContain('Wales and Scotland');
    expect(emphasisInWords({ ...focused, selectedName: 'Autism' })).toContain('Autism and those one step away');
  });
});
