import { describe, expect, it } from 'vitest';
import { importOf } from './import.fixture.js';

async function directedness(csv: string, nodes?: string) {
  const { merged } = await importOf(nodes === undefined ? { 'e.csv': csv } : { 'n.csv': nodes, 'e.csv': csv });
  return new Set(merged.content.ties.map((tie) => tie.directed));
}

const pairs = (rows: readonly (readonly [string, string])[], kind?: string) =>
  `source,target${kind === undefined ? '' : ',type'}\n${rows.map(([a, b]) => [a, b, kind].filter(Boolean).join(',')).join('\n')}`;

/** Twelve pairs of one set, the smaller id first, none both ways. */
const TRIANGLE = Array.from(
  { length: 12 },
  (_, index) => [`n${10 + (index % 5)}`, `n${16 + ((index * 7) % 6)}`] as const,
).concat([
  ['n16', 'n21'],
  ['n10', 'n11'],
]);

describe('direction of ties', () => {
  it('is what the file says, tie by tie', async () => {
    const { merged } = await importOf({ 'e.csv': 'source,target,type\na,b,Directed\nb,c,Undirected\nc,d,Directed' });
    expect(merged.content.ties.map((tie) => tie.directed)).toEqual([true, false, true]);
  });

  it('is decided by a kind of the vocabulary, whatever the file says', async () => {
    const { merged, problems } = await importOf({
      'e.csv': 'source,target,kind,type\na,b,works with,Directed\nb,c,funds,Undirected',
    });
    expect(merged.content.ties.map((tie) => tie.directed)).toEqual([false, true]);
    expect(problems.items.map((problem) => problem.code)).toEqual(['DIRECTION_BY_KIND', 'DIRECTION_BY_KIND']);
  });

  it('is none for friendship that is listed once a pair', async () => {
    expect(
      await directedness(
        pairs(
          [
            ['a', 'b'],
            ['c', 'b'],
          ],
          'friendship',
        ),
      ),
    ).toEqual(new Set([false]));
  });

  it('is there for friendship that is listed both ways', async () => {
    expect(
      await directedness(
        pairs(
          [
            ['a', 'b'],
            ['b', 'a'],
            ['c', 'a'],
          ],
          'friends',
        ),
      ),
    ).toEqual(new Set([true]));
  });

  it('is none for ties without a kind that fill one triangle of the matrix', async () => {
    expect(await directedness(pairs(TRIANGLE))).toEqual(new Set([false]));
    expect(await directedness(pairs([...TRIANGLE, ['n21', 'n10']]))).toEqual(new Set([true]));
    expect(await directedness(pairs(TRIANGLE.slice(0, 3)))).toEqual(new Set([false]));
  });

  it('is there for words that lead somewhere, even in one triangle', async () => {
    expect(await directedness(pairs(TRIANGLE, 'parent of'))).toEqual(new Set([true]));
  });

  it('is what was said of a word, or of the table', async () => {
    const files = {
      'e.csv': pairs(
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        'advice',
      ),
    };
    const byWord = await importOf(files, {
      mapping: { values: [{ field: 'tieKind', word: 'advice', meaning: 'advice', directed: false }] },
    });
    expect(byWord.merged.content.ties.every((tie) => !tie.directed)).toBe(true);
    const byTable = await importOf(files, {
      mapping: { tables: [{ upload: 'e.csv', role: 'ties', directed: false }] },
    });
    expect(byTable.merged.content.ties.every((tie) => !tie.directed)).toBe(true);
  });
});
