import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ROWS = 'change { id summary itemCount } network { version } userErrors { code message path current sent }';
const MUTATIONS = {
  saveStakeholders: `mutation ($input: SaveStakeholdersInput!) { done: saveStakeholders(input: $input) { keys changedKeys ${ROWS} } }`,
  removeStakeholders: `mutation ($input: RemoveStakeholdersInput!) { done: removeStakeholders(input: $input) { removedKeys removedTies ${ROWS} } }`,
  saveTies: `mutation ($input: SaveTiesInput!) { done: saveTies(input: $input) { keys changedKeys ${ROWS} } }`,
  removeTies: `mutation ($input: RemoveTiesInput!) { done: removeTies(input: $input) { removedKeys ${ROWS} } }`,
} as const;
const bulk = async (name: keyof typeof MUTATIONS, input: Record<string, unknown>) =>
  (await server.must(MUTATIONS[name], { input })).done;
const undo = async (network: string, change?: string) =>
  (
    await server.must(
      'mutation ($input: UndoInput!) { undo(input: $input) { change { id summary } userErrors { code message } } }',
      { input: { network, change } },
    )
  ).undo;
const ask = async (network: string, selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key: network })).network;
const everyone = async (network: string) =>
  (await ask(network, 'stakeholders(first: 200) { nodes { key name tier topics } }')).stakeholders.nodes;

let networks = 0;
/** A network of its own for each test: Ash, Birch and Cedar, and two ties between them. */
async function freshNetwork(): Promise<string> {
  networks += 1;
  const network = `grove-${networks}`;
  await server.must(
    'mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { userErrors { message } } }',
    { input: { name: `Grove ${networks}`, key: network } },
  );
  await bulk('saveStakeholders', {
    network,
    edits: [
      { key: 'ash', name: 'Ash', topics: ['Housing', 'Parks'] },
      { key: 'birch', name: 'Birch' },
      { key: 'cedar', name: 'Cedar', tier: 'local' },
    ],
  });
  await bulk('saveTies', {
    network,
    edits: [
      { key: 't1', from: 'ash', to: 'birch', kind: 'works with' },
      { key: 't2', from: 'birch', to: 'cedar', kind: 'advises', strength: 2 },
    ],
  });
  return network;
}

