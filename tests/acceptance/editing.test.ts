import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

const SAVE = `
  mutation Save($input: SaveStakeholderInput!) {
    saveStakeholder(input: $input) {
      stakeholder { id key name group version }
      network { version }
      userErrors { code message path current sent }
    }
  }`;
const UNDO = `
  mutation Undo($input: UndoInput!) {
    undo(input: $input) {
      change { kind } undone { kind summary } network { version } message userErrors { code message }
    }
  }`;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let networks = 0;
/** A network of its own for each test, with three stakeholders and two ties. */
async function freshNetwork(): Promise<string> {
  networks += 1;
  const { createNetwork } = await server.must(
    'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { network { key } userErrors { message } } }',
    { input: { name: `Partnership ${networks}`, key: `partnership-${networks}` } },
  );
  const network = createNetwork.network.key;
  for (const name of ['Ash', 'Birch', 'Cedar']) await save({ network, key: name.toLowerCase(), name });
  for (const [from, to] of [
    ['ash', 'birch'],
    ['birch', 'cedar'],
  ]) {
    await server.must(
      'mutation ($input: SaveTieInput!) { saveTie(input: $input) { tie { key } userErrors { message } } }',
      {
        input: { network, from, to, kind: 'works with' },
      },
    );
  }
  return network;
}
const save = async (input: Record<string, unknown>) => (await server.must(SAVE, { input })).saveStakeholder;
const undo = async (input: Record<string, unknown>) => (await server.must(UNDO, { input })).undo;
const ask = async (network: string, selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key: network })).network;

describe('an edit', () => {
  it('raises the version of its network by one, gives it to the thing, and leaves a change record', async () => {
    const network = await freshNetwork();
    const before = await ask(network, 'version stakeholder(key: "ash") { version }');

    const expectedVersion = before.stakeholder.version;
    const saved = await save({ network, key: 'ash', group: 'practitioner', expectedVersion });

    expect(saved).toMatchObject({
      stakeholder: { name: 'Ash', group: 'practitioner', version: before.version + 1 },
      network: { version: before.version + 1 },
      userErrors: [],
    });
    const { changes } = await ask(
      network,
      'changes(first: 1) { nodes { kind actor summary items { entity key fields { field before after } } } }',
    );
    expect(changes.nodes[0]).toMatchObject({
      kind: 'EDIT',
      actor: 'local',
      items: [{ entity: 'stakeholder', key: 'ash', fields: [{ field: 'group', before: null, after: 'practitioner' }] }],
    });
  });

  it('of something that another changed meanwhile is a conflict that shows both sides and saves nothing', async () => {
    const network = await freshNetwork();
    const { version: expectedVersion } = (await ask(network, 'stakeholder(key: "ash") { version }')).stakeholder;
    await save({ network, key: 'ash', name: 'Ash the first', expectedVersion });
    const before = await ask(network, 'version');

    const saved = await save({ network, key: 'ash', name: 'Ash the second', expectedVersion });

    expect(saved.stakeholder).toBeNull();
    expect(saved.userErrors).toMatchObject([
      {
        code: 'CONFLICT',
        current: { name: 'Ash the first', version: before.version },
        sent: { name: 'Ash the second' },
      },
    ]);
    expect(await ask(network, 'version')).toEqual(before);
  });

  it('with a word that is not in the vocabulary says which are, and where', async () => {
    const saved = await save({ network: await freshNetwork(), key: 'ash', group: 'wizard' });

    expect(saved.stakeholder).toBeNull();
    expect(saved.userErrors).toMatchObject([{ message: expect.stringContaining('wizard'), path: ['input', 'group'] }]);
    expect(saved.userErrors[0].message).toContain('practitioner');
  });

  it('leaves what is not in the input, and empties what is null', async () => {
    const network = await freshNetwork();
    await save({ network, key: 'ash', place: 'Leeds', sector: 'health' });
    await save({ network, key: 'ash', place: null });

    expect((await ask(network, 'stakeholder(key: "ash") { place sector }')).stakeholder).toEqual({
      place: null,
      sector: 'health',
    });
  });

  it.each([
    "'; DROP",
    '`) DETACH DELETE n //',
    '\\u0060',
    '"}) RETURN 1 //',
    '💥 \u202e zwj\u200d',
    'LOAD CSV FROM "file:///etc/passwd" AS x',
  ])('keeps the text %j as it is', async (text) => {
    const network = await freshNetwork();
    await save({ network, key: 'odd', name: text, place: text, note: text, topics: [text] });

    expect((await ask(network, 'stakeholder(key: "odd") { name place note topics }')).stakeholder).toEqual({
      name: text,
      place: text,
      note: text,
      topics: [text],
    });
    expect(await ask(network, 'stakeholders { totalCount } ties { totalCount }')).toEqual({
      stakeholders: { totalCount: 4 },
      ties: { totalCount: 2 },
    });
  });
});

