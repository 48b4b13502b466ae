import { describe, expect, it } from 'vitest';
import { STAKEHOLDER_SHAPE, type StakeholderDraft, stakeholderInput } from '../stakeholder/stakeholder-draft.js';
import { readStrength, TIE_SHAPE, tieInput } from '../stakeholder/tie-draft.js';
import { changedFields, disagreement } from './draft.js';

const opened: StakeholderDraft = STAKEHOLDER_SHAPE.read({
  name: 'Northgate Surgery',
  kind: 'ORGANISATION',
  group: 'practitioner',
  aliases: ['The surgery'],
  topics: ['primary care', 'housing'],
  place: null,
});

describe('the form of a stakeholder', () => {
  it('shows lists divided by semicolons and nothing where there is none', () => {
    expect(opened.topics).toBe('primary care; housing');
    expect(opened.place).toBe('');
  });
  it('reads a record of a conflict, whose kinds are spelt small', () => {
    expect(STAKEHOLDER_SHAPE.read({ kind: 'person' }).kind).toBe('PERSON');
  });
  it('sends what changed and nothing else', () => {
    const mine = { ...opened, place: ' Northgate ', group: '', topics: 'housing;; debt ' };
    const fields = changedFields(opened, mine);
    expect([...fields].sort()).toEqual(['group', 'place', 'topics']);
    expect(stakeholderInput(mine, fields)).toEqual({ group: null, place: 'Northgate', topics: ['housing', 'debt'] });
  });
  it('takes spaces around a text for no change', () => {
    expect(changedFields(opened, { ...opened, name: ' Northgate Surgery ' })).toEqual([]);
  });
});

describe('the form of a tie', () => {
  it('sends a strength as a number, and null where a field was emptied', () => {
    const before = TIE_SHAPE.read({ kind: 'works with', strength: 2, source: 'Survey', validFrom: null });
    const mine = { ...before, strength: '2.5', source: '' };
    expect(tieInput(mine, changedFields(before, mine))).toEqual({ strength: 2.5, source: null });
  });
  it.each(['0', '-1', 'strong', 'Infinity'])('refuses %s as a strength', (text) => {
    expect(readStrength(text)).toEqual({ ok: false, error: 'Type a number above 0, such as 2.5.' });
  });
});

describe('an edit beside what someone else saved meanwhile', () => {
  const stored = { ...opened, name: 'Northgate Practice', tier: 'local' };

  it('is disputed in a field both changed, and differently', () => {
    const mine = { ...opened, name: 'Northgate Health', sector: 'health' };
    const found = disagreement(opened, mine, stored);
    expect(found.disputed).toEqual([
      { field: 'name', before: 'Northgate Surgery', mine: 'Northgate Health', theirs: 'Northgate Practice' },
    ]);
    expect(found.theirs).toEqual(['tier']);
    expect(found.merged).toMatchObject({ name: 'Northgate Health', sector: 'health', tier: 'local' });
  });
  it('is not disputed where both changed alike, or each another field', () => {
    expect(disagreement(opened, { ...opened, name: 'Northgate Practice' }, stored).disputed).toEqual([]);
    expect(disagreement(opened, { ...opened, sector: 'health' }, stored).disputed).toEqual([]);
  });
});
