import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closedWith, follow, knock, liveClient } from './live-socket.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ allowedHosts: ['map.example.org'], limits: { subscriptions: 2 } });
});
afterAll(() => server.close());

const CHANGED = `subscription ($key: String!, $since: Int) {
  networkChanged(key: $key, since: $since) { version everything stakeholders change { kind actor summary undone whyNot } }
}`;

let count = 0;
async function freshNetwork(): Promise<string> {
  count += 1;
  const key = `live-${count}`;
  await server.must('mutation ($input: CreateNetworkInput!) { createNetwork(input: $input) { userErrors { code } } }', {
    input: { key, name: `Live ${count}` },
  });
  return key;
}
const save = (network: string, key: string, name = key) =>
  server.must(
    'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { userErrors { code message } } }',
    { input: { network, key, name } },
  );
const saveTie = (network: string, from: string, to: string) =>
  server.must('mutation ($input: SaveTieInput!) { saveTie(input: $input) { userErrors { code message } } }', {
    input: { network, from, to, kind: 'funds' },
  });

describe('a subscription to the changes of a network', () => {
  it('tells each change with who did it and whom it touched, and nothing of other networks', async () => {
    const [network, other] = [await freshNetwork(), await freshNetwork()];
    const client = liveClient(server.address);
    const events = follow(client, CHANGED, { key: network, since: 1 });
    await save(other, 'elsewhere');
    await save(network, 'ann', 'Ann Example');
    await save(network, 'bob', 'Bob Example');
    await saveTie(network, 'ann', 'bob');

    const change = { kind: 'CREATE', actor: 'local', undone: false };
    expect((await events.next()).networkChanged).toEqual({
      version: 2,
      everything: false,
      stakeholders: ['ann'],
      // By then she has a tie: what the change says of itself is looked up when it is told, not before.
      change: { ...change, summary: 'Added Ann Example', whyNot: 'Ann Example has got a tie since, by change 4.' },
    });
    expect((await events.next()).networkChanged).toMatchObject({ version: 3, stakeholders: ['bob'] });
    expect((await events.next()).networkChanged).toMatchObject({ version: 4, stakeholders: ['ann', 'bob'] });
    await client.dispose();
  });

  it('brings what was missed since a version, in order', async () => {
    const network = await freshNetwork();
    for (const key of ['a', 'b', 'c']) await save(network, key);
    const client = liveClient(server.address);
    const events = follow(client, CHANGED, { key: network, since: 2 });
    expect((await events.next()).networkChanged).toMatchObject({ version: 3, stakeholders: ['b'] });
    expect((await events.next()).networkChanged).toMatchObject({ version: 4, stakeholders: ['c'] });
    await client.dispose();
  });

  it('ends when the network is deleted, and is refused where there is none', async () => {
    const network = await freshNetwork();
    const client = liveClient(server.address);
    const events = follow(client, CHANGED, { key: network, since: 0 });
    await events.next();
    const end = events.next();
    await server.must('mutation ($input: DeleteNetworkInput!) { deleteNetwork(input: $input) { deletedKey } }', {
      input: { key: network, confirmation: `Live ${count}` },
    });
    expect(await end).toBe('done');
    const [error] = await follow(client, CHANGED, { key: 'nowhere' }).next();
    expect(error.extensions).toMatchObject({ code: 'NOT_FOUND', requestId: expect.stringMatching(/^[\w-]{36}$/) });
    await client.dispose();
  });

  it('is closed with “going away” when the server stops', async () => {
    const own = await startTestServer();
    const client = liveClient(own.address);
    const closed = new Promise<number>((resolve) => {
      client.on('closed', (event) => resolve((event as { readonly code: number }).code));
    });
    await new Promise<void>((resolve) => void client.on('connected', () => resolve()));
    await own.close();
    expect(await closed).toBe(1001);
  });
});

describe('a WebSocket is refused', () => {
  it('where another page opened it, or by another name', async () => {
    const host = new URL(server.address).host;
    expect(await knock(server.address, '/graphql', {})).toBe('open');
    expect(await knock(server.address, '/graphql', { origin: server.address })).toBe('open');
    expect(await knock(server.address, '/graphql', { origin: 'https://map.example.org' })).toBe('open');
    expect(await knock(server.address, '/graphql', { origin: 'https://evil.example' })).toBe('403');
    expect(await knock(server.address, '/graphql', { origin: 'null' })).toBe('403');
    expect(await knock(server.address, '/graphql', { host: 'evil.example' })).toBe('403');
    expect(await knock(server.address, '/elsewhere', { origin: `http://${host}` })).toBe('404');
  });

  it('where as many are open as the limit says', async () => {
    const small = await startTestServer({ limits: { sockets: 2 } });
    const clients = [1, 2].map(() => liveClient(small.address));
    await Promise.all(clients.map((client) => new Promise<void>((done) => void client.on('connected', () => done()))));
    expect(await knock(small.address, '/graphql', {})).toBe('503');
    for (const client of clients) await client.dispose();
    await small.close();
  });

  it('where it says nothing for three seconds, or too much at once', async () => {
    expect(await closedWith(server.address, [])).toEqual({ code: 4408 });
    const large = JSON.stringify({ type: 'connection_init', payload: { text: 'x'.repeat(70_000) } });
    expect(await closedWith(server.address, [large])).toEqual({ code: 1009 });
  });
});

describe('what is asked over a WebSocket has the limits of the endpoint', () => {
  const codeOf = async (query: string, variables = {}) => {
    const client = liveClient(server.address);
    try {
      const [error] = await follow(client, query, variables)
        .next()
        .catch((errors: unknown) => errors as readonly { readonly extensions: { readonly code: string } }[]);
      return error?.extensions.code;
    } finally {
      await client.dispose();
    }
  };

  it.each([
    ['a query', '{ limits { depth } }', 'BAD_REQUEST'],
    ['a mutation', 'mutation { createNetwork(input: { name: "x" }) { userErrors { code } } }', 'BAD_REQUEST'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['what the schema does not have', 'subscription { everything }', 'GRAPHQL_VALIDATION_FAILED'],
    ['too many tokens', `subscription { ${'x '.repeat(2100)} }`, 'TOO_MANY_TOKENS'],
    [
      'too deep a document',
      `subscription { networkChanged(key: "n") { change ${'{ items '.repeat(20)} { key } ${'}'.repeat(20)} } }`,
      'QUERY_TOO_DEEP',
    ],
  ])('%s is refused with its code', async (_, query, code) => {
    expect(await codeOf(query)).toBe(code);
  });

  it('so has the number of subscriptions of one socket', async () => {
    const network = await freshNetwork();
    const client = liveClient(server.address);
    const running = [1, 2].map(() => follow(client, CHANGED, { key: network, since: 0 }));
    for (const each of running) await each.next();
    const third = await follow(client, CHANGED, { key: network })
      .next()
      .catch((errors: unknown) => errors as readonly { readonly extensions: unknown }[]);
    expect(third[0].extensions).toMatchObject({ code: 'TOO_MANY_SUBSCRIPTIONS', limit: 2 });
    await client.dispose();
  });

  it('and a subscription by POST is refused, naming the way', async () => {
    const { status, errors } = await server.ask(CHANGED, { key: 'n' });
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({
      message: 'A subscription is answered over WebSocket, at this same address.',
      extensions: { code: 'BAD_REQUEST' },
    });
  });
});
