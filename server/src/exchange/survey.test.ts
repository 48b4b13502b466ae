import { describe, expect, it } from 'vitest';
import { importOf } from './import.fixture.js';

const SURVEY = [
  'Your name,Which of these are you?,Whom do you work with? 1,Whom do you work with? 2',
  'Ann Lee,Practitioner,Ben Oak,N/A',
  'Ben Oak,Policymaker,nobody,Cem Ray',
  'Cem Ray,Service user,-,Dora Elm',
  'Dora Elm,Practitioner,None,Ann Lee',
].join('\n');

describe('a survey with one row a respondent', () => {
  it('gives a question the group that its answers name, whatever the question says', async () => {
    const { merged } = await importOf({ 'survey.csv': SURVEY });
    expect(merged.content.stakeholders.map(({ name, group }) => [name, group])).toEqual([
      ['Ann Lee', 'practitioner'],
      ['Ben Oak', 'policymaker'],
      ['Cem Ray', 'service user'],
      ['Dora Elm', 'practitioner'],
    ]);
  });

  it('makes nobody of a cell that says there is nobody', async () => {
    const { merged } = await importOf({ 'survey.csv': SURVEY });
    expect(merged.content.stakeholders.map(({ name }) => name)).toEqual(['Ann Lee', 'Ben Oak', 'Cem Ray', 'Dora Elm']);
    expect(merged.content.ties).toHaveLength(4);
  });

  it('keeps a column as it is where only some of its words are groups', async () => {
    const mixed = SURVEY.replace('Policymaker', 'Volunteer').replace('Service user', 'Trustee');
    const { merged } = await importOf({ 'survey.csv': mixed });
    expect(merged.content.stakeholders.map(({ group }) => group)).toEqual([null, null, null, null]);
  });
});
