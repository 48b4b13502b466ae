import type { Socket } from 'node:net';
import type { Response } from 'express';

/** After a refusal the sender gets this long to read the answer before the connection is cut. */
const GRACE_MS = 500;

/** The rest of the body is not read: the answer goes out, then the connection ends. */
export function endAfterAnswer(response: Response, socket: Socket): void {
  response.set('Connection', 'close');
  response.once('finish', () => setTimeout(() => socket.destroy(), GRACE_MS).unref());
}
