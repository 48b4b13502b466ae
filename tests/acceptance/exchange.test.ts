import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { finishedJob, importFiles } from './import-journey.js';
import { KARATE_EDGES, KARATE_NODES } from './karate.js';
import { startTestServer, type TestServer } from './test-server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await importFiles(server, {
    network: 'karate',
    name: 'Karate club',
    files: { 'nodes.csv': KARATE_NODES, 'edges.csv': KARATE_EDGES },
  });
});
afterAll(() => server.close());

const ask = async (key: string, selection: string) =>
  (await server.must(`query ($key: String!) { network(key: $key) { ${selection} } }`, { key })).network;

async function plan(input: Record<string, unknown>) {
  const { planImport } = await server.must(
    `mutation ($input: PlanImportInput!) {
      planImport(input: $input) {
        plan {
          id canRun errorCount counts { stakeholders { new changed unchanged removed } ties { new changed unchanged removed } initiatives { new changed unchanged removed } }
          problems { nodes { file row column code message severity } }
        }
        userErrors { code message }
      }
    }`,
    { input },
  );
  return planImport;
}

describe('POST /uploads', () => {
  it('answers 201 with the id, the name, the size and the hash', async () => {
    const text = 'source,target\na,b\n';
    const response = await fetch(`${server.address}/uploads?filename=ties.csv`, { method: 'POST', body: text });

    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({
      id: expect.stringMatching(/^[\w-]{16,}$/),
      filename: 'ties.csv',
      bytes: 18,
      sha256: createHash('sha256').update(text).digest('hex'),
    });
  });

  it('takes no file from another page', async () => {
    const response = await fetch(`${server.address}/uploads?filename=ties.csv`, {
      method: 'POST',
      body: 'x',
      headers: { origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });
});

describe('a plan', () => {
  it('says every problem with its file, row and column; it runs only without the rows that have one', async () => {
    const uploads = [
      await server.upload('people.csv', 'id,label\na,Ash\nb,Birch\n'),
      await server.upload('ties.csv', 'source,target\na,b\na,nobody\n'),
    ];
    const { plan: made } = await plan({ network: 'broken', name: 'Broken', uploads });
    const run = async (input: object) =>
      (
        await server.must(
          'mutation ($input: RunImportInput!) { runImport(input: $input) { job { id } userErrors { code message } } }',
          { input: { planId: made.id, ...input } },
        )
      ).runImport;

    expect(made).toMatchObject({
      canRun: true,
      errorCount: 1,
      problems: {
        nodes: [
          {
            file: 'ties.csv',
            row: 3,
            column: 'B (target)',
            severity: 'ERROR',
            message: expect.stringContaining('nobody'),
          },
        ],
      },
    });
    expect(await run({})).toMatchObject({ job: null, userErrors: [{ message: expect.any(String) }] });
    expect(await ask('broken', 'key')).toBeNull();

    const { job } = await run({ skipProblemRows: true });
    expect((await finishedJob(server, job.id)).state).toBe('DONE');
    expect(await ask('broken', 'stakeholders { totalCount } ties { totalCount }')).toEqual({
      stakeholders: { totalCount: 2 },
      ties: { totalCount: 1 },
    });
  });

  it('of an unknown upload is an error a person can mend', async () => {
    expect(await plan({ network: 'x', name: 'X', uploads: ['nothing'] })).toMatchObject({
      plan: null,
      userErrors: [{ message: expect.any(String) }],
    });
  });

  it('of the same files again finds nothing new', async () => {
    const uploads = [await server.upload('nodes.csv', KARATE_NODES), await server.upload('edges.csv', KARATE_EDGES)];
    const { plan: made } = await plan({ network: 'karate', uploads, mode: 'UPDATE' });

    expect(made.counts).toEqual({
      stakeholders: { new: 0, changed: 0, unchanged: 34, removed: 0 },
      ties: { new: 0, changed: 0, unchanged: 78, removed: 0 },
      initiatives: { new: 0, changed: 0, unchanged: 0, removed: 0 },
    });
  });
});

describe('an import', () => {
  it('of one file of ties makes its stakeholders', async () => {
    await importFiles(server, {
      network: 'pairs',
      name: 'Pairs',
      files: { 'ties.csv': 'source;target;weight\nAsh;Birch;2\nBirch;Cedar;\n' },
    });

    expect(
      await ask('pairs', 'stakeholders { nodes { name } } ties { nodes { strength from { name } to { name } } }'),
    ).toEqual({
      stakeholders: { nodes: [{ name: 'Ash' }, { name: 'Birch' }, { name: 'Cedar' }] },
      ties: {
        nodes: expect.arrayContaining([
          { strength: 2, from: { name: 'Ash' }, to: { name: 'Birch' } },
          { strength: null, from: { name: 'Birch' }, to: { name: 'Cedar' } },
        ]),
      },
    });
  });

  it('that replaced everything is taken back whole by undo', async () => {
    await importFiles(server, {
      network: 'undone',
      name: 'Undone',
      files: { 'ties.csv': 'source,target\na,b\nb,c\n' },
    });
    const upload = await server.upload('other.csv', 'source,target\nx,y\n');
    const { plan: made } = await plan({ network: 'undone', uploads: [upload], mode: 'REPLACE' });
    expect(made.counts.stakeholders).toMatchObject({ new: 2, removed: 3 });
    await importFiles(server, { network: 'undone', mode: 'REPLACE', files: { 'other.csv': 'source,target\nx,y\n' } });
    expect(await ask('undone', 'stakeholders { nodes { key } }')).toEqual({
      stakeholders: { nodes: [{ key: 'x' }, { key: 'y' }] },
    });

    const { undo } = await server.must(
      'mutation ($input: UndoInput!) { undo(input: $input) { undone { kind } userErrors { message } } }',
      { input: { network: 'undone' } },
    );

    expect(undo).toEqual({ undone: { kind: 'IMPORT' }, userErrors: [] });
    expect(await ask('undone', 'stakeholders { nodes { key } } ties { totalCount }')).toEqual({
      stakeholders: { nodes: [{ key: 'a' }, { key: 'b' }, { key: 'c' }] },
      ties: { totalCount: 2 },
    });
  });
});

describe('GET /networks/:key/export', () => {
  const get = (path: string) => fetch(`${server.address}${path}`);

  it.each([
    ['csv', 'application/zip'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['json', 'application/json'],
  ])('as %s is a download that imports into the same network', async (format, type) => {
    const response = await get(`/networks/karate/export?format=${format}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    const filename = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    expect(filename).toMatch(/^karate-version-\d+\.(zip|xlsx|json)$/);

    const bytes = new Uint8Array(await response.arrayBuffer());
    await importFiles(server, { network: `again-${format}`, name: 'Karate again', files: { [filename!]: bytes } });
    const content = `stakeholders(first: 200) { nodes { key name kind attributes { key value } } }
      ties(first: 200) { nodes { key kind layer strength from { key } to { key } } }`;
    expect(await ask(`again-${format}`, content)).toEqual(await ask('karate', content));
  });

  it('holds what a filter shows', async () => {
    const filter = encodeURIComponent('{"attributes":[{"key":"club","in":["Officer"]}]}');
    const exported = await (await get(`/networks/karate/export?format=json&filter=${filter}`)).json();

    expect(exported.stakeholders).toHaveLength(17);
    expect(exported.ties).toHaveLength(32); // igraph 1.3.5 and networkx 2.8.8: 32 ties within the club
  });

  it('says in words what it cannot do', async () => {
    for (const [path, status, code] of [
      ['/networks/karate/export?format=docx', 400, 'BAD_INPUT'],
      ['/networks/karate/export?format=csv&filter=nonsense', 400, 'BAD_INPUT'],
      ['/networks/nothing/export?format=csv', 404, 'NOT_FOUND'],
    ] as const) {
      const response = await get(path);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String), extensions: { code } }] });
    }
  });
});
