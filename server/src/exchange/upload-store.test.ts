import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { must, mustFail } from '../network/network-feature.fixture.js';
import { UPLOAD_LIMITS, UploadStore } from './upload-store.js';

/** Where files are written instead of into the store: `/dev/full` is Linux's disk without room. */
const disk = vi.hoisted(() => ({ path: null as string | null }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const createWriteStream: typeof fs.createWriteStream = (path, options) =>
    fs.createWriteStream(disk.path ?? path, options);
  return { ...fs, createWriteStream };
});

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'footbridge-uploads-'));
});
afterEach(() => {
  disk.path = null;
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const open = (limits = UPLOAD_LIMITS) =>
  UploadStore.open(
    parent,
    (error) => {
      throw error;
    },
    limits,
  );
const bytes = (text: string) => Readable.from([Buffer.from(text)]);

describe('an upload store', () => {
  it('leaves what others keep in the same folder, from start to close', async () => {
    await writeFile(join(parent, 'thesis.docx'), 'years of work');
    await mkdir(join(parent, 'photos'));
    await writeFile(join(parent, 'photos', '1.jpg'), 'one');
    const store = await open();
    must(await store.receive(bytes('a,b\n1,2\n'), 'ties.csv'));
    await store.sweep();
    await store.close();
    expect((await readdir(parent)).sort()).toEqual(['photos', 'thesis.docx']);
    expect(await readFile(join(parent, 'thesis.docx'), 'utf8')).toBe('years of work');
    expect(await readFile(join(parent, 'photos', '1.jpg'), 'utf8')).toBe('one');
  });

  it('leaves the uploads of another store over the same folder, from start to close', async () => {
    const first = await open();
    const upload = must(await first.receive(bytes('a,b\n1,2\n'), 'ties.csv'));
    const second = await open();
    await second.sweep();
    expect(await readFile(upload.path, 'utf8')).toBe('a,b\n1,2\n');
    await second.close();
    expect(await readFile(upload.path, 'utf8')).toBe('a,b\n1,2\n');
    await first.close();
    expect(await readdir(parent)).toEqual([]);
  });

  it('removes what a process that is gone left behind, and what has shown no life for an hour', async () => {
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    const host = hostname().replaceAll(/[^\w.-]/g, '-');
    const [killed, elsewhere, silent] = [
      `${host}~${gone}~0123456789abcdef`,
      'another-host~1~0123456789abcdef',
      'silent-host~1~0123456789abcdef',
    ];
    for (const name of [killed, elsewhere, silent]) await mkdir(join(parent, name));
    await writeFile(join(parent, killed, 'left'), 'names of people');
    const longAgo = new Date(Date.now() - 61 * 60 * 1000);
    await utimes(join(parent, silent), longAgo, longAgo);
    const store = await open();
    const left = await readdir(parent);
    expect(left).toContain(elsewhere);
    expect(left).not.toContain(killed);
    expect(left).not.toContain(silent);
    await store.close();
  });

  it('refuses what would fill it, and has room again once that is dropped', async () => {
    const store = await open({ fileBytes: 100, totalBytes: 150, keepMs: 60_000 });
    must(await store.receive(bytes('x'.repeat(90)), 'one.csv'));
    expect(mustFail(await store.receive(bytes('y'.repeat(90)), 'two.csv'))).toEqual({ kind: 'store-full' });
    expect(mustFail(await store.receive(bytes('z'.repeat(101)), 'three.csv'))).toEqual({
      kind: 'too-large',
      limit: 100,
    });
    must(await store.receive(bytes('z'.repeat(60)), 'four.csv'));
    await store.close();
  });

  it('says that the sender went away, and nothing else, when the body ends early', async () => {
    const store = await open();
    const body = new Readable({ read() {} });
    body.push('a,b\n');
    const receiving = store.receive(body, 'ties.csv');
    body.destroy();
    expect(mustFail(await receiving)).toEqual({ kind: 'cut-off' });
    await store.close();
  });

  it('I-25: has the room of an upload again that was cut at 10, 50 or 99 percent', async () => {
    const store = await open({ fileBytes: 100, totalBytes: 100, keepMs: 60_000 });
    for (const share of [10, 50, 99]) {
      const body = new Readable({ read() {} });
      body.push(Buffer.alloc(share, 0x61));
      const receiving = store.receive(body, 'ties.csv');
      setImmediate(() => body.destroy(Object.assign(new Error('aborted'), { code: 'ECONNRESET' })));
      expect(mustFail(await receiving)).toEqual({ kind: 'cut-off' });
    }
    const [own] = await readdir(parent);
    expect(await readdir(join(parent, own!))).toEqual([]);
    must(await store.receive(bytes('x'.repeat(100)), 'whole.csv'));
    await store.close();
  });

  it.runIf(existsSync('/dev/full'))('says that the disk is full', async () => {
    const store = await open();
    disk.path = '/dev/full';
    expect(mustFail(await store.receive(bytes('a,b\n'), 'ties.csv'))).toEqual({ kind: 'disk-full' });
    disk.path = null;
    must(await store.receive(bytes('a,b\n'), 'ties.csv'));
    await store.close();
  });

  it('throws what nobody foresaw, such as a folder that is gone', async () => {
    const store = await open();
    disk.path = join(parent, 'gone', 'file');
    await expect(store.receive(bytes('a,b\n'), 'ties.csv')).rejects.toThrow('ENOENT');
    await store.close();
  });
});
