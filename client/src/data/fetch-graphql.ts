import type { TypedDocumentString } from './generated/graphql.js';
import { type AnsweredError, failureFrom, GraphqlFailure } from './graphql-failure.js';

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

/**
 * Asks the server one typed question. Throws a GraphqlFailure, or an AbortError where the caller gave up. `requestId`:
 * under which its progress can be asked for.
 */
export async function fetchGraphql<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  requestId?: string,
): Promise<Data> {
  const response = await request(JSON.stringify({ query: document.toString(), variables }), signal, requestId);
  const answeredId = response.headers.get('x-request-id');
  const answer = await readAnswer<Data>(response);
  const [error] = answer.errors ?? [];
  if (error !== undefined || answer.data === undefined || answer.data === null) throw failureFrom(error, answeredId);
  return answer.data;
}

async function request(body: string, signal: AbortSignal | undefined, requestId?: string): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
        ...(requestId !== undefined && { 'x-request-id': requestId }),
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphqlFailure({ kind: 'unreachable' }, null);
  }
}

async function readAnswer<Data>(response: Response): Promise<GraphqlAnswer<Data>> {
  const text = await response.text();
  try {
    return JSON.parse(text) as GraphqlAnswer<Data>;
  } catch {
    // A proxy between us and the server answers in its own words when the server is gone.
    throw new GraphqlFailure({ kind: 'unreachable' }, response.headers.get('x-request-id'));
  }
}
