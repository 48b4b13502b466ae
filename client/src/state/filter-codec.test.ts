import { type NetworkFilter, PROJECTION_WEIGHTINGS } from '@footbridge/shared/network/network-filter';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptyFilter, isFilterParameter, readFilter, writeFilter } from './filter-codec.js';

function addressOf(filter: NetworkFilter): string {
  const params = new URLSearchParams();
  writeFilter(params, filter);
  return params.toString();
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() === text);
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });
const number = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }).map((value) => value + 0);
const attributeValue = fc.oneof(word, number, fc.boolean(), fc.constantFrom('7', 'true', 'null', '"quoted"', '[1]'));
const condition = fc
  .record(
    { in: fc.array(attributeValue, { minLength: 1, maxLength: 3 }), min: number, max: number, isNull: fc.boolean() },
    { requiredKeys: [] },
  )
  .filter((parts) => Object.keys(parts).length > 0);
const filters: fc.Arbitrary<NetworkFilter> = fc.record(
  {
    text: word,
    kinds: fc.uniqueArray(fc.constantFrom(...STAKEHOLDER_KINDS), { minLength: 1 }),
    groups: words,
    tiers: words,
    sectors: words,
    places: words,
    topics: words,
    tieKinds: words,
    layers: fc.uniqueArray(fc.constantFrom(...LAYERS), { minLength: 1 }),
    minStrength: number,
    projection: fc.record(
      { onto: word, weighting: fc.constantFrom(...PROJECTION_WEIGHTINGS) },
      { requiredKeys: ['onto'] },
    ),
    on: fc
      .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    attributes: fc
      .dictionary(word, condition, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
      .map((byKey) => Object.entries(byKey).map(([key, parts]) => ({ key, ...parts }))),
  },
  { requiredKeys: [] },
);

describe('a filter in an address', () => {
  it('comes back as it went in', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const read = readFilter(new URLSearchParams(addressOf(filter)));
        const byKey = (conditions: NetworkFilter['attributes']) =>
          [...(conditions ?? [])].sort((one, other) => (one.key < other.key ? -1 : 1));
        expect({ ...read, attributes: byKey(read.attributes) }).toEqual({
          ...filter,
          attributes: byKey(filter.attributes),
        });
      }),
    );
  });
  it('is made of parameters that are known as the filter’s', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        for (const name of new URLSearchParams(addressOf(filter)).keys()) expect(isFilterParameter(name)).toBe(true);
      }),
    );
  });
  it('reads in plain words', () => {
    const filter: NetworkFilter = {
      groups: ['service user'],
      layers: ['compliance'],
      on: '2026-04-01',
      minStrength: 2,
    };
    expect(addressOf(filter)).toBe('group=service+user&layer=compliance&strength=2&on=2026-04-01');
  });
  it('keeps the number 7 and the word 7 apart', () => {
    const filter: NetworkFilter = { attributes: [{ key: 'ward', in: [7, '7', 'seven'] }] };
    expect(readFilter(new URLSearchParams(addressOf(filter)))).toEqual(filter);
  });
  it('leaves out what cannot be read', () => {
    const params = new URLSearchParams('kind=martian&layer=&strength=abc&on=2026-13-40&min:age=old&text=++');
    expect(readFilter(params)).toEqual({});
  });
});

it('an empty filter is known as one, whatever its form', () => {
  expect(isEmptyFilter({})).toBe(true);
  expect(isEmptyFilter({ text: '', groups: [], on: null })).toBe(true);
  expect(isEmptyFilter({ layers: ['membership'] })).toBe(false);
});
