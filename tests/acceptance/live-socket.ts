import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

type Variables = Readonly<Record<string, unknown>>;

/** What came over a subscription, in order. */
export interface Followed {
  // biome-ignore lint/suspicious/noExplicitAny: events are compared with written-out values, whatever their shape
  next(): Promise<any>;
  stop(): void;
}

/** A client of graphql-ws, as the page has one, at a server's address. */
export function liveClient(address: string): Client {
  return createClient({
    url: `${address.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    onNonLazyError: () => undefined,
  });
}

/** Follows a subscription: each `next` waits for one event, or for its end (`done`) or its failure. */
export function follow(client: Client, query: string, variables: Variables = {}): Followed {
  const events = client.iterate({ query, variables });
  return {
    next: async () => {
      const { done, value } = await events.next();
      return done ? 'done' : (value.errors ?? value.data);
    },
    stop: () => void events.return?.(),
  };
}

/** How an attempt to open a WebSocket by hand ended: opened, or the status it was refused with. */
export function knock(address: string, path: string, headers: Readonly<Record<string, string>>): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}${path}`, 'graphql-transport-ws', { headers });
    socket.on('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.on('unexpected-response', (_request, response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    socket.on('error', (error) => resolve(error.message));
  });
}

/** Sends raw messages over a WebSocket, and tells how the server closed it. */
export function closedWith(address: string, messages: readonly string[]): Promise<{ readonly code: number }> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${address.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
    socket.on('open', () => {
      for (const message of messages) socket.send(message);
    });
    socket.on('close', (code) => resolve({ code }));
  });
}