describe('undo', () => {
  it('takes the last change back, and undo of the undo brings it again', async () => {
    const network = await freshNetwork();
    await save({ network, key: 'ash', name: 'Ash tree' });

    expect(await undo({ network })).toMatchObject({
      change: { kind: 'UNDO' },
      undone: { kind: 'EDIT' },
      userErrors: [],
    });
    expect((await ask(network, 'stakeholder(key: "ash") { name }')).stakeholder.name).toBe('Ash');

    const { redoable } = await ask(network, 'redoable { id kind }');
    expect(redoable.kind).toBe('UNDO');
    await undo({ network, change: redoable.id });
    expect((await ask(network, 'stakeholder(key: "ash") { name }')).stakeholder.name).toBe('Ash tree');
  });

  it('brings a removed stakeholder back with its ties', async () => {
    const network = await freshNetwork();
    const { removeStakeholder } = await server.must(
      'mutation ($input: RemoveStakeholderInput!) { removeStakeholder(input: $input) { removedKey removedTies userErrors { message } } }',
      { input: { network, key: 'birch' } },
    );
    expect(removeStakeholder).toEqual({ removedKey: 'birch', removedTies: 2, userErrors: [] });
    expect((await ask(network, 'ties { totalCount }')).ties.totalCount).toBe(0);

    await undo({ network });

    expect(
      await ask(network, 'stakeholder(key: "birch") { name neighbours { nodes { key } } } ties { totalCount }'),
    ).toEqual({
      stakeholder: { name: 'Birch', neighbours: { nodes: [{ key: 'ash' }, { key: 'cedar' }] } },
      ties: { totalCount: 2 },
    });
  });
});

describe('an idempotency key', () => {
  it('answers the same save the same way and saves once', async () => {
    const network = await freshNetwork();
    const input = { network, name: 'Dogwood', idempotencyKey: `save-${network}` };
    const first = await save(input);
    const again = await save(input);

    expect(again.stakeholder).toEqual(first.stakeholder);
    expect(again.network.version).toBe(first.network.version);
    expect((await ask(network, 'stakeholders { totalCount }')).stakeholders.totalCount).toBe(4);
  });

  it('refuses the same key with other content', async () => {
    const network = await freshNetwork();
    await save({ network, name: 'Dogwood', idempotencyKey: `other-${network}` });
    const other = await save({ network, name: 'Elder', idempotencyKey: `other-${network}` });

    expect(other.stakeholder).toBeNull();
    expect(other.userErrors).toHaveLength(1);
    expect((await ask(network, 'stakeholders { totalCount }')).stakeholders.totalCount).toBe(4);
  });

  it('lets one of many at once through', async () => {
    const network = await freshNetwork();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => save({ network, name: 'Fir', idempotencyKey: `race-${network}` })),
    );

    expect(new Set(answers.map((answer) => answer.stakeholder?.key)).size).toBe(1);
    expect((await ask(network, 'stakeholders { totalCount }')).stakeholders.totalCount).toBe(4);
  });
});

describe('a global id', () => {
  it('finds its thing by node, and nothing for an id that is none', async () => {
    const network = await freshNetwork();
    const { id, stakeholder, ties, changes } = await ask(
      network,
      'id stakeholder(key: "ash") { id } ties(first: 1) { nodes { id } } changes(first: 1) { nodes { id } }',
    );
    const node = async (of: string) =>
      (await server.must('query ($id: ID!) { node(id: $id) { __typename id } }', { id: of })).node;

    expect(await node(id)).toEqual({ __typename: 'Network', id });
    expect(await node(stakeholder.id)).toEqual({ __typename: 'Stakeholder', id: stakeholder.id });
    expect(await node(ties.nodes[0].id)).toEqual({ __typename: 'Tie', id: ties.nodes[0].id });
    expect(await node(changes.nodes[0].id)).toEqual({ __typename: 'Change', id: changes.nodes[0].id });
    expect(await node('nonsense')).toBeNull();
  });
});

describe('pages', () => {
  it('survive what is inserted before them', async () => {
    const network = await freshNetwork();
    const page = async (after: string | null) =>
      (
        await server.must(
          'query ($key: String!, $after: String) { network(key: $key) { stakeholders(first: 2, after: $after) { nodes { key } pageInfo { endCursor hasNextPage } } } }',
          { key: network, after },
        )
      ).network.stakeholders;
    const first = await page(null);
    await save({ network, key: 'aaa', name: 'Aaa' });
    const second = await page(first.pageInfo.endCursor);

    expect(first.nodes).toEqual([{ key: 'ash' }, { key: 'birch' }]);
    expect(second).toEqual({
      nodes: [{ key: 'cedar' }],
      pageInfo: { endCursor: expect.any(String), hasNextPage: false },
    });
  });
});
