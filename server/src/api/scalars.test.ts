import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { DateScalar, DateTimeScalar, JsonScalar } from './scalars.js';

describe('Date', () => {
  it('keeps a real day as the text it is', () => {
    expect(DateScalar.parseValue('2024-02-29')).toBe('2024-02-29');
  });

  it.each(['2023-02-29', '2026-1-1', '2026-13-01', 'today', 20261124, null])('refuses %s', (value) => {
    expect(() => DateScalar.parseValue(value)).toThrow(/Expected a day such as/);
  });
});

describe('DateTime', () => {
  it('answers UTC', () => {
    expect(DateTimeScalar.parseValue('2026-11-24T10:30:00+01:00')).toBe('2026-11-24T09:30:00.000Z');
  });

  it('refuses a day without a time', () => {
    expect(() => DateTimeScalar.parseValue('2026-11-24')).toThrow(/Expected a moment/);
  });
});

describe('JSON', () => {
  it('reads the same value from a literal as from a variable', () => {
    const value = { a: [1, 2.5, 'x', true, null], b: { c: {} } };
    const node = parseValue('{ a: [1, 2.5, "x", true, null], b: { c: {} } }');

    expect(JsonScalar.parseLiteral(node, {})).toEqual(value);
    expect(JsonScalar.parseValue(value)).toEqual(value);
  });

  it('puts variables in', () => {
    expect(JsonScalar.parseLiteral(parseValue('{ a: [$x] }'), { x: 7 })).toEqual({ a: [7] });
  });

  it('refuses __proto__, as a variable and as a literal', () => {
    expect(() => JsonScalar.parseValue(JSON.parse('{"a":{"__proto__":{"admin":true}}}'))).toThrow(/__proto__/);
    expect(() => JsonScalar.parseLiteral(parseValue('{ __proto__: { admin: true } }'), {})).toThrow(/__proto__/);
  });

  it('takes 64 levels and refuses 65', () => {
    const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

    expect(() => JsonScalar.parseValue(nested(65))).not.toThrow();
    expect(() => JsonScalar.parseValue(nested(66))).toThrow(/nested 64 deep/);
  });
});
