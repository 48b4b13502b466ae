import { describe, expect, it } from 'vitest';
import { attributeValueOf, typeFactsOf } from './attribute-type.js';

const typeOf = (...cells: string[]) => typeFactsOf(['header', ...cells], 1);

describe('typeFactsOf', () => {
  it.each([
    ['number', ['1', '-2.5', '1e3', '']],
    ['number', ['33', 'NA', '41']],
    ['boolean', ['TRUE', 'false', '']],
    ['date', ['2026-11-24', '2024-02-29']],
    ['list', ['a; b', 'c; d', 'e']],
    ['text', ['a', 'b; c', 'd', 'e']],
    ['text', ['yes', 'no']],
    ['text', ['2026-02-30']],
    ['text', ['2024-08-29T13:57:07Z']],
    ['text', ['', '']],
  ])('finds %s in %j', (type, cells) => {
    expect(typeOf(...cells).type).toBe(type);
  });

  it('keeps as text what a number would lose: leading zeros, a plus, more digits than a double has', () => {
    for (const cell of ['007', '+441234', '12345678901234567890', '0.12345678901234567890', '1,5']) {
      expect(typeOf('1', cell).type).toBe('text');
    }
    expect(typeOf('8889848888888888').type).toBe('number');
  });

  it('shows that a table writes NA only where the rest of the column is no text', () => {
    expect(typeOf('TRUE', 'NA').showsMissing).toBe(true);
    expect(typeOf('1', '').showsMissing).toBe(false);
    expect(typeOf('Namibia', 'NA').showsMissing).toBe(false);
  });
});

describe('attributeValueOf', () => {
  it('reads NA as empty in a number, and in a text only where the table writes it so', () => {
    expect(attributeValueOf('NA', 'number', false)).toBeNull();
    expect(attributeValueOf('NA', 'text', false)).toBe('NA');
    expect(attributeValueOf('NA', 'text', true)).toBeNull();
    expect(attributeValueOf('None', 'text', true)).toBe('None');
  });

  it('keeps a text as it came, spaces and all', () => {
    expect(attributeValueOf(' a  b ', 'text', false)).toBe(' a  b ');
    expect(attributeValueOf('   ', 'text', false)).toBeNull();
  });

  it('says where a cell does not fit', () => {
    expect(attributeValueOf('many', 'number', false)).toBeUndefined();
    expect(attributeValueOf('maybe', 'boolean', false)).toBeUndefined();
    expect(attributeValueOf('soon', 'date', false)).toBeUndefined();
  });

  it('reads decimal commas and days as people write them where the type is known', () => {
    expect(attributeValueOf('1,5', 'number', false)).toBe(1.5);
    expect(attributeValueOf('24/11/2026', 'date', false)).toBe('2026-11-24');
    expect(attributeValueOf('11/24/2026', 'date', false)).toBe('2026-11-24');
    expect(attributeValueOf('a; b', 'list', false)).toEqual(['a', 'b']);
  });
});
