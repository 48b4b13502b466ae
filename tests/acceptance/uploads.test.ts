import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LIMITS } from '@footbridge/server/api/limits/limits';
import { createLogger } from '@footbridge/server/logger';
import { type RunningServer, startServer } from '@footbridge/server/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshEngine } from './fresh-engine.js';
import { type SpawnedServer, spawnServer } from './spawned-server.js';
import { askAt, uploadTo } from './test-server.js';

const MEGABYTE = 1024 * 1024;
const PLAN = 'mutation ($input: PlanImportInput!) { planImport(input: $input) { plan { id } userErrors { message } } }';
const RUN = `mutation ($input: RunImportInput!) {
  runImport(input: $input) { job { id state network { key } change { id } } userErrors { code message } } }`;
const JOB = `query ($id: ID!) {
  importJob(id: $id) { id state step error { code message } network { key version } change { id } result { stakeholders { new } } } }`;
const NETWORK = 'query ($key: String!) { network(key: $key) { version stakeholders { totalCount } } }';

let folder: string;
let spawned: SpawnedServer;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footbridge-upload-tests-'));
  await mkdir(join(folder, 'uploads'));
  await writeFile(join(folder, 'uploads', 'thesis.docx'), 'years of work');
  await start();
});
afterAll(async () => {
  spawned.process.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function start(): Promise<void> {
  spawned = spawnServer({ PORT: '0', DATA_DIR: folder });
  address = await spawned.address();
}

async function must(query: string, variables: Readonly<Record<string, unknown>>) {
  const { data, errors } = await askAt(address, query, variables);
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

async function plan(network: string, content: string, mode = 'APPEND'): Promise<string> {
  const uploads = [await uploadTo(address, 'nodes.csv', content)];
  const { planImport } = await must(PLAN, { input: { network, name: network, uploads, mode } });
  return planImport.plan.id;
}

const job = async (id: string) => (await must(JOB, { id })).importJob;
const isOver = (state: string) => !['QUEUED', 'RUNNING'].includes(state);

async function until(id: string, isReached: (job: { state: string; step: string }) => boolean) {
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await pause(20)) {
    const now = await job(id);
    if (isReached(now)) return now;
    if (isOver(now.state)) throw new Error(`The job was over before: ${JSON.stringify(now)}`);
  }
  throw new Error('The job did not get that far within a minute.');
}
const ended = (id: string) => until(id, ({ state }) => isOver(state));

/** What uploads take up on the disk. */
async function storedBytes(): Promise<number> {
  const parent = join(folder, '.footbridge-uploads');
  const entries = await readdir(parent, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (entry) => (await stat(join(entry.parentPath, entry.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function raw(): Socket {
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {
    // being cut off is what is waited for
  });
  return socket;
}

function head(header: string): string {
  return `POST /uploads?filename=big.csv HTTP/1.1\r\nHost: ${new URL(address).host}\r\n${header}\r\n\r\n`;
}

describe('I-25: an upload that is cut off', () => {
  it.each([10, 50, 99])('at %i percent leaves no byte after a few seconds, and its place is free', async (percent) => {
    const before = await storedBytes();
    const bytes = 20 * MEGABYTE;
    const socket = raw();
    socket.write(head(`Content-Length: ${bytes}`));
    socket.write(Buffer.alloc(Math.floor((bytes * percent) / 100), 0x61));
    await expect.poll(storedBytes, { timeout: 20_000 }).toBeGreaterThan(before);
    socket.destroy();
    await expect.poll(storedBytes, { timeout: 20_000 }).toBe(before);

    const id = await uploadTo(address, 'nodes.csv', 'id\na\n');
    expect(id).toEqual(expect.any(String));
    expect(await storedBytes()).toBe(before + 5);
  });
});

describe('I-27: an upload of 51 MiB', () => {
  it.each([
    ['that says so', `Content-Length: ${51 * MEGABYTE}`, (piece: Buffer) => piece],
    [
      'in chunks that never end',
      'Transfer-Encoding: chunked',
      (piece: Buffer) => Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]),
    ],
  ])('%s answers 413, the connection is cut, and the server lives', async (_, header, framed) => {
    const before = await storedBytes();
    const socket = raw();
    let answer = '';
    socket.on('data', (data) => {
      answer += data;
    });
    socket.write(head(header));
    const piece = framed(Buffer.alloc(MEGABYTE, 0x61));
    for (let sent = 0; sent < 51 && !socket.destroyed; sent += 1) {
      if (!socket.write(piece)) await Promise.race([drained(socket), pause(2_000)]);
    }
    await expect.poll(() => answer, { timeout: 20_000 }).toContain('HTTP/1.1 413');
    expect(answer).toContain('REQUEST_TOO_LARGE');
    await expect.poll(() => socket.destroyed, { timeout: 20_000 }).toBe(true);
    await pause(1_000);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect(spawned.process.exitCode).toBeNull();
    expect(await storedBytes()).toBe(before);
  });
});

describe('an import', () => {
  const MANY = `id,name\n${Array.from({ length: 60_000 }, (_, index) => `n${index},Name ${index}`).join('\n')}\n`;

  it('I-26: is one job when its plan is run twenty times at once', async () => {
    const planId = await plan('clicked', 'id\na\nb\n');
    const input = { planId, idempotencyKey: 'clicked-once' };
    const runs = await Promise.all(Array.from({ length: 20 }, () => must(RUN, { input })));
    const ids = new Set(runs.map(({ runImport }) => runImport.job.id));
    expect(ids.size).toBe(1);
    expect((await ended([...ids][0])).state).toBe('DONE');
    expect((await must(NETWORK, { key: 'clicked' })).network).toEqual({ version: 1, stakeholders: { totalCount: 2 } });
  });

  it('I-26: is one job when the same file is uploaded, planned and run twice', async () => {
    const plans = await Promise.all([plan('twice', 'id\na\nb\n'), plan('twice', 'id\na\nb\n')]);
    const runs = await Promise.all(plans.map((planId) => must(RUN, { input: { planId } })));
    const [first, second] = runs.map(({ runImport }) => runImport.job.id);
    expect(second).toBe(first);
    expect((await ended(first)).state).toBe('DONE');
    expect((await must(NETWORK, { key: 'twice' })).network).toMatchObject({ version: 1 });
  });

  it('leaves nothing when it is cancelled while it saves', async () => {
    const { runImport } = await must(RUN, { input: { planId: await plan('cancelled', MANY) } });
    await until(runImport.job.id, ({ step }) => step === 'Saving');
    await must('mutation ($input: CancelImportInput!) { cancelImport(input: $input) { job { id } } }', {
      input: { id: runImport.job.id },
    });
    expect(await ended(runImport.job.id)).toMatchObject({ state: 'CANCELLED', network: null, change: null });
    expect((await must(NETWORK, { key: 'cancelled' })).network).toBeNull();
  });

  it('says so when the network is changed while it runs, and leaves that change alone', async () => {
    await ended((await must(RUN, { input: { planId: await plan('busy', 'id\na\n') } })).runImport.job.id);
    const { runImport } = await must(RUN, { input: { planId: await plan('busy', MANY) } });
    await until(runImport.job.id, ({ step }) => step === 'Saving');
    await must(
      'mutation ($input: SaveStakeholderInput!) { saveStakeholder(input: $input) { stakeholder { key } userErrors { code } } }',
      { input: { network: 'busy', key: 'b', name: 'Came in between' } },
    );
    expect(await ended(runImport.job.id)).toMatchObject({ state: 'FAILED', error: { code: 'CONFLICT' }, change: null });
    expect((await must(NETWORK, { key: 'busy' })).network).toEqual({ version: 2, stakeholders: { totalCount: 2 } });
  });

  it('is found again after the server was killed, by its key and by its job; what it uploaded is gone', async () => {
    const input = { planId: await plan('killed', 'id\na\nb\n'), idempotencyKey: 'k1' };
    const before = await ended((await must(RUN, { input })).runImport.job.id);
    expect(before.state).toBe('DONE');
    spawned.process.kill('SIGKILL');
    await spawned.exit;
    await start();

    expect(await job(before.id)).toEqual(before);
    expect((await must(RUN, { input })).runImport).toEqual({
      job: { id: before.id, state: 'DONE', network: { key: 'killed' }, change: before.change },
      userErrors: [],
    });
    expect((await must(NETWORK, { key: 'killed' })).network).toMatchObject({ version: 1 });
    expect(await storedBytes()).toBe(0);
  });
});

describe('the data folder', () => {
  it('keeps what others put there, and nothing of ours but the database, when the server stops', async () => {
    await uploadTo(address, 'nodes.csv', 'id\na\n');
    spawned.process.kill('SIGTERM');
    await spawned.exit;
    expect(await readFile(join(folder, 'uploads', 'thesis.docx'), 'utf8')).toBe('years of work');
    expect(await storedBytes()).toBe(0);
    await start();
    expect(await readFile(join(folder, 'uploads', 'thesis.docx'), 'utf8')).toBe('years of work');
  });

  it('is shared by two servers: one that starts and stops leaves the uploads of the other', async () => {
    const shared = await mkdtemp(join(tmpdir(), 'footbridge-shared-'));
    const engines = [await freshEngine(), await freshEngine()] as const;
    const begin = (which: 0 | 1, port: number) =>
      startServer({
        engine: engines[which].engine,
        config: { host: '127.0.0.1', port, allowedHosts: [], dataFolder: shared },
        logger: createLogger('silent'),
        limits: LIMITS,
      });
    const first = await begin(0, 0);
    if (!first.ok) throw new Error(first.error);
    const upload = await uploadTo(first.value.address, 'nodes.csv', 'id\na\n');

    const refused = await begin(1, Number(new URL(first.value.address).port));
    expect(refused.ok).toBe(false);
    const second = await begin(1, 0);
    if (!second.ok) throw new Error(second.error);
    await second.value.close();

    const input = { network: 'shared', name: 'Shared', uploads: [upload] };
    const { data } = await askAt(first.value.address, PLAN, { input });
    expect(data.planImport).toEqual({ plan: { id: expect.any(String) }, userErrors: [] });
    await closeAll(first.value, engines);
    await rm(shared, { recursive: true, force: true });
  });
});

async function closeAll(
  server: RunningServer,
  engines: readonly { readonly remove: () => Promise<void> }[],
): Promise<void> {
  await server.close();
  for (const engine of engines) await engine.remove();
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}
