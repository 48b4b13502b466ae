import type { TypedDocumentString } from './generated/graphql.js';
import { type AnsweredError, failureFrom, GraphqlFailure } from './graphql-failure.js';
import { readJson, sendRequest } from './send-request.js';
import { serverReach } from './server-reach.js';

interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

/** A server that says so often that it is back, and still does not answer this, will not. */
const MOST_RETURNS = 3;

/**
 * Asks the server one typed question. Where the server is not reached it waits until it is, and asks again: a question,
 * or a change with an idempotency key, can be sent twice. Throws a GraphqlFailure, or an AbortError where the caller gave
 * up. `requestId`: under which its progress can be asked for.
 */
export async function fetchGraphql<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
  requestId?: string,
): Promise<Data> {
  const query = document.toString();
  const body = JSON.stringify({ query, variables });
  for (let tries = 1; ; tries += 1) {
    try {
      return await askOnce<Data>(body, signal, requestId);
    } catch (error) {
      const isInVain = tries > MOST_RETURNS || !isRepeatable(query, variables);
      if (isInVain || !(await isWorthWaiting(error))) throw error;
      await serverReach.untilBack(signal);
    }
  }
}

async function askOnce<Data>(body: string, signal: AbortSignal | undefined, requestId?: string): Promise<Data> {
  const response = await request(body, signal, requestId);
  const answeredId = response.headers.get('x-request-id');
  const answer = await readJson<GraphqlAnswer<Data>>(response);
  const [error] = answer.errors ?? [];
  if (error !== undefined || answer.data === undefined || answer.data === null) throw failureFrom(error, answeredId);
  return answer.data;
}

/** The server was not reached; or it says itself that it cannot answer, and is on its way out or without a database. */
async function isWorthWaiting(error: unknown): Promise<boolean> {
  if (!(error instanceof GraphqlFailure)) return false;
  const { failure } = error;
  if (failure.kind === 'unreachable') return true;
  return failure.kind === 'refused' && failure.code === 'UNAVAILABLE' && !(await serverReach.ask());
}

function isRepeatable(query: string, variables: unknown): boolean {
  if (!query.trimStart().startsWith('mutation')) return true;
  const input = (variables as { readonly input?: { readonly idempotencyKey?: unknown } } | null)?.input;
  return typeof input?.idempotencyKey === 'string';
}

function request(body: string, signal: AbortSignal | undefined, requestId?: string): Promise<Response> {
  return sendRequest('/graphql', {
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
}
