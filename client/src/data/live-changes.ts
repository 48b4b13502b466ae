import { fetchGraphql } from './fetch-graphql.js';
import {
  NetworkChangedDocument,
  type NetworkChangedSubscription,
  NetworkVersionDocument,
} from './generated/graphql.js';
import { currentLiveState, liveClient, noteIdle } from './live-client.js';
import { ownChanges } from './own-changes.js';

/** A change that somebody else made, or this viewer in another window. */
export interface OthersChange {
  readonly version: number;
  /** Null where it is only known that there was one: the socket was lost. */
  readonly change: NetworkChangedSubscription['networkChanged']['change'] | null;
  readonly stakeholders: readonly string[];
  readonly everything: boolean;
}

const POLL = 15_000;

/**
 * Follows the changes of a network that this page did not make itself, from after a version on. While the socket is
 * lost, the version is asked for now and then. Returns what ends it.
 */
export function followChanges(network: string, since: number, tell: (change: OthersChange) => void): () => void {
  const ending = new AbortController();
  // The client sends this again when it connects anew, with the version reached by then: nothing is told twice.
  const variables = { key: network, since };
  const reached = async (change: OthersChange) => {
    if (change.version <= variables.since || ending.signal.aborted) return;
    variables.since = change.version;
    if (!(await ownChanges.made(network, change.version)) && !ending.signal.aborted) tell(change);
  };
  let isOver = false;
  const stop = liveClient().subscribe<NetworkChangedSubscription>(
    { query: NetworkChangedDocument.toString(), variables },
    {
      next: ({ data }) => {
        if (data) void reached(data.networkChanged);
      },
      error: (error) => {
        isOver = true;
        console.warn('Changes by others are asked for now and then instead.', error);
      },
      complete: () => {
        isOver = true;
      },
    },
  );
  const look = async () => {
    if (currentLiveState() === 'connected' && !isOver) return;
    try {
      const { network: now } = await fetchGraphql(NetworkVersionDocument, { key: network }, ending.signal);
      if (now) await reached({ version: now.version, change: null, stakeholders: [], everything: true });
    } catch {
      // Looked for again soon; what is wrong with the server, the questions on show say themselves.
    }
  };
  const timer = setInterval(() => void look(), POLL);
  return () => {
    ending.abort();
    clearInterval(timer);
    stop();
    noteIdle();
  };
}
