import { describe, expect, it } from 'vitest';
import { isSameChoice, readChosenMeasure, writeChosenMeasure } from './chosen-measure.js';

describe('a measure in an address', () => {
  it('comes back as it went in, with what is out of the ordinary', () => {
    const chosen = { id: 'betweenness', options: { directed: true, normalised: true } } as const;
    expect(writeChosenMeasure(chosen)).toBe('betweenness~directed=yes~normalised=yes');
    expect(readChosenMeasure('betweenness~directed=yes~normalised=yes')).toEqual({ measure: chosen, problems: [] });
  });
  it('says nothing of options that are as they always are', () => {
    expect(writeChosenMeasure({ id: 'communities', options: { seed: 1, resolution: 1, weighted: false } })).toBe(
      'communities',
    );
    expect(isSameChoice({ id: 'degree', options: {} }, { id: 'degree', options: { directed: false } })).toBe(true);
  });
  it('keeps a grouping of any key', () => {
    const chosen = { id: 'modularity', options: { grouping: 'one~two=three 4' } } as const;
    const text = writeChosenMeasure(chosen);
    expect(text.split('~')).toHaveLength(2);
    expect(readChosenMeasure(text).measure).toEqual(chosen);
  });
  it('takes an option without a value for yes', () => {
    expect(readChosenMeasure('degree~directed').measure).toEqual({ id: 'degree', options: { directed: true } });
  });
});

describe('words of an address that mean nothing', () => {
  it('are said, with the measure that may have been meant', () => {
    expect(readChosenMeasure('betweeness')).toEqual({
      measure: null,
      problems: ['There is no measure “betweeness”. Did you mean “betweenness”?'],
    });
    expect(readChosenMeasure('xyzzy-plugh').problems).toEqual(['There is no measure “xyzzy-plugh”.']);
  });
  it('are said of an option the measure does not take, and left out', () => {
    expect(readChosenMeasure('cut-points~directed~hops=3')).toEqual({
      measure: { id: 'cut-points', options: {} },
      problems: [
        '“Cut-points” takes no option “directed”, so it is left out.',
        'There is no option “hops”, so it is left out.',
      ],
    });
  });
  it('are said of a value out of bounds, with what was expected', () => {
    const { measure, problems } = readChosenMeasure('communities~resolution=-2~weighted=maybe');
    expect(measure).toEqual({ id: 'communities', options: {} });
    expect(problems).toEqual([
      'The option “resolution” of “Communities” is to be a number above 0 and up to 1000, not “-2”; it stays at 1.',
      'The option “weighted” of “Communities” is to be yes or no, not “maybe”; it stays at no.',
    ]);
  });
  it('are said of a measure that cannot stand in this place', () => {
    const ofStakeholders = ({ subject }: { subject: string }) => subject === 'STAKEHOLDER';
    expect(readChosenMeasure('modularity', ofStakeholders)).toEqual({
      measure: null,
      problems: ['“Modularity” cannot be shown here.'],
    });
  });
});
