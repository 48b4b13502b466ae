import { expect, it } from 'vitest';
import { recordExportAddress } from './record-export.js';

it('a file of records is asked for with the filter, as the server reads it', () => {
  const { pathname, searchParams } = new URL(
    recordExportAddress({ network: 'a b', filter: { tiers: ['local'], kinds: ['person'] } }, 'xlsx'),
    'http://host',
  );
  expect(pathname).toBe('/networks/a%20b/export');
  expect(searchParams.get('format')).toBe('xlsx');
  expect(JSON.parse(searchParams.get('filter') ?? '')).toEqual({ tiers: ['local'], kinds: ['PERSON'] });
});

it('a file of all records names no filter', () => {
  expect(recordExportAddress({ network: 'example', filter: {} }, 'csv')).toBe('/networks/example/export?format=csv');
});
