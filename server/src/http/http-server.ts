import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { LiveEndpoint } from './live-endpoint.js';

/** A server that listens. */
export interface HttpServer {
  /** Where it can be opened in a browser. */
  readonly address: string;
  /** Takes no more requests, waits for those under way, then cuts what is left. */
  close(patience: number): Promise<void>;
}

/** Listens, or says in one sentence why it cannot. */
export async function listen(
  listener: RequestListener,
  place: { readonly host: string; readonly port: number },
  live: Pick<LiveEndpoint, 'attach'>,
): Promise<Result<HttpServer, string>> {
  const server = createServer(
    {
      // Stalled sockets are looked for every two seconds: by default they would live for thirty.
      connectionsCheckingInterval: 2_000,
      headersTimeout: 10_000,
      // An upload may take minutes; /graphql has its own, shorter one.
      requestTimeout: 300_000,
      maxHeaderSize: 16 * 1024,
    },
    listener,
  );
  server.maxConnections = 1_000;
  live.attach(server);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.port, place.host, resolve);
    });
  } catch (error) {
    return fail(sentenceOf(error, place));
  }
  return succeed({ address: addressOf(server, place.host), close: (patience) => closeServer(server, patience) });
}

async function closeServer(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that is kept alive would bring further requests: it is closed as soon as it has its answer.
  const closing = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearInterval(closing);
  clearTimeout(cut);
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo; // a string only for a pipe, which listen() is never given
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

function sentenceOf(error: unknown, place: { readonly host: string; readonly port: number }): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${place.port} is in use by another program. Stop it, or choose another port: PORT=${place.port + 1} npm start`;
    case 'EACCES':
      return `Port ${place.port} may not be opened by this user. Choose one above 1023: PORT=4400 npm start`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address "${place.host}" to listen on. HOST names one of its own, such as 127.0.0.1.`;
    default:
      throw error;
  }
}
