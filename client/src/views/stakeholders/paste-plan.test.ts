import { fail, succeed } from '@footbridge/shared/result';
import { describe, expect, it } from 'vitest';
import type { CellEdit, GridColumn } from './grid/grid-column.js';
import { type PasteSource, pastePlan } from './paste-plan.js';

interface Person {
  readonly name: string;
  readonly tier: string;
  readonly beds: string;
}
const PEOPLE: readonly Person[] = [
  { name: 'Ash', tier: 'local', beds: '1' },
  { name: 'Birch', tier: '', beds: '' },
];
const edit = (field: keyof Person, more: Partial<CellEdit<Person>> = {}): CellEdit<Person> => ({
  kind: 'text',
  initial: (row) => row[field],
  read: (text) => succeed({ [field]: text === '' ? null : text }),
  save: async () => null,
  ...more,
});
const TIERS = [
  { value: '', label: 'None' },
  { value: 'local', label: 'Local' },
  { value: 'regional', label: 'Regional' },
];
const COLUMNS: readonly GridColumn<Person>[] = [
  { id: 'name', header: 'Name', width: 1, text: ({ name }) => name, edit: edit('name') },
  {
    id: 'tier',
    header: 'Tier',
    width: 1,
    text: ({ tier }) => TIERS.find(({ value }) => value === tier && value !== '')?.label ?? '',
    edit: edit('tier', { kind: 'choice', options: TIERS }),
  },
  {
    id: 'beds',
    header: 'Beds',
    width: 1,
    text: ({ beds }) => beds,
    edit: edit('beds', {
      kind: 'number',
      read: (text) =>
        Number.isNaN(Number(text))
          ? fail('Type a number.')
          : succeed({ attributes: [{ key: 'beds', value: text === '' ? null : Number(text) }] }),
    }),
  },
  { id: 'degree', header: 'Degree', width: 1, text: () => '4' },
];
const plan = (
  block: readonly (readonly string[])[],
  row: number,
  column: number,
  more: Partial<PasteSource<Person>> = {},
) =>
  pastePlan(block, {
    columns: COLUMNS,
    at: { row, column },
    total: PEOPLE.length,
    rowAt: (index) => PEOPLE[index],
    nameOf: ({ name }) => name,
    makesNew: true,
    ...more,
  });

describe('pasting a block', () => {
  it('changes the cells it lies on, and leaves alone those that say so already', () => {
    expect(
      plan(
        [
          ['regional', '1'],
          ['LOCAL', '12'],
        ],
        0,
        1,
      ),
    ).toEqual({
      cells: 4,
      rows: 2,
      columns: 2,
      unchanged: 1,
      changes: [
        {
          index: 0,
          name: 'Ash',
          cells: [{ header: 'Tier', from: 'Local', to: 'regional' }],
          change: { tier: 'regional' },
        },
        {
          index: 1,
          name: 'Birch',
          cells: [
            { header: 'Tier', from: '', to: 'LOCAL' },
            { header: 'Beds', from: '', to: '12' },
          ],
          change: { tier: 'local', attributes: [{ key: 'beds', value: 12 }] },
        },
      ],
      created: [],
      refused: [],
    });
  });

  it('refuses what a column cannot hold, with the reason, and what lies beyond the last column', () => {
    expect(plan([['village', 'many', '5', 'x']], 0, 1).refused).toEqual([
      { row: 'Ash', header: 'Tier', value: 'village', why: 'It is one of Local, Regional.' },
      { row: 'Ash', header: 'Beds', value: 'many', why: 'Type a number.' },
      { row: 'Ash', header: 'Degree', value: '5', why: 'Degree is worked out, not typed.' },
      { row: 'Row 1', header: 'beyond the last column', value: 'x', why: 'There is no column.' },
    ]);
  });

  it('empties a cell where the block has nothing', () => {
    expect(plan([['']], 0, 1).changes[0]).toMatchObject({ change: { tier: null } });
  });

  it('makes new rows of what lies below the last, where they have a name', () => {
    const below = plan(
      [
        ['Cedar', 'Local'],
        ['', ''],
        ['', 'Local'],
      ],
      2,
      0,
    );
    expect(below.created).toMatchObject([{ name: 'Cedar', change: { name: 'Cedar', tier: 'local' } }]);
    expect(below.refused).toMatchObject([{ row: 'Row 5', header: 'a new row' }]);
    expect(plan([['Cedar']], 2, 0, { makesNew: false }).refused).toMatchObject([
      { why: 'It lies below the last row.' },
    ]);
  });

  it('leaves out a first row that repeats the titles of the columns', () => {
    expect(
      plan(
        [
          ['Name', 'Tier'],
          ['Ash', 'Regional'],
        ],
        0,
        0,
      ),
    ).toMatchObject({
      rows: 1,
      changes: [{ name: 'Ash', change: { tier: 'regional' } }],
    });
  });
});
