import { describe, expect, it } from 'vitest';
import { groupingProblem, sharedProblems } from './shared-problems.js';

const KNOWN = { groupings: ['group', 'tier'], attributes: ['region'], modes: ['Person', 'Committee'] };
const problemsOf = (search: string) => sharedProblems(new URLSearchParams(search), KNOWN);

describe('the grouping and filter of an address', () => {
  it('are not remarked on where all of it can be understood', () => {
    const understood = 'by=tier&kind=person&layer=membership&among=Committee&weighting=newman&on=2026-11-24&strength=2';
    expect(problemsOf(`${understood}&is:region=North&text=x&group=any`)).toEqual([]);
    expect(problemsOf('')).toEqual([]);
  });

  it('are named where they are mistyped, with a guess', () => {
    expect(problemsOf('by=teir')).toEqual([
      'There is no grouping “teir” here; it is not what is shown. Did you mean “tier”?',
    ]);
    expect(problemsOf('kind=PERSON')[0]).toContain('Did you mean “person”?');
    const each = [
      'kind=robot',
      'layer=x',
      'among=nobody',
      'weighting=none',
      'on=2026-99-99',
      'strength=much',
      'is:regoin=North',
    ];
    for (const search of each) expect(problemsOf(search), search).toHaveLength(1);
  });

  it('say of a measure too that there is no such grouping', () => {
    expect(groupingProblem('nosuch', KNOWN.groupings)).toContain('There is no grouping “nosuch” here');
    expect(groupingProblem('tier', KNOWN.groupings)).toBeNull();
    expect(groupingProblem(undefined, KNOWN.groupings)).toBeNull();
  });
});
