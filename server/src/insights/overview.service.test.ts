import { describe, expect, it } from 'vitest';
import { people, smallNetwork } from '../measures/small-network.fixture.js';
import { insights } from './insights.fixture.js';

describe('the overview', () => {
  const everyone = [
    ...people('u1 u2', { group: 'service user', tier: 'local', source: 'Survey 2023' }),
    ...people('p1', { group: 'practitioner', source: 'Interviews, 2021-05' }),
    { key: 'b1', kind: 'organisation', sector: 'health', source: 'Web page' },
  ] as const;

  it('counts stakeholders, ties and linked pairs apart', async () => {
    const view = smallNetwork(everyone, 'u1-u2 u1-p1 u1-p1:funds');
    const overview = await insights().overview.overview(view);
    expect(overview).toMatchObject({ stakeholders: 4, ties: 3, linkedPairs: 2, components: 2, largestComponent: 3 });
    expect(overview.isolates).toBe(1);
    expect(overview.density).toBeCloseTo(2 / 6, 12);
    expect(overview.byTieKind).toEqual([
      { value: 'works with', label: 'Works with', count: 2 },
      { value: 'funds', label: 'Funds', count: 1 },
    ]);
    expect(overview.byLayer.map(({ value, count }) => [value, count])).toEqual([
      ['collaboration', 2],
      ['compliance', 1],
    ]);
  });

  it('counts by the vocabulary’s order, missing values last', async () => {
    const overview = await insights().overview.overview(smallNetwork(everyone, ''));
    expect(overview.byGroup).toEqual([
      { value: 'service user', label: 'Service users', count: 2 },
      { value: 'practitioner', label: 'Practitioners', count: 1 },
      { value: 'not recorded', label: 'Not recorded', count: 1 },
    ]);
    expect(overview.byKind.map(({ value, count }) => [value, count])).toEqual([
      ['person', 3],
      ['organisation', 1],
    ]);
  });

  it('says how many the filter left out', async () => {
    const view = smallNetwork(everyone, 'u1-u2 u1-p1', { groups: ['service user'] });
    const overview = await insights().overview.overview(view);
    expect(overview).toMatchObject({ stakeholders: 2, ofStakeholders: 4, ties: 1, ofTies: 2 });
    expect(overview.provenance.filter).toEqual({ groups: ['service user'] });
  });

  it('is honest about what the data lack', async () => {
    const { quality } = await insights().overview.overview(smallNetwork(everyone, 'u1-u2 u1-p1'));
    expect(quality).toMatchObject({
      withoutGroup: 1,
      withoutTier: 2,
      withoutSector: 3,
      isolates: 1,
      tiesWithoutDate: 2,
      tiesWithoutStrength: 2,
      oldestSource: 'Interviews, 2021-05',
      newestSource: 'Survey 2023',
    });
    expect(quality.sentence).toBe(
      '1 of 4 stakeholders (25%) has no group; 1 of 4 stakeholders (25%) has no tie; 2 of 2 ties (100%) have no date. ' +
        'The oldest source is Interviews, 2021-05.',
    );
  });

  it('has no density where no pair could be tied', async () => {
    expect((await insights().overview.overview(smallNetwork(people('a'), ''))).density).toBeNull();
    expect(await insights().overview.overview(smallNetwork([], ''))).toMatchObject({
      stakeholders: 0,
      components: 0,
      largestComponent: 0,
      density: null,
      byGroup: [],
    });
  });
});
