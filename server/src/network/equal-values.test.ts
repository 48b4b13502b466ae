import { describe, expect, it } from 'vitest';
import { EqualValues } from './equal-values.js';
import { person } from './network-feature.fixture.js';

describe('equal values', () => {
  it('are one in memory, and the records say what they said', () => {
    const records = ['a', 'b'].map((key) =>
      person(key, { place: ['North', 'gate'].join(''), attributes: { locality: 'x' }, topics: [] }),
    );
    const values = new EqualValues();
    const [one, other] = records.map((record) => values.shared(record));
    expect([one, other]).toEqual(records);
    expect(one!.attributes).toBe(other!.attributes);
    expect(one!.topics).toBe(other!.topics);
  });

  it('keep apart what differs', () => {
    const values = new EqualValues();
    const [one, other] = [{ age: 1 }, { age: '1' }].map((attributes) => values.shared(person('a', { attributes })));
    expect([one!.attributes, other!.attributes]).toEqual([{ age: 1 }, { age: '1' }]);
  });
});
