import { hashKey, type QueryKey } from '@tanstack/react-query';
import { fetchGraphql } from './fetch-graphql.js';
import { ProgressDocument, type ProgressQuery } from './generated/graphql.js';

/** How far the server is with a question; null while it computes nothing of it. */
export type RequestProgress = ProgressQuery['progress'];

/** The ids of the requests that are with the server, by the question each answers. */
const running = new Map<string, string>();
const LOOK_AGAIN = 1000;

/** Sends a request under an id of its own, so that its progress can be asked for by its question. */
export async function tracked<Data>(queryKey: QueryKey, send: (requestId: string) => Promise<Data>): Promise<Data> {
  const question = hashKey(queryKey);
  const requestId = crypto.randomUUID();
  running.set(question, requestId);
  try {
    return await send(requestId);
  } finally {
    if (running.get(question) === requestId) running.delete(question);
  }
}

/** Looks every second how far the server is with a question. Returns what ends the watch. */
export function watchRequest(queryKey: QueryKey, seen: (progress: RequestProgress) => void): () => void {
  const question = hashKey(queryKey);
  const ending = new AbortController();
  const look = async () => {
    const request = running.get(question);
    if (request === undefined) return;
    try {
      const { progress } = await fetchGraphql(ProgressDocument, { request }, ending.signal);
      if (!ending.signal.aborted) seen(progress);
    } catch {
      // A look that fails says nothing of the question itself, which tells its own failure.
    }
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_AGAIN);
  return () => {
    clearInterval(timer);
    ending.abort();
  };
}
