import { describe, expect, it } from 'vitest';
import { mergedFields, mergedRecord } from './merge-fields.js';
import { must, mustFail, person } from './network-feature.fixture.js';

const ann = person('ann', {
  name: 'Ann Lee',
  tier: 'local',
  topics: ['a', 'b'],
  source: 'Survey',
  validTo: '2024-05-01',
});
const anne = person('anne', {
  name: 'Anne Lee',
  aliases: ['Dr Lee'],
  tier: 'central',
  place: 'Leeds',
  topics: ['b', 'c'],
  source: 'Minutes',
  validFrom: '2024-06-01',
  attributes: { seats: 2 },
});
const merged = (...choices: readonly { readonly field: string; readonly from: string }[]) =>
  mergedRecord([ann, anne], must(mergedFields([ann, anne], choices)));

describe('what the merged one says', () => {
  it('is what the one that stays says, else what the other does, and lists and sources of both', () => {
    expect(merged()).toMatchObject({
      key: 'ann',
      name: 'Ann Lee',
      aliases: ['Anne Lee', 'Dr Lee'],
      tier: 'local',
      place: 'Leeds',
      topics: ['a', 'b', 'c'],
      source: 'Survey; Minutes',
      attributes: { seats: 2 },
    });
  });
  it('has both days from one of them, so that they lie the right way round', () => {
    expect(merged()).toMatchObject({ validFrom: null, validTo: '2024-05-01' });
  });
  it('is what was chosen, even nothing', () => {
    const choices = [
      { field: 'name', from: 'anne' },
      { field: 'topics', from: 'ann' },
      { field: 'place', from: 'ann' },
    ];
    expect(merged(...choices)).toMatchObject({
      name: 'Anne Lee',
      aliases: ['Ann Lee', 'Dr Lee'],
      topics: ['a', 'b'],
      place: null,
    });
  });
  it('names every field there is where one is chosen that is not', () => {
    const [problem] = mustFail(mergedFields([ann, anne], [{ field: 'attributes.colour', from: 'ann' }]));
    expect(problem).toMatchObject({ code: 'UNKNOWN', path: ['input', 'fields', '0', 'field'] });
    expect(problem?.message).toContain('tier, sector');
    expect(problem?.message).toContain('attributes.seats');
  });
});
