import { describe, expect, it } from 'vitest';
import { kinshipOf, knownBy } from './duplicate-kinship.js';

type Kind = 'person' | 'organisation';
/** How two names are related, where each word stands in so many names of the network. */
const between = (
  one: string,
  other: string,
  { kind = 'organisation', counts = {}, aliases = [] }: { kind?: Kind; counts?: object; aliases?: string[] } = {},
) =>
  kinshipOf(
    knownBy({ kind, name: one, aliases: [] }),
    knownBy({ kind, name: other, aliases }),
    new Map(Object.entries(counts)),
  )?.reason ?? null;

describe('two names are likely one', () => {
  it.each([
    ['Wildlife Trust', 'Wildlife Trust', 'same name'],
    ['Childrens’ Commissioner', 'children’s commissioner', 'same name but for capitals, accents or punctuation'],
    ['Trade & Industry', 'Trade and Industry', 'same name but for capitals, accents or punctuation'],
    ['Café Môr', 'Cafe Mor', 'same name but for capitals, accents or punctuation'],
    ['Bevan Foundation', 'The Bevan Foundation', 'same name but for “The”'],
    ['Tendo Consulting', 'Tendo Consulting Limited', 'same name but for “Limited”'],
    ['Dept of Health', 'Department of Health', 'same name but for “Dept” and “Department”'],
    ['Natural Resources Wales', 'Natural Resources Wales (NRW)', 'same name but for “NRW”'],
    ['Palliative and Hospice Care', 'Hospice and Palliative Care', 'same words in another order'],
    ['Royal Life Saving Society', 'Royal Lifesaving Society', 'same name but for spaces'],
    ['Vale Health Board', 'Vale Health Borad', '2 letters change places: “Board” and “Borad”'],
    ['Natinal Health Service', 'National Health Service', '1 letter differs: “Natinal” and “National”'],
    ['Accomodation Office', 'Accommodations Office', '2 letters differ: “Accomodation” and “Accommodations”'],
    [
      'WLGA',
      'Welsh Local Government Association',
      '“WLGA” may be the initials of “Welsh Local Government Association”',
    ],
    ['DfE', 'Department for Education', '“DfE” may be the initials of “Department for Education”'],
  ])('%s, %s: %s', (one, other, reason) => expect(between(one, other)).toBe(reason));

  it('where another name of one is the name of the other', () => {
    expect(between('The hub', 'Innovation Centre', { aliases: ['Hub'] })).toBe(
      '“Hub” is another name of “Innovation Centre”',
    );
  });
  it('where a person is called by an initial or with a title', () => {
    expect(between('J Smith', 'Joanna Smith', { kind: 'person' })).toBe('“J.” may stand for “Joanna”');
    expect(between('Dr Ann Lee', 'Ann Lee', { kind: 'person' })).toBe('same name but for “Dr”');
  });
});

describe('two names are not likely one', () => {
  it.each([
    ['Ward 12', 'Ward 21'],
    ['Phase XIII', 'Phase XVIII'],
    ['Group A', 'Group B'],
    ['North Council', 'South Council'],
    ['Department of Education', 'Department for Education'],
    ['Marie', 'Maria'],
    ['Health Board', 'University Health Board'],
  ])('%s, %s', (one, other) => expect(between(one, other)).toBeNull());

  it('where both of the words that differ by a letter stand in other names too', () => {
    expect(between('Carers Forum', 'Careers Forum')).toBe('1 letter differs: “Carers” and “Careers”');
    expect(between('Carers Forum', 'Careers Forum', { counts: { carers: 4, careers: 2 } })).toBeNull();
  });
});

describe('a person and an organisation', () => {
  const between = (one: string, other: string) =>
    kinshipOf(
      knownBy({ kind: 'person', name: one, aliases: [] }),
      knownBy({ kind: 'organisation', name: other, aliases: [] }),
      new Map(),
    );

  it('are likely one where they are called the same, with less certainty', () => {
    expect(between('Diabetes', 'Diabetes')).toEqual({ score: 0.8, reason: 'same name, another kind' });
  });
  it('are two where their names only resemble each other', () => {
    expect(between('Vale Health Board', 'Vale Health Borad')).toBeNull();
  });
});
