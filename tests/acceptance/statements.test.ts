import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountingEngine, countingEngine } from './counting-engine.js';
import { type FreshEngine, freshEngine } from './fresh-engine.js';
import { importFiles } from './import-journey.js';
import { startTestServer, type TestServer } from './test-server.js';

const PEOPLE = 250;
const BODIES = 10;
/** Everyone works for one of ten bodies and with the next two people. */
const nodes = [
  'id,label,kind',
  ...Array.from({ length: PEOPLE }, (_, i) => `p${i},Person ${i},person`),
  ...Array.from({ length: BODIES }, (_, i) => `b${i},Body ${i},organisation`),
];
const edges = [
  'source,target,type',
  ...Array.from({ length: PEOPLE }, (_, i) => [
    `p${i},b${i % BODIES},works for`,
    `p${i},p${(i + 1) % PEOPLE},works with`,
    `p${i},p${(i + 2) % PEOPLE},works with`,
  ]).flat(),
];

let fresh: FreshEngine;
let counted: CountingEngine;
let server: TestServer;
let key: string;
beforeAll(async () => {
  fresh = await freshEngine();
  counted = countingEngine(fresh.engine);
  server = await startTestServer({ engine: counted });
  const { job } = await importFiles(server, {
    network: 'bodies',
    name: 'Bodies',
    files: { 'nodes.csv': nodes.join('\n'), 'edges.csv': edges.join('\n') },
  });
  key = job.network.key;
});
afterAll(async () => {
  await server.close();
  await fresh.remove();
});

/**
 * How many statements an answer takes, once the network has been read before. The least of three, since the server
 * clears away what an import left behind in its own time.
 */
async function statementsOf(selection: string, variables: Record<string, unknown>): Promise<number> {
  const query = `query ($key: String!, $first: Int) { network(key: $key) { ${selection} } }`;
  await server.must(query, { key, ...variables });
  const counts: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    counted.taken();
    await server.must(query, { key, ...variables });
    counts.push(counted.taken().length);
  }
  return Math.min(...counts);
}

describe('the number of statements of an answer', () => {
  it.each([
    [
      'stakeholders with their bodies',
      'stakeholders(first: $first) { totalCount nodes { name organisations { name } } }',
      6,
    ],
    [
      'three levels',
      'stakeholders(first: $first) { nodes { organisations { name } neighbours(first: 3) { nodes { name } } ties(first: 3) { nodes { kind from { name } to { name } } } } }',
      8,
    ],
    ['ties with both ends', 'ties(first: $first) { nodes { from { name } to { name organisations { name } } } }', 6],
  ])('%s: no more for 100 than for 10, within its budget', async (_, selection, budget) => {
    const ten = await statementsOf(selection, { first: 10 });
    const hundred = await statementsOf(selection, { first: 100 });

    expect(hundred).toBeLessThanOrEqual(ten);
    expect(hundred).toBeLessThanOrEqual(budget);
  });

  it('a second question about unchanged data asks the database only whether it is unchanged', async () => {
    const statements = await statementsOf(
      'stakeholders(first: $first) { totalCount } gaps { cells { linkedPairs } } overview { density }',
      { first: 1 },
    );
    expect(statements).toBeLessThanOrEqual(4);
  });
});

describe('statements', () => {
  it('of a query that is refused are none', async () => {
    counted.taken();
    const refused = await server.ask(
      '{ networks(first: 200) { nodes { stakeholders(first: 200) { nodes { name } } } } }',
    );

    expect(refused.errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
    expect(counted.taken()).toEqual([]);
  });
});

describe('a question that takes longer than the deadline', () => {
  it('is given up as CANCELLED, and the next one is answered', async () => {
    const hasty = await startTestServer({ engine: fresh.engine, limits: { deadline: 1 } });
    const answer = await hasty.ask(
      'query ($key: String!) { network(key: $key) { gaps { introductions { benefit } } } }',
      { key },
    );
    await hasty.close();

    expect(answer.errors?.map((error) => error.extensions.code)).toEqual(['CANCELLED']);
    expect(
      (await server.must('query ($key: String!) { network(key: $key) { overview { density } } }', { key })).network,
    ).not.toBeNull();
  });
});
