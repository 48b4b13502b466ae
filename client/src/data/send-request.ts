import { GraphqlFailure } from './graphql-failure.js';

/** Sends a request. Throws a GraphqlFailure where the server is not reached, an AbortError where the caller gave up. */
export async function sendRequest(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new GraphqlFailure({ kind: 'unreachable' }, null);
  }
}

/** What the server answers as JSON; whatever is none did not come from it. */
export async function readJson<Answer>(response: Response): Promise<Answer> {
  const text = await bodyOf(response);
  try {
    return JSON.parse(text) as Answer;
  } catch {
    // A proxy between us and the server answers in its own words when the server is gone.
    throw new GraphqlFailure({ kind: 'unreachable' }, response.headers.get('x-request-id'));
  }
}

/** A server that ends in the middle of its answer leaves half of it. */
async function bodyOf(response: Response): Promise<string> {
  try {
    return await response.text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new GraphqlFailure({ kind: 'unreachable' }, null);
  }
}
