import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { AcknowledgedFile, DamagedSideFile } from './acknowledged-file.js';

const folder = mkdtempSync(join(tmpdir(), 'footbridge-side-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'side');
beforeEach(() => rmSync(path, { force: true }));

function state(sequence: number) {
  return { sequence, chain: `chain ${sequence}`, previous: `chain ${sequence - 1}`, epoch: '1', nodes: 2, edges: 3 };
}

async function write(...sequences: readonly number[]): Promise<void> {
  const file = await AcknowledgedFile.open(path);
  for (const sequence of sequences) await file.write(state(sequence));
  await file.close();
}

async function last() {
  const file = await AcknowledgedFile.open(path);
  await file.close();
  return file.last;
}

describe('the side file', () => {
  it('says nothing before the first write', async () => {
    expect(await last()).toBeNull();
    expect(await last()).toBeNull();
  });

  it('says what was written last, in the same run and after another start', async () => {
    await write(1, 2, 3);
    expect(await last()).toEqual(state(3));
    await write(4);
    expect(await last()).toEqual(state(4));
    await write(5, 6);
    expect(await last()).toEqual(state(6));
  });

  it.each([1, 2, 3, 4])('says what was written before, when write %d is torn', async (count) => {
    await write(...Array.from({ length: count }, (_, index) => index + 1));
    const before = readFileSync(path);
    await write(count + 1);
    const after = readFileSync(path);
    // A torn write leaves the start of the new slot and the rest of the old one.
    const start = after.findIndex((byte, index) => byte !== before[index]);
    const torn = Buffer.concat([before, Buffer.alloc(Math.max(0, after.length - before.length))]);
    after.copy(torn, start, start, start + 20);
    writeFileSync(path, torn);
    expect(await last()).toEqual(state(count));
  });

  it('says nothing when its very first write was torn, since nobody was told of anything', async () => {
    await write(1);
    truncateSync(path, 100);
    expect(await last()).toBeNull();
  });

  it('cannot be opened when neither of two slots can be read', async () => {
    await write(1, 2);
    writeFileSync(path, readFileSync(path).fill('x', 0, 40).fill('x', 512, 552));
    await expect(AcknowledgedFile.open(path)).rejects.toBeInstanceOf(DamagedSideFile);
  });
});
