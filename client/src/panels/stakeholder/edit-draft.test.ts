import { describe, expect, it } from 'vitest';
import { changedFields, conflictsOf, type Draft, inputOf, readDraft, rebased } from './edit-draft.js';

const opened: Draft = readDraft({
  name: 'Northgate Surgery',
  kind: 'ORGANISATION',
  group: 'practitioner',
  aliases: ['The surgery'],
  topics: ['primary care', 'housing'],
  place: null,
});

describe('the form', () => {
  it('shows lists divided by semicolons and nothing where there is none', () => {
    expect(opened.topics).toBe('primary care; housing');
    expect(opened.place).toBe('');
  });
  it('reads a record of a conflict, whose kinds are spelt small', () => {
    expect(readDraft({ kind: 'person' }).kind).toBe('PERSON');
  });
  it('sends what changed and nothing else', () => {
    const mine = { ...opened, place: ' Northgate ', group: '', topics: 'housing;; debt ' };
    const fields = changedFields(opened, mine);
    expect(fields).toEqual(['group', 'place', 'topics']);
    expect(inputOf(mine, fields)).toEqual({ group: null, place: 'Northgate', topics: ['housing', 'debt'] });
  });
  it('takes spaces around a text for no change', () => {
    expect(changedFields(opened, { ...opened, name: ' Northgate Surgery ' })).toEqual([]);
  });
});

describe('a conflict', () => {
  const stored = { ...opened, name: 'Northgate Practice', tier: 'local' };
  it('is a field both changed, and differently', () => {
    const mine = { ...opened, name: 'Northgate Health', sector: 'health' };
    expect(conflictsOf(opened, mine, stored)).toEqual([
      { field: 'name', mine: 'Northgate Health', theirs: 'Northgate Practice' },
    ]);
  });
  it('is none where both changed alike, or each another field', () => {
    expect(conflictsOf(opened, { ...opened, name: 'Northgate Practice' }, stored)).toEqual([]);
    expect(conflictsOf(opened, { ...opened, sector: 'health' }, stored)).toEqual([]);
  });
  it('keeps both sides’ other changes when it is resolved', () => {
    const mine = { ...opened, name: 'Northgate Health', sector: 'health' };
    expect(rebased(opened, mine, stored)).toMatchObject({ name: 'Northgate Health', sector: 'health', tier: 'local' });
  });
});
