import { readCatalogue } from '@footbridge/server/engine/query-catalogue';
import type { Statement } from '@footbridge/server/engine/statement-header';
import { describe, expect, it } from 'vitest';

const { statements, records } = readCatalogue();
const NUMBERS = ['Int', 'Float'];
/** Moments are ISO texts of one length: every way to compare texts agrees on them. */
const MOMENTS = ['at'];

/**
 * No engine promises one order of texts. Neo4j compares a stored text with a parameter by UTF-16 code units, sorts
 * stored texts by code points, and which of the two decides a page hangs on the plan of the moment.
 */
describe('every statement', () => {
  const queries = statements.filter((each) => each.mode !== 'schema');
  it.each(queries.map((each) => [each.name, each] as const))('%s puts nothing in order but numbers', (_, statement) => {
    const wrong = orderedIn(statement.text).filter((sides) => !sides.some((side) => isOrderly(side, statement)));
    expect(wrong).toEqual([]);
  });

  it('that pages by a text would be caught', () => {
    const text = `MATCH (i:Initiative)<-[p:TAKES_PART]-() WHERE i.ref > $after AND i.version <> 1
WITH i ORDER BY i.version DESC, i.ref LIMIT $limit RETURN i {.*} AS initiative ORDER BY i.ref`;
    expect(orderedIn(text)).toEqual([['i.ref', '$after'], ['i.version'], ['i.ref'], ['i.ref']]);
  });
});

/** What is put in order: the two sides of each inequality, and each term of an order. */
function orderedIn(text: string): readonly (readonly string[])[] {
  const inequalities = [...text.matchAll(/([$\w.]+)\s*(?:<=|>=|<(?![->])|(?<![-<])>)\s*([$\w.]+)/g)];
  const orders = [...text.matchAll(/ORDER BY\s+([^\n}]+?)(?=\s+(?:LIMIT|RETURN|SKIP)\b|\s*$|\n|\})/g)];
  const terms = orders.flatMap(([, list = '']) => list.split(','));
  return [
    ...inequalities.map(([, left = '', right = '']) => [left, right]),
    ...terms.map((term) => [term.trim().replace(/\s+(?:ASC|DESC)$/, '')]),
  ];
}

/** True where the name is that of a number or a moment wherever the records and the header have it. */
function isOrderly(name: string, statement: Statement): boolean {
  const property = name.split('.').at(-1) ?? '';
  const fields = [...[...records.values()].flatMap((record) => record.fields), ...statement.params, ...statement.rows];
  const types = fields.filter((field) => field.name === property.replace('$', '')).map((field) => field.type.name);
  return MOMENTS.includes(property) || (types.length > 0 && types.every((type) => NUMBERS.includes(type)));
}
