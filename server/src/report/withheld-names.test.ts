import { describe, expect, it } from 'vitest';
import { isProtected, withheldInWords } from './withheld-names.js';

describe('isProtected', () => {
  it('holds for people who are service users alone', () => {
    expect(isProtected({ kind: 'person', group: 'service user' })).toBe(true);
    expect(isProtected({ kind: 'organisation', group: 'service user' })).toBe(false);
    expect(isProtected({ kind: 'person', group: 'practitioner' })).toBe(false);
    expect(isProtected({ kind: 'person', group: null })).toBe(false);
  });
});

describe('withheldInWords', () => {
  it.each([
    ['a service user reaches Ward 4 in 2 steps.', 'A service user reaches Ward 4 in 2 steps.'],
    ['Ask Ward 4. a service user could join.', 'Ask Ward 4. A service user could join.'],
    ['One person holds all 4 linked pairs: a service user.', 'One person holds all 4 linked pairs: a service user.'],
    [
      'The largest part has 6 members: Ward 4, a service user, a service user and 3 others.',
      'The largest part has 6 members: Ward 4, 2 service users and 3 others.',
    ],
    ['Cut off: a service user, a service user and a service user.', 'Cut off: 3 service users.'],
    ['Ward 4; a service user; and a service user.', 'Ward 4; 2 service users.'],
    ['Introduce a service user to a service user.', 'Introduce a service user to another service user.'],
    [
      'Ask a service user to bring a service user to their next meeting with Ward 4.',
      'Ask the service user who holds this connection to bring another to their next meeting with Ward 4.',
    ],
    [
      'On Monday: ask a service user to bring Ward 4 to their next meeting.',
      'On Monday: ask the service user who holds this connection to bring Ward 4 to their next meeting.',
    ],
    ['It rests on a service user. If a service user leaves', 'It rests on a service user. If that service user leaves'],
  ])('reads %j as %j', (sentence, expected) => {
    expect(withheldInWords(sentence)).toBe(expected);
  });
});
