import { describe, expect, it } from 'vitest';
import { readTableAddress, type TableAddress, writeTableAddress } from './table-address.js';

const read = (search: string) => readTableAddress(new URLSearchParams(search));

function throughAddress(address: TableAddress): TableAddress {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(writeTableAddress(address))) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(name, one);
  }
  return readTableAddress(params).address;
}

describe('the address of a table', () => {
  it('begins with stakeholders by name', () => {
    expect(read('')).toEqual({
      address: {
        tab: 'stakeholders',
        tieSort: { field: 'FROM', direction: 'ASCENDING' },
        sort: { kind: 'field', field: 'NAME', descending: false },
        columns: null,
        where: [],
      },
      problems: [],
    });
  });

  it('reads back what it wrote', () => {
    const byMeasure: TableAddress = {
      tab: 'ties',
      tieSort: { field: 'STRENGTH', direction: 'DESCENDING' },
      sort: { kind: 'measure', measure: { id: 'betweenness', options: { directed: true } }, descending: false },
      columns: ['name', 'attribute:ward', 'measure:betweenness~directed=yes'],
      where: [
        { measure: { id: 'betweenness', options: { directed: true } }, least: 0.5, most: null },
        { measure: { id: 'degree', options: {} }, least: -1, most: 12 },
      ],
    };
    const byField: TableAddress = {
      tab: 'stakeholders',
      tieSort: { field: 'FROM', direction: 'ASCENDING' },
      sort: { kind: 'field', field: 'TIER', descending: true },
      columns: null,
      where: [],
    };
    expect(throughAddress(byMeasure)).toEqual(byMeasure);
    expect(throughAddress(byField)).toEqual(byField);
  });

  it('sorts by a measure from its highest unless told otherwise', () => {
    expect(read('sort=measure:degree').address.sort).toMatchObject({ kind: 'measure', descending: true });
    expect(read('sort=measure:degree&down=no').address.sort).toMatchObject({ kind: 'measure', descending: false });
  });

  it('says what it could not understand, and shows what it can', () => {
    const { address, problems } = read(
      'sort=SHOE_SIZE&column=name&column=measure:degre&where=degree:few:&where=degree',
    );
    expect(address.sort).toMatchObject({ field: 'NAME' });
    expect(address.columns).toEqual(['name']);
    expect(address.where).toEqual([]);
    expect(problems).toEqual([
      'There is no measure “degre”. Did you mean “degree”?',
      'The table cannot be sorted by “SHOE_SIZE”; it is sorted by name.',
      '“few” to “” is no range of numbers.',
      '“degree” names no measure with a lowest and a highest value, so it is left out.',
    ]);
  });
});
