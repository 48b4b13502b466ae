import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse, restoreDefused } from './formula-guard.js';

describe('defuse', () => {
  it.each([
    '=HYPERLINK("http://x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\u0000=1',
    '  =1',
    '＝1',
    '＋1',
    '\u00a0@x',
    "'=1",
    '\u200b=1',
  ])('E-01: puts an apostrophe before %j', (text) => {
    expect(defuse(text)).toBe(`'${text}`);
    expect(restoreDefused(defuse(text))).toBe(text);
  });

  it.each(['Ann', 'a=b', "O'Brien", "'tis", '2026-11-24', '', '“quoted”', 'é'])('leaves %j alone', (text) => {
    expect(defuse(text)).toBe(text);
    expect(restoreDefused(text)).toBe(text);
  });

  it('E-01: is undone exactly, whatever the text', () => {
    const mark = fc.constantFrom("'", '=', '+', '-', '@', '\t', ' ', 'a', '1', '＝', '\u0000');
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 6 }), (text) => restoreDefused(defuse(text)) === text),
      { numRuns: 2_000 },
    );
  });

  it('E-01: lets no cell start with what runs', () => {
    const mark = fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', ' ', 'a', '＝', '＠');
    fc.assert(
      fc.property(fc.string({ unit: mark, maxLength: 6 }), (text) => {
        const cell = defuse(text);
        const bare = cell.replace(/^[\s\p{Cc}]+/u, '').normalize('NFKC');
        return !/^[=+\-@]/.test(bare) && !/^[\t\r\0]/.test(cell);
      }),
      { numRuns: 2_000 },
    );
  });
});