describe('an edit of many stakeholders', () => {
  it('is one change: what was sent of each is saved, those without a key are made, one undo takes it all back', async () => {
    const network = await freshNetwork();
    const before = await everyone(network);
    const { version } = await ask(network, 'version');

    const saved = await bulk('saveStakeholders', {
      network,
      edits: [
        { key: 'ash', tier: 'regional', expectedVersion: 2 },
        { name: 'Ash' },
        { key: 'cedar', tier: 'local' },
        { key: 'birch', tier: 'regional' },
      ],
    });

    expect(saved).toMatchObject({
      keys: ['ash', 'ash-2', 'cedar', 'birch'],
      changedKeys: ['ash', 'ash-2', 'birch'],
      change: { summary: 'Added 1 stakeholder; changed the tier of 2 stakeholders', itemCount: 3 },
      network: { version: version + 1 },
      userErrors: [],
    });
    const after = await everyone(network);
    expect(after.map((one: { key: string; tier: string }) => [one.key, one.tier])).toEqual([
      ['ash', 'regional'],
      ['ash-2', null],
      ['birch', 'regional'],
      ['cedar', 'local'],
    ]);
    const { change } = await undo(network, saved.change.id);
    expect(await everyone(network)).toEqual(before);
    await undo(network, change.id);
    expect(await everyone(network)).toEqual(after);
  });

  it('adds and takes away topics without replacing the others', async () => {
    const network = await freshNetwork();
    const { change } = await bulk('saveStakeholders', {
      network,
      edits: ['ash', 'birch'].map((key) => ({ key, addTopics: ['Flooding', 'parks'], removeTopics: ['housing'] })),
    });
    const topics = (await everyone(network)).map((one: { topics: string[] }) => one.topics);
    expect(topics).toEqual([['Parks', 'Flooding'], ['Flooding', 'parks'], []]);
    expect(change.summary).toBe('Changed the topics of 2 stakeholders');
  });

  it('names every row that cannot be saved, with both sides of a conflict, and saves none', async () => {
    const network = await freshNetwork();
    const before = await ask(network, 'version stakeholders(first: 200) { nodes { key name tier topics version } }');
    const refused = await bulk('saveStakeholders', {
      network,
      edits: [
        { key: 'ash', tier: 'regional', expectedVersion: 1 },
        { key: 'birch', tier: 'village' },
        { key: 'gone', tier: 'local' },
        { key: 'cedar', tier: 'central' },
        { name: ' ' },
      ],
    });
    expect(refused).toMatchObject({ keys: null, change: null, network: null });
    expect(refused.userErrors.map((error: { code: string; path: string[] }) => [error.code, error.path])).toEqual([
      ['CONFLICT', ['input', 'edits', '0', 'expectedVersion']],
      ['UNKNOWN', ['input', 'edits', '1', 'tier']],
      ['NOT_FOUND', ['input', 'edits', '2', 'key']],
      ['REQUIRED', ['input', 'edits', '4', 'name']],
    ]);
    expect(refused.userErrors[0]).toMatchObject({
      current: { key: 'ash', tier: null, version: 2 },
      sent: { key: 'ash', tier: 'regional' },
    });
    expect(await ask(network, 'version stakeholders(first: 200) { nodes { key name tier topics version } }')).toEqual(
      before,
    );
  });

  it('answers the same under the same idempotency key, and refuses another content under it', async () => {
    const network = await freshNetwork();
    const input = { network, edits: [{ name: 'Rowan' }], idempotencyKey: 'rowan' };
    const first = await bulk('saveStakeholders', input);
    expect(await bulk('saveStakeholders', input)).toEqual(first);
    expect(await everyone(network)).toHaveLength(4);
    const other = await bulk('saveStakeholders', { ...input, edits: [{ name: 'Elder' }] });
    expect(other.userErrors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }]);
  });

  it('leaves the version alone where nothing changes', async () => {
    const network = await freshNetwork();
    const { version } = await ask(network, 'version');
    const saved = await bulk('saveStakeholders', { network, edits: [{ key: 'cedar', tier: 'local' }] });
    expect(saved).toMatchObject({ keys: ['cedar'], changedKeys: [], change: null, network: { version } });
  });

  it('takes 1 to 5,000 rows, each of another stakeholder, and says so', async () => {
    const network = await freshNetwork();
    const limits = await server.must('{ limits { editRows editThings } }');
    expect(limits.limits).toEqual({ editRows: 5_000, editThings: 50_000 });
    const none = await bulk('saveStakeholders', { network, edits: [] });
    expect(none.userErrors).toMatchObject([{ code: 'REQUIRED', message: 'One change takes 1 to 5,000 rows; 0 came.' }]);
    const many = Array.from({ length: 5_001 }, (_, index) => ({ name: `One ${index}` }));
    const tooMany = await bulk('saveStakeholders', { network, edits: many });
    expect(tooMany.userErrors).toMatchObject([{ code: 'TOO_LONG', path: ['input', 'edits'] }]);
    const twice = await bulk('saveStakeholders', { network, edits: [{ key: 'ash' }, { key: 'ash', tier: 'local' }] });
    expect(twice.userErrors).toMatchObject([{ code: 'TAKEN', path: ['input', 'edits', '1', 'key'] }]);
  });

  it('saves, removes and brings back as many as it takes', async () => {
    const network = await freshNetwork();
    const edits = Array.from({ length: 5_000 }, (_, index) => ({ key: `p${index}`, name: `Person ${index}` }));
    expect(await bulk('saveStakeholders', { network, edits })).toMatchObject({ userErrors: [] });
    const tiers = edits.map(({ key }) => ({ key, tier: 'local', expectedVersion: 4 }));
    const saved = await bulk('saveStakeholders', { network, edits: tiers });
    expect(saved).toMatchObject({ change: { summary: 'Changed the tier of 5,000 stakeholders' }, userErrors: [] });
    const removed = await bulk('removeStakeholders', { network, stakeholders: edits.map(({ key }) => ({ key })) });
    expect(removed.change.summary).toBe('Removed 5,000 stakeholders');
    const total = async () =>
      (await ask(network, 'stakeholders(filter: { tiers: ["local"] }) { totalCount }')).stakeholders;
    expect(await total()).toEqual({ totalCount: 1 });
    await undo(network, removed.change.id);
    expect(await total()).toEqual({ totalCount: 5_001 });
  }, 120_000);
});

describe('a removal of many', () => {
  it('takes the ties of stakeholders with them, as one change that undo brings back whole', async () => {
    const network = await freshNetwork();
    const read = () => ask(network, 'ties(first: 9) { nodes { key from { key } to { key } strength } }');
    const before = { ...(await read()), everyone: await everyone(network) };
    const removed = await bulk('removeStakeholders', { network, stakeholders: [{ key: 'ash' }, { key: 'birch' }] });
    expect(removed).toMatchObject({
      removedKeys: ['ash', 'birch'],
      removedTies: 2,
      change: { summary: 'Removed 2 stakeholders and their 2 ties', itemCount: 4 },
    });
    expect(await everyone(network)).toHaveLength(1);
    await undo(network);
    expect({ ...(await read()), everyone: await everyone(network) }).toEqual(before);
  });

  it('names the rows that are gone or changed, and removes none', async () => {
    const network = await freshNetwork();
    const refused = await bulk('removeStakeholders', {
      network,
      stakeholders: [{ key: 'ash', expectedVersion: 1 }, { key: 'birch' }, { key: 'gone' }],
    });
    expect(refused.userErrors).toMatchObject([
      { code: 'CONFLICT', path: ['input', 'stakeholders', '0', 'expectedVersion'], current: { name: 'Ash' } },
      { code: 'NOT_FOUND', path: ['input', 'stakeholders', '2', 'key'] },
    ]);
    expect(await everyone(network)).toHaveLength(3);
  });
});

