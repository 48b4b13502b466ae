import { describe, expect, it } from 'vitest';
import { type Order, pageOfList, pageOfRows, pageSize } from './page.js';

interface Item {
  readonly name: string | null;
  readonly key: string;
}

const byName: Order<Item> = { name: 'name', length: 2, keyOf: (item) => [item.name, item.key] };
const items: readonly Item[] = [
  { name: 'Ash', key: 'b' },
  { name: 'Ash', key: 'c' },
  { name: 'Elm', key: 'a' },
  { name: null, key: 'd' },
];
const options = { field: 'Test.items', order: byName, toNode: (item: Item) => item.key };

describe('pageOfList', () => {
  it('walks the whole list once, page by page', () => {
    const first = pageOfList(items, { first: 2 }, options);
    const second = pageOfList(items, { first: 2, after: first.pageInfo.endCursor }, options);

    expect(first.nodes).toEqual(['b', 'c']);
    expect(first.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second.nodes).toEqual(['a', 'd']);
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.totalCount).toBe(4);
  });

  it('goes on at the same place when an item was inserted before the cursor or its own item is gone', () => {
    const first = pageOfList(items, { first: 2 }, options);
    const changed = [{ name: 'Alder', key: 'z' }, items[0]!, items[2]!, items[3]!];

    const second = pageOfList(changed, { first: 2, after: first.pageInfo.endCursor }, options);

    expect(second.nodes).toEqual(['a', 'd']);
  });

  it('follows a descending order with a rising tie-breaker', () => {
    const order: Order<Item> = { ...byName, directions: ['descending', 'ascending'] };
    const falling = [items[2]!, items[0]!, items[1]!, items[3]!];
    const first = pageOfList(falling, { first: 2 }, { ...options, order });
    const second = pageOfList(falling, { after: first.pageInfo.endCursor }, { ...options, order });

    expect(first.nodes).toEqual(['a', 'b']);
    expect(second.nodes).toEqual(['c', 'd']);
  });

  it('refuses a cursor of another order, and a text that is none', () => {
    const cursor = pageOfList(items, { first: 1 }, { ...options, order: { ...byName, name: 'key' } }).pageInfo
      .endCursor;

    for (const after of [cursor, 'bm9uc2Vuc2U', '💥']) {
      expect(() => pageOfList(items, { after }, options)).toThrow(/expected a cursor of this list/);
    }
  });
});

describe('pageOfRows', () => {
  it('takes the surplus row as the sign of a next page', () => {
    const page = pageOfRows(
      items.slice(0, 3),
      { first: 2 },
      { ...options, totalCount: () => 4, toNode: (row) => row.key },
    );

    expect(page.nodes).toEqual(['b', 'c']);
    expect(page.pageInfo.hasNextPage).toBe(true);
  });
});

describe('pageSize', () => {
  it('takes 1 to 200, and the fallback where none came', () => {
    expect([pageSize(1, 'x'), pageSize(200, 'x'), pageSize(null, 'x', 20), pageSize(undefined, 'x')]).toEqual([
      1, 200, 20, 50,
    ]);
  });

  it.each([0, 201, -1, 1.5, 1e9])('refuses %s with the field, the limit and what came', (first) => {
    expect(() => pageSize(first, 'Network.ties')).toThrow(
      expect.objectContaining({
        message: `Network.ties: first must be between 1 and 200, got ${first}.`,
        extensions: { code: 'BAD_PAGE_SIZE', field: 'Network.ties', limit: 200, got: first },
      }),
    );
  });
});
