import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonNumber, type JsonValue, parseStrictJson } from './strict-json.js';

describe('parseStrictJson', () => {
  it('I-22: keeps every digit of a number', () => {
    expect(parseStrictJson('12345678901234567890')).toEqual(new JsonNumber('12345678901234567890'));
    expect(parseStrictJson('{"id": 1.50}')).toEqual(new Map([['id', new JsonNumber('1.50')]]));
  });

  it.each([
    ['{"a": 1, "a": 2}', 'the name "a" appears twice'],
    ['{"__proto__": {"polluted": true}}', '"__proto__" cannot be used'],
    ['{"a": 1e400}', 'the number 1e400 is too large'],
    ['[NaN]', 'a value was expected'],
    ['[Infinity]', 'a value was expected'],
    ['[01]', 'a comma or ] was expected'],
    ['["a\nb"]', 'a text is not closed'],
    ['["\\x"]', 'means nothing in JSON'],
    ['[1] 2', 'the end of the file was expected'],
    ['', 'a value was expected'],
    ['{"a" 1}', 'a colon was expected'],
  ])('I-22: refuses %j with its place', (text, reason) => {
    expect(() => parseStrictJson(text)).toThrow(reason);
    expect(() => parseStrictJson(text)).toThrow(/line \d+, column \d+/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('I-21: refuses a million opening brackets at once', () => {
    const started = performance.now();
    expect(() => parseStrictJson('['.repeat(1_000_000))).toThrow('nesting deeper than 64 levels');
    expect(performance.now() - started).toBeLessThan(100);
  });

  it('I-22: agrees with JSON.parse on 1,000 documents', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('"__proto__"'));
        expect(plain(parseStrictJson(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 1_000 },
    );
  });
});

function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return JSON.parse(value.text);
  if (value instanceof Map) return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]));
  return Array.isArray(value) ? value.map(plain) : value;
}
