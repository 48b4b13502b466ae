import { describe, expect, it } from 'vitest';
import { readTieKind } from './tie-kind-words.js';
import { groupOfWord, kindOfWord, looksLikeBody, sectorOfWord, tierOfWord } from './vocabulary-words.js';

describe('words of stakeholders', () => {
  it.each([
    ['Person (anonymised)', 'person'],
    ['Parliamentarian', 'person'],
    ['woman', 'person'],
    ['Cross-party group', 'organisation'],
    ['Executive non-departmental public body', 'organisation'],
    ['Tribunal', 'organisation'],
    ['Civic organisation', 'organisation'],
    ['Protest or civic event', 'other'],
    ['Concept', 'other'],
    ['ORGANISATIONS', 'organisation'],
    ['actor', null],
    ['xyz', null],
  ])('reads the kind %s as %s', (word, kind) => {
    expect(kindOfWord(word)).toBe(kind);
  });

  it.each([
    ['GP', 'practitioner'],
    ['Social worker', 'practitioner'],
    ['MP', 'policymaker'],
    ['Policy maker', 'policymaker'],
    ['Service-user', 'service user'],
    ['Patients', 'service user'],
    ['Professional', 'professional'],
    ['Group A', null],
  ])('reads the group %s as %s', (word, group) => {
    expect(groupOfWord(word)).toBe(group);
  });

  it('takes tiers and sectors only where the whole cell is one', () => {
    expect(['National', 'regional', 'Local', '1', 'local authority'].map(tierOfWord)).toEqual([
      'central',
      'regional',
      'local',
      null,
      null,
    ]);
    expect(['NHS', 'Local authority', 'charity', 'Private', 'NHS trust in Leeds'].map(sectorOfWord)).toEqual([
      'health',
      'local government',
      'voluntary',
      'business',
      null,
    ]);
  });

  it('tells the names of bodies from those of persons', () => {
    expect(['Northgate Surgery', 'American Red Cross', 'Acme Ltd'].every(looksLikeBody)).toBe(true);
    expect(['Ann Lee', 'Member 1', 'Medici'].some(looksLikeBody)).toBe(false);
  });
});

describe('readTieKind', () => {
  it.each([
    ['Works_With', 'works with', 'collaboration', false],
    ['reportsTo', 'reports to', 'compliance', true],
    ['is a member of', 'member of', 'membership', true],
    ['employs', 'employs', 'collaboration', null],
  ])('reads %s as %s', (word, kind, layer, directed) => {
    expect(readTieKind(word)).toMatchObject({ kind, layer, directed });
  });

  it.each([
    ['officer of', 'membership', true],
    ['took part in', 'membership', true],
    ['provides secretariat for', 'membership', true],
    ['attended', 'membership', true],
    ['parent of', 'compliance', true],
    ['regulates', 'compliance', true],
    ['is funded by', 'compliance', true],
    ['gives registered benefit to', 'collaboration', true],
    ['criticises', 'collaboration', true],
    ['friendship', 'collaboration', null],
    ['advice', 'collaboration', null],
  ])('keeps %s as a kind of its own, in the layer %s', (kind, layer, directed) => {
    expect(readTieKind(kind)).toMatchObject({ kind, layer, directed, isKnown: false });
  });
});
