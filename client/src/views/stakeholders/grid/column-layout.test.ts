import { describe, expect, it } from 'vitest';
import { movedBefore, movedBy, placedColumns, readLayout, writeLayout } from './column-layout.js';
import type { GridColumn } from './grid-column.js';

const COLUMNS: readonly GridColumn<object>[] = ['name', 'tier', 'place', 'key'].map((id) => ({
  id,
  header: id,
  width: 100,
  isRowHeader: id === 'name',
  text: () => '',
}));
const PLAIN = { order: null, widths: {}, pinned: null };
const placed = (change: Partial<Parameters<typeof placedColumns>[1]>) =>
  placedColumns(COLUMNS, { ...PLAIN, ...change }, ['name', 'tier', 'place']).map(
    ({ column, width, pin }) => `${column.id} ${width}${pin === null ? '' : ` pin ${pin}`}`,
  );

describe('placedColumns', () => {
  it('begins with the usual ones, the name pinned', () => {
    expect(placed({})).toEqual(['name 100 pin 0', 'tier 100', 'place 100']);
  });

  it('takes the order, the widths and the pins of the reader, and always shows the name', () => {
    expect(placed({ order: ['place', 'tier'], widths: { tier: 240 }, pinned: ['tier'] })).toEqual([
      'tier 240 pin 0',
      'name 100',
      'place 100',
    ]);
  });

  it('leaves out what it does not know, and pins none where none is wanted', () => {
    expect(placed({ order: ['name', 'shoes'], pinned: [] })).toEqual(['name 100']);
  });
});

describe('moving a column', () => {
  it('goes by one place and stays at the ends', () => {
    expect(movedBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(movedBy(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  });

  it('goes before another, or to the end', () => {
    expect(movedBefore(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
    expect(movedBefore(['a', 'b', 'c'], 'a', null)).toEqual(['b', 'c', 'a']);
  });
});

describe('the layout in an address', () => {
  it('reads back what it wrote', () => {
    const layout = { order: ['name', 'attribute:a:b'], widths: { 'attribute:a:b': 300 }, pinned: [] };
    const params = new URLSearchParams();
    for (const [name, value] of Object.entries(writeLayout(layout, 'tie-'))) {
      for (const one of typeof value === 'string' ? [value] : (value ?? [])) params.append(name, one);
    }
    expect(readLayout(params, 'tie-')).toEqual(layout);
    expect(readLayout(params)).toEqual(PLAIN);
  });

  it('keeps widths within what can be read and dragged', () => {
    expect(readLayout(new URLSearchParams('width=2:tier&width=99999:name&width=wide:key')).widths).toEqual({
      tier: 56,
      name: 900,
    });
  });
});
