import { type Client, createClient } from 'graphql-ws';
import { serverReach } from './server-reach.js';

/** Whether changes by others reach this page as they happen. */
export type LiveState = 'idle' | 'connected' | 'lost';

const listeners = new Set<() => void>();
let state: LiveState = 'idle';
let client: Client | null = null;
const KEEP_ALIVE = 15_000;
const LONGEST_WAIT = 15_000;

/** The one WebSocket of the page: opened with the first subscription, and again, less and less often, when it is lost. */
export function liveClient(): Client {
  client ??= createClient({
    url: `${window.location.protocol === 'https:' ? 'wss' : 'ws'}://${window.location.host}/graphql`,
    lazy: true,
    keepAlive: KEEP_ALIVE,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: async (tries) => {
      // While the server is looked for anyway, nothing comes sooner than it does.
      if (serverReach.current() === 'lost') return serverReach.untilBack();
      const wait = Math.min(500 * 1.7 ** tries, LONGEST_WAIT);
      await new Promise((resolve) => setTimeout(resolve, wait * (1 + Math.random() / 2)));
    },
    on: {
      connected: () => become('connected'),
      closed: () => become(state === 'idle' ? 'idle' : 'lost'),
      connecting: (isRetrying) => {
        if (isRetrying) become('lost');
      },
    },
  });
  return client;
}

export function currentLiveState(): LiveState {
  return state;
}

export function watchLiveState(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Nothing is followed any more: that there is no connection is as it should be. */
export function noteIdle(): void {
  become('idle');
}

function become(next: LiveState): void {
  if (state === next) return;
  state = next;
  for (const listener of listeners) listener();
}