describe('an edit of many ties', () => {
  it('is one change that undo takes back whole; ends that are not there are named by row', async () => {
    const network = await freshNetwork();
    const kinds = async () =>
      (await ask(network, 'ties(first: 9) { nodes { key kind strength } }')).ties.nodes.map(Object.values);
    const saved = await bulk('saveTies', {
      network,
      edits: [
        { key: 't1', strength: 3, expectedVersion: 3 },
        { key: 't2', kind: 'works with' },
      ],
    });
    expect(saved.change.summary).toBe('Changed the strength, the kind and the direction of 2 ties');
    expect(await kinds()).toEqual([
      ['t1', 'works with', 3],
      ['t2', 'works with', 2],
    ]);
    await undo(network);
    expect(await kinds()).toEqual([
      ['t1', 'works with', null],
      ['t2', 'advises', 2],
    ]);
    const refused = await bulk('saveTies', {
      network,
      edits: [
        { key: 't1', strength: 0 },
        { from: 'ash', to: 'nobody', kind: 'works with' },
      ],
    });
    expect(refused.userErrors.map((error: { path: string[] }) => error.path)).toEqual([
      ['input', 'edits', '0', 'strength'],
      ['input', 'edits', '1', 'to'],
    ]);
  });

  it('removes many as one change', async () => {
    const network = await freshNetwork();
    const removed = await bulk('removeTies', { network, ties: [{ key: 't1' }, { key: 't2', expectedVersion: 3 }] });
    expect(removed).toMatchObject({ removedKeys: ['t1', 't2'], change: { summary: 'Removed 2 ties' } });
    await undo(network);
    expect((await ask(network, 'ties(first: 9) { totalCount }')).ties.totalCount).toBe(2);
  });
});

describe('a page of a long list', () => {
  it('can be taken from the middle, of ties in any order', async () => {
    const network = await freshNetwork();
    const rows = await ask(network, 'stakeholderTable { rows(first: 1, skip: 1) { nodes { stakeholder { key } } } }');
    expect(rows.stakeholderTable.rows.nodes).toEqual([{ stakeholder: { key: 'birch' } }]);
    const keys = async (args: string) =>
      (await ask(network, `ties(${args}) { nodes { key } }`)).ties.nodes.map(({ key }: { key: string }) => key);
    expect(await keys('orderBy: { field: FROM, direction: DESCENDING }')).toEqual(['t2', 't1']);
    expect(await keys('orderBy: { field: STRENGTH }')).toEqual(['t2', 't1']); // t1 has none
    expect(await keys('orderBy: { field: KIND }, skip: 1')).toEqual(['t1']);
  });
});

describe('a file of the table', () => {
  const exported = (network: string, body: unknown) =>
    fetch(`${server.address}/networks/${network}/table`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const columns = [
    { title: 'Name', field: 'name' },
    { title: '=Links', measure: { id: 'degree' } },
    { title: 'Topics', field: 'topics' },
  ];

  it('has the columns, rows and order that are shown, chosen rows only where some are, and where it comes from', async () => {
    const network = await freshNetwork();
    await bulk('saveStakeholders', { network, edits: [{ key: 'cedar', name: '=1+1' }] });
    const orderBy = { measure: 'degree', direction: 'DESCENDING' };
    const asked = { format: 'json', columns, orderBy, where: [{ id: 'degree', min: 1 }] };
    const whole = await (await exported(network, asked)).json();
    expect(whole.stakeholders).toEqual([
      { Name: 'Birch', '=Links': 2, Topics: null },
      { Name: 'Ash', '=Links': 1, Topics: 'Housing; Parks' },
      { Name: '=1+1', '=Links': 1, Topics: null },
    ]);
    expect(whole.measures).toMatchObject([{ measure: 'degree', data_version: 4 }]);
    const chosen = await (
      await exported(network, { ...asked, where: [], keys: ['cedar'], filter: { tiers: ['local'] } })
    ).json();
    expect(chosen.stakeholders).toMatchObject([{ Name: '=1+1' }]);
    expect(chosen.about).toContainEqual({ what: 'chosen_rows_only', value: true });
    expect(chosen.about).toContainEqual({ what: 'filter', value: '{"tiers":["local"]}' });
    const archive = Buffer.from(await (await exported(network, { ...asked, format: 'csv' })).arrayBuffer());
    expect(archive.includes('stakeholders.csv')).toBe(true);
  });

  it.each([
    [{ format: 'csv', columns: [] }, 400, 'columns: '],
    [{ format: 'pdf', columns }, 400, 'format: one of csv, xlsx, json was expected'],
    [{ format: 'csv', columns: [{ title: 'X', field: 'shoes' }] }, 400, 'columns.0: '],
    [{ format: 'csv', columns, where: [{ id: 'degree', options: { directed: 1 } }] }, 400, 'options.directed: '],
    [{ format: 'csv', columns, filter: { colour: ['red'] } }, 400, 'filter: '],
  ])('answers %j with %i and a sentence', async (body, status, sentence) => {
    const network = await freshNetwork();
    const response = await exported(network, body);
    expect(response.status).toBe(status);
    expect((await response.json()).errors[0].message).toContain(sentence);
  });
});
