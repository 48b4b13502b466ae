import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';
import { attachment } from './safe-filename.js';

/** A file on its way to a reader, written as it is read. */
export interface Download {
  readonly filename: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Where it breaks off the connection is cut: nothing else tells the reader that half a file is not the whole. */
export async function sendDownload(response: Response, { filename, mediaType, pieces }: Download): Promise<void> {
  response.set({
    'Content-Type': mediaType,
    'Content-Disposition': attachment(filename),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), response);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** A part of an address that is there once; undefined where it is missing or repeated. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The reader closed the connection: nobody is left to be told. */
function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
