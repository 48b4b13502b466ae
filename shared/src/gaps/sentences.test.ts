import { describe, expect, it } from 'vitest';
import { bridgeTieSentence } from './bridge-tie-sentence.js';
import { lossSentence, roleSentence } from './broker-sentence.js';
import { type CellFacts, cellSentence } from './cell-sentence.js';
import { connectionSentence } from './connection-sentence.js';
import { cutOffSentence } from './cut-off-sentence.js';
import { feasibilitySentence, networkBenefitSentence, partsBenefitSentence } from './introduction-sentence.js';
import { partInSentence, partLabel } from './part-label.js';
import { routeSentence, routesSentence } from './route-sentence.js';

describe('the name of a part', () => {
  it('is the vocabulary’s where there is one', () => {
    expect(partLabel('group', 'service user')).toBe('Service users');
    expect(partInSentence('group', 'service user')).toBe('service users');
    expect(partInSentence('tier', 'central')).toBe('the central tier');
    expect(partInSentence('sector', 'local agency')).toBe('local agencies');
    expect(partLabel('kind', 'person')).toBe('People');
  });

  it('is the file’s own word, quoted inside a sentence, where there is none', () => {
    expect(partLabel('club', 'Mr. Hi')).toBe('Mr. Hi');
    expect(partInSentence('club', 'Mr. Hi')).toBe('“Mr. Hi”');
    expect(partInSentence('place', 'Northgate')).toBe('Northgate');
    expect(partLabel('community', '3')).toBe('Community 3');
  });

  it('says plainly where a value is missing', () => {
    expect(partLabel('group', 'not recorded')).toBe('Not recorded');
    expect(partInSentence('tier', 'not recorded')).toBe('those not recorded');
  });
});

describe('a gap cell', () => {
  const facts: CellFacts = {
    grouping: 'group',
    a: 'policymaker',
    b: 'service user',
    linkedPairs: 2,
    possiblePairs: 600,
    expected: 18.25,
    verdict: 'FAR_FEWER',
  };

  it('says what is linked and what their sizes would lead one to expect', () => {
    expect(cellSentence(facts)).toBe(
      'Between policymakers and service users, 2 pairs are linked: far fewer than the 18 their sizes would lead one to expect.',
    );
    expect(cellSentence({ ...facts, linkedPairs: 0, verdict: 'NONE' })).toBe(
      'No pair is linked between policymakers and service users, against the 18 their sizes would lead one to expect.',
    );
    expect(cellSentence({ ...facts, linkedPairs: 1 })).toContain('1 pair is linked: far fewer');
  });

  it('speaks of a part with itself as among', () => {
    expect(cellSentence({ ...facts, a: 'service user', linkedPairs: 40, verdict: 'MORE' })).toBe(
      'Among service users, 40 pairs are linked: more than the 18 their sizes would lead one to expect.',
    );
  });

  it('says why nothing is said', () => {
    expect(cellSentence({ ...facts, possiblePairs: 6, expected: 0.42, verdict: 'TOO_FEW_TO_SAY' })).toContain(
      'Too few to say: only 6 pairs are possible and 0.42 would be expected.',
    );
    expect(cellSentence({ ...facts, b: 'not recorded', verdict: 'TOO_FEW_TO_SAY' })).toContain('missing data');
    expect(cellSentence({ ...facts, linkedPairs: 0, possiblePairs: 0, verdict: 'TOO_FEW_TO_SAY' })).toContain(
      'No pair could be linked here',
    );
  });
});

describe('a broker', () => {
  const none = { coordinator: 0, itinerant: 0, gatekeeper: 0, representative: 0, liaison: 0 };

  it('is described by the leading roles and how often', () => {
    const roles = { ...none, gatekeeper: 14, representative: 3, liaison: 1 };
    expect(roleSentence(roles, 'group', 'practitioner')).toBe(
      'Gatekeeper into practitioners, 14 times; representative of practitioners, 3 times.',
    );
    expect(roleSentence({ ...none, liaison: 1 }, 'group', 'practitioner')).toBe(
      'Liaison between two other parts, once.',
    );
  });

  it('is not called the same thing twice where ties have no direction', () => {
    const roles = { ...none, coordinator: 174, gatekeeper: 15, representative: 15 };
    expect(roleSentence(roles, 'club', 'Mr. Hi')).toBe(
      'Coordinator within “Mr. Hi”, 174 times; gatekeeper into and representative of “Mr. Hi”, 15 times.',
    );
  });

  it('is said to connect no one where no role is filled', () => {
    expect(roleSentence(none, 'group', 'practitioner')).toBe(
      'No role as a go-between along the direction of the ties.',
    );
  });

  it('is missed by so many pairs', () => {
    expect(lossSentence(33)).toBe('If lost, 33 pairs are cut.');
    expect(lossSentence(1)).toBe('If lost, 1 pair is cut.');
    expect(lossSentence(0)).toBe('If lost, no one else is cut off from anyone.');
    expect(lossSentence(12345)).toBe('If lost, 12,345 pairs are cut.');
  });
});

