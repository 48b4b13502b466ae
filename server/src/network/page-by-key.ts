import { decodeCursor } from '../api/cursor.js';
import { type PageRequest, pageSize } from '../api/page.js';

/** Which page of a list by key is asked for: at most `limit` behind the key `after` ('' for the first page). */
export interface KeyPage {
  readonly after: string;
  readonly limit: number;
}

/** The page of a list by key that is asked for, and one more, which says whether there is a next. */
export function keyPageOf(asked: PageRequest, field: string, order: { readonly name: string }): KeyPage {
  const after = asked.after ? String(decodeCursor(asked.after, order.name, 1)[0]) : '';
  return { after, limit: pageSize(asked.first, field) + 1 };
}

/**
 * One page of what has these keys, which are in order. What is gone since its key was listed is passed over, so that a
 * page has less than its limit only where nothing follows it.
 *
 * The order of texts is made here, by code units, and never by a statement: Neo4j 5 compares a stored text with a
 * parameter by code units, but sorts stored texts, and finds them in an index, by code points. The two differ where one
 * text has a character beyond U+FFFF and the other one from U+E000 on, and a page that ends there would lose the next
 * thing or repeat its last.
 */
export async function pageByKey<Thing>(
  keys: readonly string[],
  { after, limit }: KeyPage,
  read: (keys: readonly string[]) => Promise<ReadonlyMap<string, Thing>>,
): Promise<readonly Thing[]> {
  const behind = keys.filter((key) => key > after);
  const found: Thing[] = [];
  for (let start = 0; start < behind.length && found.length < limit; start += limit) {
    const page = behind.slice(start, start + limit);
    const things = await read(page);
    found.push(...page.flatMap((key) => things.get(key) ?? []));
  }
  return found.slice(0, limit);
}
