import { describe, expect, it } from 'vitest';
import { filterInWords } from './filter-words.js';

describe('filterInWords', () => {
  it('says that there is none', () => {
    expect(filterInWords({})).toBe('Filter: none.');
    expect(filterInWords({ groups: [], text: '' })).toBe('Filter: none.');
  });

  it('says every condition, in one line', () => {
    const filter = {
      text: 'ward',
      tiers: ['central', 'local'],
      attributes: [{ key: 'beds', min: 10, max: 20 }],
      minStrength: 2,
      on: '2026-11-24',
      projection: { onto: 'person' },
    };
    expect(filterInWords(filter)).toBe(
      'Filter: name holds “ward”; tier is central or local; beds is at least 10; beds is at most 20; ' +
        'strength is at least 2; on 24 November 2026; ties among those of “person” who share one of the other kind.',
    );
  });
});
