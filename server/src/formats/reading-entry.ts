import { readFile } from 'node:fs/promises';
import { readFile as readTables } from './formats.js';
import { FileRefused } from './reading.js';
import type { ReadingReply, ReadingRequest } from './reading-process.js';

/**
 * The child process that reads one file nobody vouches for. It sends a reply at a time and waits until it is taken, so
 * that neither side holds the file twice.
 */
process.once('message', (request: ReadingRequest) => {
  void answer(request);
});

async function answer(request: ReadingRequest): Promise<void> {
  try {
    const bytes = await readFile(request.path);
    for (const event of readTables(bytes, request.filename, request.options)) await reply({ kind: 'event', event });
    await reply({ kind: 'done' });
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    await reply({ kind: 'refused', refusal: error.refusal });
  }
  process.disconnect();
}

function reply(message: ReadingReply): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}
