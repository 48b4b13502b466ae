import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadingEvent } from './reading.js';
import { readInProcess } from './reading-process.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footbridge-reading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(content: string | Uint8Array): Promise<string> {
  const path = join(folder, `${Math.random()}`);
  await writeFile(path, content);
  return path;
}

const options = {};
/** Twenty megabytes: long enough to read that a bound is met first. */
const LARGE = 'id,name,note\n1,Ann,nothing to say\n2,Ben,"a, b"\n'.repeat(400_000);

describe('readInProcess', () => {
  it('hands on tables and rows in order', async () => {
    const rows = Array.from({ length: 2_500 }, (_, index) => `${index},Name ${index}`);
    const events: ReadingEvent[] = [];
    const path = await file(`id,name\n${rows.join('\n')}`);
    const read = await readInProcess({ path, filename: 'x.csv', options }, (event) => events.push(event));
    expect(read.ok).toBe(true);
    expect(events[0]).toMatchObject({ kind: 'table', head: { encoding: 'utf-8', delimiter: ',' } });
    const cells = events.flatMap((event) => (event.kind === 'rows' ? event.batch.cells : []));
    expect(cells.length).toBe(2_501);
    expect(cells[2_500]).toEqual(['2499', 'Name 2499']);
  });

  it('hands a refusal on as a value', async () => {
    const read = await readInProcess({ path: await file('%PDF-1.7'), filename: 'x.csv', options }, () => {});
    expect(read).toMatchObject({ ok: false, error: { code: 'NOT_A_TABLE' } });
  });

  it('F11: kills the reader at its deadline', async () => {
    const path = await file(LARGE);
    const bounds = { deadlineMs: 400, memoryBytes: 2 ** 31 };
    const started = performance.now();
    const read = await readInProcess({ path, filename: 'x.csv', options }, () => {}, undefined, bounds);
    expect(performance.now() - started).toBeLessThan(5_000);
    expect(read).toMatchObject({ ok: false, error: { code: 'READING_FAILED' } });
    expect(read.ok ? '' : read.error.message).toContain('took longer than');
  });

  it.runIf(process.platform === 'linux')('F11: kills the reader above its memory', async () => {
    const path = await file(LARGE);
    const bounds = { deadlineMs: 60_000, memoryBytes: 40 * 1024 * 1024 };
    const read = await readInProcess({ path, filename: 'x.csv', options }, () => {}, undefined, bounds);
    expect(read).toMatchObject({ ok: false, error: { code: 'READING_FAILED' } });
  });

  it('ends when it is cancelled', async () => {
    const path = await file(LARGE);
    const stop = new AbortController();
    const reading = readInProcess({ path, filename: 'x.csv', options }, () => stop.abort(), stop.signal);
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it('fails, and breaks nothing, where no reader can be started', async () => {
    const path = await file('id\na');
    const { execPath } = process;
    process.execPath = join(folder, 'no-such-program');
    try {
      await expect(readInProcess({ path, filename: 'x.csv', options }, () => {})).rejects.toThrow('ENOENT');
      await new Promise((resolve) => setTimeout(resolve, 100)); // a further error would end the process
    } finally {
      process.execPath = execPath;
    }
  });
});
