import { describe, expect, it } from 'vitest';
import { costliestLossText, cutOffText, heldByOneText, weakestTierText } from './bridge-findings.js';
import { bestIntroductionText, complianceOnlyText, widestGapText } from './gap-findings.js';

const cell = {
  grouping: 'group',
  a: 'policymaker',
  b: 'service user',
  linkedPairs: 2,
  possiblePairs: 600,
  expected: 18.25,
  verdict: 'FAR_FEWER',
} as const;

describe('the widest gap', () => {
  it('states both numbers, how sure it is, and one introduction', () => {
    const text = widestGapText(cell, 0.004, {
      from: 'Ann',
      to: 'Bob',
      introducers: ['Cas', 'Dee'],
      introducersKnowBoth: true,
    });
    expect(text.headline).toBe('Policymakers and service users have 2 linked pairs where 18 would be expected.');
    expect(text.detail).toContain('The chance of a gap this wide by accident is about 1 in 250.');
    expect(text.action).toBe('On Monday: introduce Ann to Bob; Cas could make the introduction.');
    expect(text.number).toBe(16.25);
  });

  it('names the way, and nobody as introducer, where no one knows both', () => {
    const far = { from: 'Ann', to: 'Bob', introducers: ['Cas', 'Dee', 'Eve'], introducersKnowBoth: false };
    expect(widestGapText(cell, 0.004, far).action).toBe(
      'On Monday: introduce Ann to Bob; no one knows both, but a route runs by way of Cas, Dee and Eve.',
    );
  });

  it('still says what to do where no introduction was found', () => {
    const text = widestGapText({ ...cell, linkedPairs: 0, verdict: 'NONE' }, 1e-9, null);
    expect(text.headline).toBe('No tie links policymakers and service users.');
    expect(text.detail).toContain('under 1 in 1,000');
    expect(text.action).toBe(
      'On Monday: ask who among policymakers should know someone among service users, and bring the two together.',
    );
  });
});

describe('a connection held by one', () => {
  const facts = {
    grouping: 'group',
    a: 'policymaker',
    b: 'service user',
    holder: 'Patient lead, Northgate Surgery',
    holderKind: 'person',
    linkedPairs: 3,
    reached: ['Ann', 'Bob', 'Cas'],
    second: null,
  } as const;

  it('names the one and what would be lost', () => {
    const text = heldByOneText(facts);
    expect(text.headline).toBe(
      'One person holds all 3 linked pairs between policymakers and service users: Patient lead, Northgate Surgery.',
    );
    expect(text.detail).toContain('reach Ann, Bob and Cas.');
    expect(text.action).toContain('bring a colleague');
  });

  it('speaks of an organisation as one, and of a single link in the singular', () => {
    const text = heldByOneText({
      ...facts,
      holderKind: 'organisation',
      linkedPairs: 1,
      reached: ['Ann'],
      second: 'Dee',
    });
    expect(text.headline).toContain('One organisation holds the only link between');
    expect(text.action).toBe(
      'On Monday: ask Patient lead, Northgate Surgery to bring Dee to their next meeting with Ann.',
    );
  });
});

describe('a part that is cut off', () => {
  it('says who, of how many, and who has no tie at all', () => {
    const text = cutOffText({
      stakeholders: 1007,
      total: 1121,
      isolates: 1,
      part: { size: 6, names: ['A', 'B', 'C', 'D', 'E', 'F'] },
      proposal: { from: 'A', to: 'Z' },
    });
    expect(text.headline).toBe('1,007 stakeholders of 1,121 cannot reach the rest of the network.');
    expect(text.detail).toBe(
      'The largest part cut off has 6 members: A, B, C and 3 others. 1 stakeholder has no tie at all.',
    );
    expect(text.action).toBe('On Monday: ask A whom they work with, and introduce them to Z.');
  });

  it('warns that isolates may only be missing data', () => {
    const text = cutOffText({ stakeholders: 40, total: 1200, isolates: 40, part: null, proposal: null });
    expect(text.headline).toBe('40 stakeholders of 1,200 have no tie to anyone.');
    expect(text.detail).toContain('never recorded');
  });
});

it('says what the costliest loss would cut, and how to make it bearable', () => {
  const text = costliestLossText({ name: 'Ann', pairsCut: 167, share: 0.316, cutPoints: 1, sides: ['Bob', 'Cas'] });
  expect(text.headline).toBe('If Ann leaves, 167 pairs can no longer reach each other.');
  expect(text.detail).toBe('That is 32% of the pairs that others can reach today. No one else is a cut-point.');
  expect(text.action).toContain('introduce Bob to Cas');
});

it('says which tier the routes from experience to decisions depend on', () => {
  const facts = {
    from: 'service user',
    to: 'policymaker',
    tier: 'regional',
    share: 0.82,
    carriers: 3,
    tierSize: 14,
    leading: 'Ann',
    leadingShare: 0.61,
    second: 'Bob',
  };
  expect(weakestTierText(facts).headline).toBe(
    '82% of the shortest routes from service users to policymakers cross the regional tier.',
  );
  expect(weakestTierText(facts).detail).toBe('3 of its 14 stakeholders carry them, most through Ann (61%).');
  expect(weakestTierText({ ...facts, share: 1 }).headline).toBe(
    'Every shortest route from service users to policymakers crosses the regional tier.',
  );
  expect(weakestTierText({ ...facts, share: 0.999 }).headline).toContain('Over 99% of the shortest routes');
});

it('says where two parts are linked only by compliance', () => {
  const text = complianceOnlyText({
    grouping: 'tier',
    a: 'central',
    b: 'local',
    linkedPairs: 7,
    tieKinds: ['reports to', 'funds'],
    example: ['Ann', 'Bob'],
  });
  expect(text.headline).toBe('The central tier and the local tier are linked only by compliance.');
  expect(text.detail).toContain(
    'All 7 linked pairs between them are ties of reporting, funding or inspection (reports to and funds)',
  );
  expect(text.action).toContain('ask Ann and Bob');
});

it('keeps benefit and feasibility apart in the best introduction', () => {
  const text = bestIntroductionText(
    { from: 'Ann', to: 'Bob', introducers: [], introducersKnowBoth: false },
    'Benefit.',
    'Feasibility.',
    0.0334,
    true,
  );
  expect(text.headline).toBe('No introduction would bring the network closer together than Ann to Bob.');
  expect(text.detail).toBe('Benefit. Feasibility.');
  expect(text.action).toContain('no one stands between them yet');
});
