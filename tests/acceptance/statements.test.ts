import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { migrate } from '@footbridge/server/engine/migrate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CountingEngine, countingEngine } from './counting-engine.js';
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

let folder: string;
let engine: CypherEngine;
let counted: CountingEngine;
let server: TestServer;
let key: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footbridge-statements-'));
  const opened = await openEmbeddedEngine({ folder });
  await migrate(opened);
  engine = opened;
  counted = countingEngine(engine);
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
  await engine.close();
  await rm(folder, { recursive: true, force: true });
});

/** How many statements an answer took, once the network has been read before. */
async function statementsOf(selection: string, variables: Record<string, unknown>): Promise<number> {
  const query = `query ($key: String!, $first: Int) { network(key: $key) { ${selection} } }`;
  await server.must(query, { key, ...variables });
  counted.taken();
  await server.must(query, { key, ...variables });
  return counted.taken().length;
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
  ])('%s: the same for 10 and for 100, within its budget', async (_, selection, budget) => {
    const ten = await statementsOf(selection, { first: 10 });
    const hundred = await statementsOf(selection, { first: 100 });

    expect(hundred).toBe(ten);
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
