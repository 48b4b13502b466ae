import type { TypedDocumentString } from './generated/graphql.js';
import { GraphqlFailure } from './graphql-failure.js';

interface GraphqlError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly requestId?: string };
}

/** Asks the server one typed question. Throws a GraphqlFailure, or an AbortError where the caller gave up. */
export async function fetchGraphql<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Data> {
  const response = await request(JSON.stringify({ query: document.toString(), variables }), signal);
  const requestId = response.headers.get('x-request-id');
  const answer = await readAnswer<Data>(response);
  const [error] = answer.errors ?? [];
  if (error !== undefined) throw refusal(error, response.status, requestId);
  if (answer.data === undefined || answer.data === null) {
    throw new GraphqlFailure({ kind: 'failed', status: response.status }, requestId);
  }
  return answer.data;
}

async function request(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      headers: {
        accept: 'application/graphql-response+json, application/json',
        'content-type': 'application/json',
        'apollo-require-preflight': 'true',
      },
      body,
      signal: signal ?? null,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new GraphqlFailure({ kind: 'unreachable' }, null);
  }
}

async function readAnswer<Data>(response: Response): Promise<{ data?: Data | null; errors?: readonly GraphqlError[] }> {
  const text = await response.text();
  try {
    return JSON.parse(text) as { data?: Data | null; errors?: readonly GraphqlError[] };
  } catch {
    // A proxy between us and the server answers in its own words when the server is gone.
    throw new GraphqlFailure({ kind: 'unreachable' }, response.headers.get('x-request-id'));
  }
}

function refusal(error: GraphqlError, status: number, requestId: string | null): GraphqlFailure {
  const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR';
  const id = error.extensions?.requestId ?? requestId;
  if (code === 'INTERNAL_SERVER_ERROR') return new GraphqlFailure({ kind: 'failed', status }, id);
  return new GraphqlFailure({ kind: 'refused', status, code, message: error.message }, id);
}
