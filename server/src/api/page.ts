import { type CursorKey, compareKeys, type Direction, decodeCursor, encodeCursor } from './cursor.js';
import { apiError } from './errors.js';

export const MAX_PAGE_SIZE = 200;

/** The arguments of a connection field, as they come. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
  /** How many to leave out before the page: where a reader jumps into the middle of a long list. */
  readonly skip?: number | null;
}

/** The value behind a connection type (`connectionType`). A function as `totalCount` runs only when it is asked for. */
export interface Page<Node> {
  readonly edges: readonly { readonly node: Node; readonly cursor: string }[];
  readonly nodes: readonly Node[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | (() => number | Promise<number>);
}

/** The order of a list: its name is part of every cursor, its key sorts and ends in something unique. */
export interface Order<Item> {
  readonly name: string;
  readonly length: number;
  keyOf(item: Item): CursorKey;
  readonly directions?: readonly Direction[];
}

/** `first`, or `fallback` where none came; BAD_PAGE_SIZE, naming the field, outside 1 to 200. */
export function pageSize(first: number | null | undefined, field: string, fallback = 50): number {
  if (first === null || first === undefined) return fallback;
  if (Number.isInteger(first) && first >= 1 && first <= MAX_PAGE_SIZE) return first;
  throw apiError('BAD_PAGE_SIZE', `${field}: first must be between 1 and ${MAX_PAGE_SIZE}, got ${first}.`, {
    field,
    limit: MAX_PAGE_SIZE,
    got: first,
  });
}

/**
 * One page of a list that is held whole and already sorted by `order`. The cursor is a place in the order, not a
 * position: items that come or go before it neither repeat nor hide others.
 */
export function pageOfList<Item, Node>(
  items: readonly Item[],
  request: PageRequest,
  options: { readonly field: string; readonly order: Order<Item>; toNode(item: Item): Node },
): Page<Node> {
  const { order, toNode } = options;
  const size = pageSize(request.first, options.field);
  const behind = request.after ? firstBehind(items, decodeCursor(request.after, order.name, order.length), order) : 0;
  const start = behind + skipped(request.skip, options.field);
  const edges = items
    .slice(start, start + size)
    .map((item) => ({ node: toNode(item), cursor: encodeCursor(order.name, order.keyOf(item)) }));
  return pageFromEdges(edges, start + size < items.length, start > 0, items.length);
}

function skipped(skip: number | null | undefined, field: string): number {
  if (skip === null || skip === undefined) return 0;
  if (Number.isInteger(skip) && skip >= 0) return skip;
  throw apiError('BAD_INPUT', `${field}: skip must be 0 or more, got ${skip}.`);
}

/**
 * One page of rows a statement returned for `LIMIT first + 1`, the ones behind the cursor only (`decodeCursor`).
 * The surplus row, where it came, says that there is a next page.
 */
export function pageOfRows<Row, Node>(
  rows: readonly Row[],
  request: PageRequest,
  options: {
    readonly field: string;
    readonly order: Pick<Order<Row>, 'name' | 'keyOf'>;
    readonly totalCount: Page<Node>['totalCount'];
    toNode(row: Row): Node;
  },
): Page<Node> {
  const size = pageSize(request.first, options.field);
  const edges = rows.slice(0, size).map((row) => ({
    node: options.toNode(row),
    cursor: encodeCursor(options.order.name, options.order.keyOf(row)),
  }));
  return pageFromEdges(edges, rows.length > size, Boolean(request.after), options.totalCount);
}

function pageFromEdges<Node>(
  edges: Page<Node>['edges'],
  hasNextPage: boolean,
  hasPreviousPage: boolean,
  totalCount: Page<Node>['totalCount'],
): Page<Node> {
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage,
      hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** The first position whose key is behind `key`: the item the cursor came from may be gone meanwhile. */
function firstBehind<Item>(items: readonly Item[], key: CursorKey, order: Order<Item>): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(order.keyOf(items[middle]!), key, order.directions) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
