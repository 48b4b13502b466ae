import { describe, expect, it } from 'vitest';
import { cleanCell } from './cell-text.js';

describe('cleanCell', () => {
  it('leaves ordinary text alone, with tabs, line ends, accents and emoji', () => {
    for (const text of ['', 'Ann', 'a\tb\nc\r\nd', 'Zoë 漢語 👩‍⚕️', 'سلام\u200f']) expect(cleanCell(text)).toBeNull();
  });

  it('I-18: condemns NUL and other controls, by their code point', () => {
    expect(cleanCell('a\u0000b')).toEqual({
      text: 'a\ufffdb',
      faults: [
        {
          code: 'CONTROL_CHARACTER',
          severity: 'error',
          message: 'holds the character U+0000, which can be neither shown nor stored',
        },
      ],
    });
    expect(cleanCell('\u001bx')?.faults[0]?.message).toContain('U+001B');
    expect(cleanCell('x\u007f')?.faults[0]?.code).toBe('CONTROL_CHARACTER');
  });

  it('I-18: writes characters out that turn the text around', () => {
    const clean = cleanCell('evil\u202egnp.exe');
    expect(clean?.text).toBe('evil[U+202E]gnp.exe');
    expect(clean?.faults[0]).toMatchObject({ code: 'HIDDEN_DIRECTION', severity: 'warning' });
  });

  it('I-18: replaces half a character', () => {
    expect(cleanCell('a\ud800b')).toMatchObject({ text: 'a\ufffdb', faults: [{ code: 'REPLACED_CHARACTER' }] });
  });

  it('I-19: condemns what is longer than a spreadsheet cell', () => {
    const clean = cleanCell('x'.repeat(32_768));
    expect(clean?.faults[0]?.message).toBe('longer than 32,767 characters');
    expect(clean?.text.length).toBeLessThan(200);
    expect(cleanCell('x'.repeat(32_767))).toBeNull();
  });
});