describe('a connection between two parts', () => {
  const facts = {
    grouping: 'group',
    a: 'policymaker',
    b: 'service user',
    holders: ['A practice nurse'],
    leading: null,
  };

  it('is said to be held by one where one departure ends it', () => {
    expect(connectionSentence({ ...facts, linkedPairs: 4, heldBy: 1 })).toBe(
      'Policymakers and service users are held by one: A practice nurse carries all 4 linked pairs.',
    );
  });

  it('is said to be a single link where there is but one, and either end could go', () => {
    expect(connectionSentence({ ...facts, holders: ['A', 'B'], linkedPairs: 1, heldBy: 1 })).toBe(
      'Policymakers and service users are held together by a single link, between A and B.',
    );
  });

  it('names those whose departure would leave none, and who carries most', () => {
    const held = { ...facts, linkedPairs: 5, heldBy: 2, holders: ['A', 'B'], leading: { name: 'A', share: 0.6 } };
    expect(connectionSentence(held)).toBe(
      'Policymakers and service users have 5 linked pairs; A carries the most, 60%. 2 departures would leave none: A and B.',
    );
  });

  it('is said to be none where nothing links the two', () => {
    expect(connectionSentence({ ...facts, holders: [], linkedPairs: 0, heldBy: 0 })).toBe(
      'No tie links policymakers and service users.',
    );
  });
});

describe('an introduction', () => {
  const parts = { grouping: 'group', a: 'policymaker', b: 'service user' };

  it('says what it would change, with its figures', () => {
    expect(partsBenefitSentence({ ...parts, before: 4.2, after: 3.126 })).toBe(
      'The mean distance between policymakers and service users would fall from 4.20 to 3.13 steps.',
    );
    expect(partsBenefitSentence({ ...parts, before: Number.POSITIVE_INFINITY, after: 3.126 })).toContain('first route');
    expect(networkBenefitSentence(0.492008, 0.508467)).toBe(
      'The network’s efficiency would rise by 3%, from 0.492 to 0.508.',
    );
  });

  it('says how likely it is to take, apart from its benefit', () => {
    const strangers = { sharedContacts: 0, sharedThings: 0, adamicAdar: null, distance: 4 };
    expect(feasibilitySentence({ ...strangers, sharedContacts: 1, adamicAdar: 1.44, distance: 2 })).toBe(
      'They share 1 contact who could introduce them (Adamic-Adar 1.4).',
    );
    expect(feasibilitySentence({ ...strangers, sharedThings: 2, adamicAdar: 0.9, distance: 2 })).toBe(
      'They share 2 events or topics and no contact (Adamic-Adar 0.9).',
    );
    expect(feasibilitySentence(strangers)).toBe('They share no contact; the shortest route between them is 4 steps.');
    expect(feasibilitySentence({ ...strangers, distance: null })).toContain('No route links them today');
  });
});

describe('a route', () => {
  it('names everyone it passes', () => {
    expect(routeSentence(['A', 'B'])).toBe('A and B are tied.');
    expect(routeSentence(['A', 'B', 'C', 'D'])).toBe('A reaches D in 3 steps, through B and C.');
    expect(routeSentence(['A'])).toBe('A is both ends of this question.');
    expect(routeSentence(['A', 'B', 'A'])).toBe('A reaches another of that name in 2 steps, through B.');
  });

  it('is counted among the shortest', () => {
    expect(routesSentence('A', 'D', 3, 1)).toBe('One shortest route links A and D, 3 steps long.');
    expect(routesSentence('A', 'D', 3, 1200)).toBe('1,200 shortest routes link A and D, each 3 steps long.');
    expect(routesSentence('A', 'D', 1, 1)).toBe('A and D are tied to each other.');
    expect(routesSentence('A', 'D', null, 0)).toBe('No route links A and D.');
    expect(routesSentence('A', 'A', 0, 1)).toBe('A is both ends of this question.');
    expect(routesSentence('A', 'A', 2, 1)).toBe('One shortest route links A and A, 2 steps long.'); // two of one name
  });
});

describe('a link', () => {
  it('is said to be a bridge where nothing else joins the two sides', () => {
    expect(bridgeTieSentence({ ends: ['A', 'B'], isBridge: true, span: null })).toContain('no route is left');
  });

  it('is said to be a short cut where the two share no contact', () => {
    expect(bridgeTieSentence({ ends: ['A', 'B'], isBridge: false, span: 3 })).toContain('3 steps apart');
    expect(bridgeTieSentence({ ends: ['A', 'B'], isBridge: false, span: 2 })).toContain('also share a contact');
  });
});

it('names who is cut off, and how many more', () => {
  expect(cutOffSentence(1, ['A'])).toBe('A has no tie to anyone.');
  expect(cutOffSentence(2, ['A', 'B'])).toBe('2 stakeholders cut off from the rest: A and B.');
  expect(cutOffSentence(6, ['A', 'B', 'C', 'D', 'E', 'F'])).toBe(
    '6 stakeholders cut off from the rest: A, B, C and 3 others.',
  );
});
