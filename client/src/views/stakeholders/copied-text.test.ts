import { describe, expect, it } from 'vitest';
import { type Copied, copiedText } from './copied-text.js';

interface Person {
  readonly key: string;
  readonly beds: number;
}
const PEOPLE: readonly Person[] = [
  { key: 'ash', beds: 1_200 },
  { key: 'birch', beds: 3 },
  { key: 'cedar', beds: 0 },
];
const copy = (change: Partial<Copied<Person>>) =>
  copiedText({
    range: null,
    place: { row: 0, column: 1 },
    placed: [
      { column: { id: 'key', header: 'Id', width: 1, text: ({ key }) => key }, width: 1, pin: null },
      {
        column: {
          id: 'beds',
          header: 'Beds',
          width: 1,
          text: ({ beds }) => beds.toLocaleString('en-GB'),
          plain: ({ beds }) => String(beds),
        },
        width: 1,
        pin: null,
      },
    ],
    rowAt: (index) => PEOPLE[index],
    total: 3,
    chosen: [],
    ...change,
  });
const handle = (key: string) => ({ key, name: key, version: 1 });

describe('what Ctrl C takes', () => {
  it('is the cell, as a plain value', () => {
    expect(copy({})).toEqual({ ok: true, value: '1200' });
  });

  it('is the marked cells', () => {
    expect(copy({ range: { top: 0, bottom: 1, left: 0, right: 1 } })).toEqual({
      ok: true,
      value: 'ash\t1200\nbirch\t3',
    });
  });

  it('is the chosen rows under their titles, where the focus is on one of them', () => {
    const chosen = [handle('cedar'), handle('ash')];
    expect(copy({ chosen })).toEqual({ ok: true, value: 'Id\tBeds\nash\t1200\ncedar\t0' });
    expect(copy({ chosen, place: { row: 1, column: 0 } })).toEqual({ ok: true, value: 'birch' });
  });

  it('is nothing rather than a part of what was asked for', () => {
    const rowAt = (index: number) => (index === 2 ? undefined : PEOPLE[index]);
    expect(copy({ range: { top: 0, bottom: 2, left: 0, right: 0 }, rowAt })).toMatchObject({ ok: false });
    expect(copy({ chosen: [handle('ash'), handle('cedar')], rowAt })).toMatchObject({ ok: false });
    expect(copy({ place: { row: 2, column: 0 }, rowAt })).toBeNull();
  });
});
