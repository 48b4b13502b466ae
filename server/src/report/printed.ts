import { assertNever } from '@footbridge/shared/result';
import { refusal } from '../api/errors.js';
import { orCancelled } from '../exchange/or-cancelled.js';
import type { PaperDocument } from '../paper/paper-document.js';
import type { Press } from '../paper/press.js';

/** What the routes ask of the press. */
export type Printer = Pick<Press, 'print'>;

/** A document as the one piece of a download; an API error says why there is none. */
export async function printed(press: Printer, document: PaperDocument, signal: AbortSignal): Promise<Uint8Array> {
  const file = await orCancelled(press.print(document, signal), signal, 'file');
  if (file.ok) return file.value;
  switch (file.error) {
    case 'too many wait':
      throw refusal('UNAVAILABLE', 'Too many files wait to be printed. Try again in a moment.');
    case 'took too long':
      throw refusal('UNAVAILABLE', 'Printing the file took too long. Show less of the network, and try again.');
    case 'ended early':
      throw new Error('The process that prints ended before it was done.');
    default:
      return assertNever(file.error);
  }
}

export async function* onePiece(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** The day of a document: that of the server, as an ISO date. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
