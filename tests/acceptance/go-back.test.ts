import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { type MigratableEngine, migrate } from '@footbridge/server/engine/migrate';
import { openNeo4jEngine } from '@footbridge/server/engine/neo4j-engine';
import { afterAll, describe, expect, it } from 'vitest';
import { startTestNeo4j } from '../neo4j/neo4j-server.js';
import { importFiles } from './import-journey.js';
import { follow, liveClient } from './live-socket.js';
import { startTestServer, type TestServer } from './test-server.js';

const neo4j = await startTestNeo4j('going back, and telling changes, on Neo4j');
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

async function onEngine(engine: MigratableEngine): Promise<{ server: TestServer; engine: CypherEngine }> {
  await migrate(engine);
  const server = await startTestServer({ engine });
  closing.push(
    () => engine.close(),
    () => server.close(),
  );
  return { server, engine };
}

const ENGINES = [
  {
    name: 'the embedded engine',
    isThere: true,
    open: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'footbridge-back-'));
      closing.push(() => rm(folder, { recursive: true, force: true }));
      return onEngine(await openEmbeddedEngine({ folder }));
    },
  },
  {
    name: 'Neo4j',
    isThere: neo4j !== null,
    open: async () => {
      if (neo4j === null) throw new Error('There is no Neo4j.');
      closing.push(() => neo4j.stop());
      return onEngine(await openNeo4jEngine(neo4j));
    },
  },
] as const;

const GO_BACK = `mutation ($input: GoBackInput!) { goBack(input: $input) {
  message change { id version kind } network { version } userErrors { code message path } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { message userErrors { code message } } }`;
const CONTENT = `query ($key: String!) { network(key: $key) {
  name stakeholders(first: 50) { nodes { key name place } } ties(first: 50) { nodes { key kind from { key } to { key } } } } }`;
const CHANGES = `query ($key: String!) { network(key: $key) { version changes(first: 50) { nodes { id version summary } } } }`;
const TAKEN_BACK = `query ($key: String!) { network(key: $key) { changes(first: 50) { nodes { version undone } } } }`;
const GOING = `query ($key: String!, $change: ID!) { network(key: $key) { goingBack(change: $change) { changes actors whyNot } } }`;

describe.each(ENGINES.filter(({ isThere }) => isThere))('going back on $name', ({ open }) => {
  it('is one change over edits and an import, told beforehand, undone and redone', async () => {
    const { server } = await open();
    const files = { 'nodes.csv': 'id,name\na,Ann\nb,Bob\n', 'edges.csv': 'source,target\na,b\n' };
    const { job } = await importFiles(server, { network: 'back', name: 'Back', files });
    const key: string = job.network.key;
    const content = async () => (await server.must(CONTENT, { key })).network;
    const takenBack = async () =>
      (await server.must(TAKEN_BACK, { key })).network.changes.nodes
        .filter((one: { readonly undone: boolean }) => one.undone)
        .map((one: { readonly version: number }) => one.version);
    const latest = async () => (await server.must(CHANGES, { key })).network.changes.nodes[0];
    const save = (input: object) =>
      server.must(
        'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
        {
          input: { network: key, ...input },
        },
      );

    await save({ key: 'c', name: 'Cat' });
    const then = await latest();
    const start = await content();
    await server.must('mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { code } } }', {
      input: { network: key, key: 'new', from: 'c', to: 'a', kind: 'funds' },
    });
    await server.must(
      'mutation ($input: RemoveStakeholderInput!) { removeStakeholder(input: $input) { removedTies } }',
      {
        input: { network: key, key: 'b' },
      },
    );
    const edited = await content();
    const { goingBack } = (await server.must(GOING, { key, change: then.id })).network;
    expect(goingBack).toEqual({ changes: 2, actors: ['local'], whyNot: null });

    const input = {
      network: key,
      change: then.id,
      expectedVersion: (await latest()).version,
      idempotencyKey: `b-${key}`,
    };
    const { goBack } = await server.must(GO_BACK, { input });
    expect(goBack).toMatchObject({
      message: `Went back to change ${then.version} (Added Cat): took back 2 changes.`,
      change: { kind: 'GO_BACK', version: then.version + 3 },
      userErrors: [],
    });
    expect(await content()).toEqual(start);
    expect((await server.must(GO_BACK, { input })).goBack).toEqual(goBack);
    expect(await takenBack()).toEqual([then.version + 2, then.version + 1]);

    await server.must(UNDO, { input: { network: key } });
    expect(await content()).toEqual(edited);
    expect(await takenBack()).toEqual([then.version + 3]);
    const [undo] = (await server.must(CHANGES, { key })).network.changes.nodes;
    await server.must(UNDO, { input: { network: key, change: undo.id } });
    expect(await content()).toEqual(start);

    const beforeImport = await latest();
    await importFiles(server, { network: key, files: { 'nodes.csv': 'id,name\nz,Zoe\n' }, mode: 'REPLACE' });
    await save({ key: 'y', name: 'Yan' });
    const replaced = await content();
    expect(replaced.stakeholders.nodes.map((one: { readonly key: string }) => one.key)).toEqual(['y', 'z']);
    await server.must(GO_BACK, { input: { network: key, change: beforeImport.id } });
    expect(await content()).toEqual(start);
    await server.must(UNDO, { input: { network: key } });
    expect(await content()).toEqual(replaced);

    const first = (await server.must(CHANGES, { key })).network.changes.nodes.at(-1);
    const { goBack: refused } = await server.must(GO_BACK, { input: { network: key, change: first.id } });
    expect(refused.userErrors[0].message).toMatch(/^Everything was replaced since, .+ Go back to change \d+ .+ first/);
    expect(refused).toMatchObject({ change: null, userErrors: [{ code: 'CANNOT_UNDO', path: ['input', 'change'] }] });
    await server.must(
      'mutation ($input: DeleteNetworkInput!) { deleteNetwork(input: $input) { deletedKey userErrors { code } } }',
      { input: { key, confirmation: 'Back' } },
    );
  });

  it('and every change is told on another server over the same database', async () => {
    const { server, engine } = await open();
    const other = await startTestServer({ engine });
    closing.push(() => other.close());
    await server.must(
      'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { userErrors { code } } }',
      {
        input: { key: 'told', name: 'Told' },
      },
    );
    const client = liveClient(other.address);
    const events = follow(client, 'subscription { networkChanged(key: "told") { version change { summary } } }');
    const first = events.next();
    for (let count = 1; (await Promise.race([first, pause()])) === 'waiting'; count += 1) {
      await server.must(
        'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code } } }',
        {
          input: { network: 'told', key: `s${count}`, name: `Someone ${count}` },
        },
      );
    }
    expect((await first).networkChanged.change.summary).toMatch(/^Added Someone \d+$/);
    await client.dispose();
    await server.must('mutation ($input: DeleteNetworkInput!) { deleteNetwork(input: $input) { deletedKey } }', {
      input: { key: 'told', confirmation: 'Told' },
    });
  });
});

function pause(): Promise<'waiting'> {
  return new Promise((resolve) => setTimeout(() => resolve('waiting'), 500));
}
