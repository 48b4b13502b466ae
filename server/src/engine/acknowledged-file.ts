import { createHash } from 'node:crypto';
import { type FileHandle, open, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { AcknowledgedState } from './acknowledged.js';

const SLOT_BYTES = 512;

export class DamagedSideFile extends Error {}

/**
 * The small synced file beside the database. It has two slots that are written in turn, each with its own checksum, so
 * that a write that is torn by a power cut leaves the slot before it.
 */
export class AcknowledgedFile {
  private writes = 0;

  private constructor(
    private readonly file: FileHandle,
    /** What the file said when it was opened; null where it was not there. */
    readonly last: AcknowledgedState | null,
  ) {}

  /** Throws a `DamagedSideFile` when both slots were written and neither can be read. */
  static async open(path: string): Promise<AcknowledgedFile> {
    const content = await readIfThere(path);
    const last = content === null ? null : newestSlot(content);
    if (last === undefined) throw new DamagedSideFile(path);
    const file = await open(path, content === null ? 'wx+' : 'r+');
    const opened = new AcknowledgedFile(file, last);
    if (content === null) await syncFolder(dirname(path));
    else if (last) opened.writes = slotIndexOf(content, last) + 1;
    return opened;
  }

  /** Resolves once `state` is on the disk. */
  async write(state: AcknowledgedState): Promise<void> {
    const slot = encodeSlot(state);
    await this.file.write(slot, 0, slot.length, (this.writes % 2) * SLOT_BYTES);
    await this.file.datasync();
    this.writes += 1;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}

/** Makes the names in a folder as durable as the files they name. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return; // a folder cannot be opened there, and needs no sync
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

function encodeSlot(state: AcknowledgedState): Buffer {
  const text = JSON.stringify(state);
  return Buffer.from(`${checksum(text)} ${text}`.padEnd(SLOT_BYTES - 1).concat('\n'));
}

function decodeSlot(slot: Buffer): AcknowledgedState | undefined {
  const [sum, ...rest] = slot.toString('utf8').trimEnd().split(' ');
  const text = rest.join(' ');
  // The checksum vouches for the shape: only encodeSlot writes it.
  return sum === checksum(text) ? (JSON.parse(text) as AcknowledgedState) : undefined;
}

function slots(content: Buffer): (AcknowledgedState | undefined)[] {
  return [0, 1].map((index) => decodeSlot(content.subarray(index * SLOT_BYTES, (index + 1) * SLOT_BYTES)));
}

/** Null when nothing was ever acknowledged: the file is empty, or its very first write was torn. */
function newestSlot(content: Buffer): AcknowledgedState | null | undefined {
  const readable = slots(content).filter((each) => each !== undefined);
  if (readable.length === 0 && content.length <= SLOT_BYTES) return null;
  return readable.sort((a, b) => b.sequence - a.sequence)[0];
}

function slotIndexOf(content: Buffer, state: AcknowledgedState): number {
  return slots(content).findIndex((each) => each?.chain === state.chain);
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
