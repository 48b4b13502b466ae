import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { type MigratableEngine, migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestNeo4j, type TestNeo4j } from '../neo4j/neo4j-server.js';
import { importFiles } from './import-journey.js';
import { KARATE_EDGES, KARATE_NODES } from './karate.js';
import { startTestServer, type TestServer } from './test-server.js';

const neo4j: TestNeo4j | null = await startTestNeo4j(
  'the same answers on Neo4j and on the embedded engine, side by side',
);

interface Side {
  readonly server: TestServer;
  readonly key: string;
  /** What was answered to the edits of its history that were refused or took something back. */
  readonly answers: readonly unknown[];
}
const opened: { readonly engine: MigratableEngine; readonly server: TestServer }[] = [];
let folder: string;
let embedded: Side;
let onNeo4j: Side;

beforeAll(async () => {
  if (neo4j === null) return;
  folder = await mkdtemp(join(tmpdir(), 'footbridge-both-'));
  embedded = await sideOf(await openEmbeddedEngine({ folder }));
  onNeo4j = await sideOf(await openNeo4jEngine(neo4j));
}, 180_000);

afterAll(async () => {
  if (neo4j === null) return;
  const { server, key } = onNeo4j;
  // The database may be a contributor's own: what the test put there goes again.
  await server.must('mutation ($input: DeleteNetworkInput!) { deleteNetwork(input: $input) { deletedKey } }', {
    input: { key, confirmation: 'Karate on both' },
  });
  for (const side of opened) {
    await side.server.close();
    await side.engine.close();
  }
  await rm(folder, { recursive: true, force: true });
  await neo4j.stop();
});

/** The same history on each engine: imports, edits, a conflict; undo and redo of an edit and of an import. */
async function sideOf(engine: MigratableEngine): Promise<Side> {
  await migrate(engine);
  const server = await startTestServer({ engine });
  opened.push({ engine, server });
  const files = { 'nodes.csv': KARATE_NODES, 'edges.csv': KARATE_EDGES };
  const { job } = await importFiles(server, { network: 'karate-on-both', name: 'Karate on both', files });
  const network: string = job.network.key;
  const save = (input: object) =>
    server.must(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code message } } }',
      { input: { network, ...input } },
    );
  await save({
    key: 'n01',
    group: 'practitioner',
    tier: 'local',
    sector: 'voluntary',
    place: 'Ünïcøde 💡',
    topics: ['b', 'a'],
  });
  await save({ key: 'n34', group: 'policymaker', tier: 'central', validFrom: '2020-02-29', note: '' });
  await save({ key: 'body', name: 'The club', kind: 'ORGANISATION' });
  for (const from of ['n01', 'n34']) {
    await server.must('mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { code message } } }', {
      input: { network, key: `${from}-body`, from, to: 'body', kind: 'works for', strength: 0.5 },
    });
  }
  await server.must(
    'mutation ($input: SaveInitiativeInput!) { saveInitiative(input: $input) { userErrors { code message } } }',
    {
      input: {
        network,
        key: 'dojo',
        name: 'A new dojo',
        stage: 'pilot',
        participants: [{ stakeholder: 'n01', role: 'leads' }],
      },
    },
  );
  await save({ key: 'n12', name: 'Somebody else' });
  const answers = await undosOf(server, network);
  return { server, key: network, answers };
}

/** An edit taken back and done again; one made for a version that is over; an import taken back, done again and taken back. */
async function undosOf(server: TestServer, network: string): Promise<readonly unknown[]> {
  const undo = async (change?: string) => {
    const { undo: answer } = await server.must(
      'mutation ($input: UndoInput!) { undo(input: $input) { message network { version } userErrors { code message } } }',
      { input: { network, change } },
    );
    return answer;
  };
  const redo = async () => {
    const asked = await server.must('query ($key: String!) { network(key: $key) { redoable { id } } }', {
      key: network,
    });
    return undo(asked.network.redoable.id);
  };
  const conflict = await server.must(
    'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code message path } } }',
    { input: { network, key: 'n12', name: 'Too late', expectedVersion: 1 } },
  );
  const edit = [await undo(), await redo(), await undo()];
  const files = { 'more.csv': 'id,label\nn01,Renamed by an import\nn99,Somebody new\n' };
  const { job } = await importFiles(server, { network, mode: 'UPDATE', files });
  return [conflict, ...edit, job.result, await undo(), await redo(), await undo()];
}

const FILTER = '{ attributes: [{ key: "club", in: ["Officer"] }], layers: [COLLABORATION] }';

