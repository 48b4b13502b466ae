import { describe, expect, it } from 'vitest';
import { readTableAddress, type TableAddress, writeTableAddress } from './table-address.js';

function throughAddress(address: TableAddress): TableAddress {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(writeTableAddress(address))) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(name, one);
  }
  return readTableAddress(params);
}

describe('the address of a table', () => {
  it('begins with stakeholders by name', () => {
    expect(readTableAddress(new URLSearchParams())).toEqual({
      tab: 'stakeholders',
      sort: { kind: 'field', field: 'NAME', descending: false },
      columns: null,
    });
  });

  it('reads back what it wrote', () => {
    const byMeasure: TableAddress = {
      tab: 'ties',
      sort: { kind: 'measure', measure: 'betweenness' },
      columns: ['name', 'attribute:ward'],
    };
    const byField: TableAddress = {
      tab: 'stakeholders',
      sort: { kind: 'field', field: 'TIER', descending: true },
      columns: null,
    };
    expect(throughAddress(byMeasure)).toEqual(byMeasure);
    expect(throughAddress(byField)).toEqual(byField);
  });

  it('sorts by name where the field is none of its own', () => {
    expect(readTableAddress(new URLSearchParams('sort=SHOE_SIZE')).sort).toMatchObject({ field: 'NAME' });
  });
});
