import { describe, expect, it } from 'vitest';
import { measureExportAddress, shareOptions } from './measure-export.js';

describe('a file of measures', () => {
  it('is asked for with the measures, their options, and the filter', () => {
    const scope = { network: 'a b', grouping: 'tier', filter: { tiers: ['local'] } };
    const address = measureExportAddress(
      scope,
      [
        { id: 'degree', options: { directed: true } },
        { id: 'constraint', options: {} },
      ],
      'xlsx',
    );
    const { pathname, searchParams } = new URL(address, 'http://host');
    expect(pathname).toBe('/networks/a%20b/measures');
    expect(searchParams.getAll('measure')).toEqual(['degree', 'constraint']);
    expect(JSON.parse(searchParams.get('options') ?? '')).toEqual({ directed: true });
    expect(JSON.parse(searchParams.get('filter') ?? '')).toEqual({ tiers: ['local'] });
  });
  it('holds several measures only where the options of one are those of the others that take them', () => {
    const directed = { id: 'degree', options: { directed: true } } as const;
    expect(shareOptions([directed, { id: 'betweenness', options: { directed: true } }])).toBe(true);
    expect(shareOptions([directed, { id: 'cut-points', options: {} }])).toBe(true);
    expect(shareOptions([directed, { id: 'betweenness', options: {} }])).toBe(false);
  });
});