/** What a network is asked: every read, and every question. */
const SELECTIONS: readonly (readonly [string, string])[] = [
  [
    'the network',
    'name description version attributes { key label type on filled values { value count } } defaultGrouping',
  ],
  ['its groupings', 'groupings { key label origin values { value label count } }'],
  [
    'a stakeholder',
    `stakeholder(key: "n01") {
    name aliases kind group tier sector place topics validFrom note version organisations { key } attributes { key value }
    neighbours(first: 20) { totalCount nodes { key } } ties(first: 20) { totalCount nodes { key kind strength from { key } to { key } } }
    initiatives { role initiative { key stage } }
  }`,
  ],
  ['a tie', 'tie(key: "n01-body") { kind layer directed strength from { name } to { name } version }'],
  [
    'stakeholders in order',
    'stakeholders(first: 200, orderBy: { field: NAME, direction: DESCENDING }) { totalCount nodes { key name } }',
  ],
  ['stakeholders of a filter', `stakeholders(filter: ${FILTER}) { totalCount nodes { key } }`],
  ['ties of a filter', `ties(filter: ${FILTER}) { totalCount nodes { key strength attributes { key value } } }`],
  ['initiatives', 'initiatives { totalCount nodes { key name stage participants { role stakeholder { key } } } }'],
  [
    'the overview',
    `overview { stakeholders ties linkedPairs density components isolates byKind { value count } byGroup { value count } byTieKind { value count }
    quality { withoutGroup tiesWithoutDate tiesWithoutStrength sentence } }`,
  ],
  [
    'bridges',
    `bridges(grouping: "club") { grouping
    brokers(first: 40) { stakeholder { key } betweenness rank constraint isCutPoint groupsReached pairsCutIfLost roles { total liaison } }
    bridgeTies(first: 40) { ends { key } edgeBetweenness isBridge span }
    connections { a b linkedPairs heldBy carriers { stakeholder { key } share } } }`,
  ],
  [
    'gaps',
    `gaps(grouping: "club") { cells { a b possiblePairs linkedPairs expected sd z p q verdict sentence } assortativity externalInternalIndex
    cell(a: "Mr. Hi", b: "Officer") { introductions { from { key } to { key } benefit rank } routes { stakeholders { key } } }
    introductions { from { key } to { key } benefit } }`,
  ],
  ['communities', 'gaps(grouping: "community") { groups { value count } cells { a b linkedPairs verdict } }'],
  ['findings', 'findings(first: 5) { kind headline detail action number stakeholders { key } }'],
  [
    'a measure',
    'measure(id: "betweenness", first: 10) { summary { count mean max } rows { nodes { stakeholder { key } value rank tied } } }',
  ],
  ['routes', 'routes(from: "n12", to: "n34") { distance count sentence routes { stakeholders { key } ties { key } } }'],
  [
    'the picture',
    'graph(limit: 20) { shown total nodes { key degree betweenness isCutPoint } ties { key isBridge } groups { part count } }',
  ],
  [
    'the history',
    'changes(first: 20) { totalCount nodes { version kind actor summary undone itemCount canUndo whyNot items(first: 5) { entity key fields { field before after } } } } undoable { summary }',
  ],
];

describe('the same questions have the same answers on both engines', () => {
  it.runIf(neo4j !== null).each(SELECTIONS)('%s', async (_, selection) => {
    const query = `query ($key: String!) { network(key: $key) { ${selection} } }`;
    const [here, there] = await Promise.all([embedded, onNeo4j].map(({ server, key }) => server.must(query, { key })));

    expect(here.network).not.toBeNull();
    expect(there).toEqual(here);
  });

  it.runIf(neo4j !== null)('every page behind a cursor', async () => {
    const query = `query ($key: String!, $after: String) { network(key: $key) {
      stakeholders(first: 9, after: $after) { nodes { key } pageInfo { endCursor hasNextPage hasPreviousPage } } } }`;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const ask = ({ server, key }: Side) => server.must(query, { key, after });
      const [here, there] = await Promise.all([embedded, onNeo4j].map(ask));
      expect(there).toEqual(here);
      const { nodes, pageInfo } = here.network.stakeholders;
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      seen.push(...nodes.map((node: { readonly key: string }) => node.key));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    // The 34 of the club and the club itself, in order, each once.
    expect(seen).toHaveLength(35);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it.runIf(neo4j !== null)('a conflict, and undo and redo of an edit and of an import', () => {
    expect(onNeo4j.answers).toEqual(embedded.answers);
    expect(embedded.answers).toHaveLength(8);
    expect(JSON.stringify(embedded.answers[0])).toContain('"CONFLICT"');
    expect(JSON.stringify(embedded.answers.slice(1))).not.toContain('"code"');
  });
});
