import { type AnsweredError, failureFrom, GraphqlFailure } from './graphql-failure.js';

/** A file of the server, and what it is called. */
export interface FetchedFile {
  readonly name: string;
  readonly content: Blob;
}

/** Brings a file that the server makes. Throws a GraphqlFailure, or an AbortError where the caller gave up. */
export async function fetchFile(
  address: string,
  { signal, requestId, ...init }: RequestInit & { readonly requestId?: string } = {},
): Promise<FetchedFile> {
  const response = await answerTo(address, {
    ...init,
    signal: signal ?? null,
    headers: { ...init.headers, ...(requestId !== undefined && { 'x-request-id': requestId }) },
  });
  if (!response.ok) throw failureFrom(await errorIn(response), response.headers.get('x-request-id'));
  return { name: nameIn(response), content: await response.blob() };
}

async function answerTo(address: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new GraphqlFailure({ kind: 'unreachable' }, null);
  }
}

async function errorIn(response: Response): Promise<AnsweredError | undefined> {
  const text = await response.text();
  try {
    const { errors } = JSON.parse(text) as { readonly errors?: readonly AnsweredError[] };
    return errors?.[0];
  } catch {
    // A proxy between us and the server answers in its own words when the server is gone.
    throw new GraphqlFailure({ kind: 'unreachable' }, response.headers.get('x-request-id'));
  }
}

function nameIn(response: Response): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded === undefined ? 'file' : decodeURIComponent(encoded);
}
