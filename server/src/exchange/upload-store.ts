import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { IMPORT_LIMITS } from '@footbridge/shared/exchange/limits';
import type { ProblemCode } from '@footbridge/shared/exchange/problem-code';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { refuseForeignStart } from '../formats/file-signature.js';
import { FileRefused } from '../formats/reading.js';
import { shownFilename } from './safe-filename.js';
import { makeOwnFolder, removeLeftOver, SIGN_OF_LIFE_MS, showLife } from './upload-folder.js';

/** A file that came in whole and waits to be imported. */
export interface Upload {
  readonly id: string;
  /** As the person's computer calls it; never used as a path. */
  readonly filename: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly path: string;
  readonly expiresAt: number;
}

export type UploadRefusal =
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'store-full' }
  /** The disk has no room for it. */
  | { readonly kind: 'disk-full' }
  /** The sender went away before the end. */
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'foreign'; readonly code: ProblemCode; readonly message: string };

export interface UploadLimits {
  readonly fileBytes: number;
  /** Of all files that wait. */
  readonly totalBytes: number;
  readonly keepMs: number;
}

export const UPLOAD_LIMITS: UploadLimits = {
  fileBytes: IMPORT_LIMITS.uploadBytes,
  totalBytes: 1024 * 1024 * 1024,
  keepMs: 12 * 60 * 60 * 1000,
};

const HEAD_BYTES = 4_096;

/**
 * Keeps uploads in a folder of its own until they expire. What does not arrive whole leaves nothing behind; uploads do
 * not outlive the server, since an import that was not run is dropped with it.
 */
export class UploadStore {
  readonly #uploads = new Map<string, Upload>();
  readonly #sweeping: NodeJS.Timeout;
  #arriving = 0;

  private constructor(
    private readonly parent: string,
    private readonly folder: string,
    private readonly limits: UploadLimits,
    onFailedSweep: (error: unknown) => void,
  ) {
    this.#sweeping = setInterval(() => void this.sweep().catch(onFailedSweep), SIGN_OF_LIFE_MS);
    this.#sweeping.unref();
  }

  /** Opens the store in a new folder below `parent`, where other servers may have theirs. */
  static async open(
    parent: string,
    onFailedSweep: (error: unknown) => void,
    limits: UploadLimits = UPLOAD_LIMITS,
  ): Promise<UploadStore> {
    return new UploadStore(parent, await makeOwnFolder(parent), limits, onFailedSweep);
  }

  get(id: string): Upload | null {
    const upload = this.#uploads.get(id);
    return upload !== undefined && upload.expiresAt > Date.now() ? upload : null;
  }

  /** Takes one file in as it arrives. */
  async receive(body: Readable, filename: string): Promise<Result<Upload, UploadRefusal>> {
    const id = randomBytes(12).toString('base64url');
    const partial = join(this.folder, `${id}.part`);
    const hash = createHash('sha256');
    let bytes = 0;
    let refusal: UploadRefusal | null = null;
    const meter = new Transform({
      transform: (chunk: Buffer, _, done) => {
        bytes += chunk.length;
        this.#arriving += chunk.length;
        if (bytes > this.limits.fileBytes) refusal = { kind: 'too-large', limit: this.limits.fileBytes };
        else if (this.#held() > this.limits.totalBytes) refusal = { kind: 'store-full' };
        hash.update(chunk);
        done(refusal === null ? null : new Error('The upload was refused.'), chunk);
      },
    });
    try {
      await pipeline(body, meter, createWriteStream(partial, { mode: 0o600 }));
      const path = join(this.folder, id);
      await refuseByHead(partial);
      await rename(partial, path);
      const expiresAt = Date.now() + this.limits.keepMs;
      const upload = { id, filename: shownFilename(filename), bytes, sha256: hash.digest('hex'), path, expiresAt };
      this.#uploads.set(id, upload);
      return succeed(upload);
    } catch (error) {
      await rm(partial, { force: true });
      if (refusal !== null) return fail(refusal);
      if (error instanceof FileRefused) return fail({ kind: 'foreign', ...error.refusal });
      const kind = kindOf(error);
      if (kind !== null) return fail({ kind });
      throw error;
    } finally {
      this.#arriving -= bytes;
    }
  }

  /** Removes what has expired, and what servers that are gone left beside it. */
  async sweep(): Promise<void> {
    await showLife(this.folder);
    await removeLeftOver(this.parent);
    const now = Date.now();
    const expired = [...this.#uploads.values()].filter((upload) => upload.expiresAt <= now);
    for (const { id, path } of expired) {
      this.#uploads.delete(id);
      await rm(path, { force: true });
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#sweeping);
    this.#uploads.clear();
    await rm(this.folder, { recursive: true, force: true });
  }

  #held(): number {
    let held = this.#arriving;
    for (const upload of this.#uploads.values()) held += upload.bytes;
    return held;
  }
}

/** The body says nothing: whatever fails destroys it. */
function kindOf(error: unknown): 'cut-off' | 'disk-full' | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') return 'cut-off';
  return code === 'ENOSPC' || code === 'EDQUOT' ? 'disk-full' : null;
}

async function refuseByHead(path: string): Promise<void> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    refuseForeignStart(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}
