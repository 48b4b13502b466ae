import { type AnsweredError, failureFrom } from './graphql-failure.js';
import { readJson, sendRequest } from './send-request.js';

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
  const response = await sendRequest(address, {
    ...init,
    signal: signal ?? null,
    headers: { ...init.headers, ...(requestId !== undefined && { 'x-request-id': requestId }) },
  });
  if (!response.ok) throw failureFrom(await errorIn(response), response.headers.get('x-request-id'));
  return { name: nameIn(response), content: await response.blob() };
}

async function errorIn(response: Response): Promise<AnsweredError | undefined> {
  const { errors } = await readJson<{ readonly errors?: readonly AnsweredError[] }>(response);
  return errors?.[0];
}

function nameIn(response: Response): string {
  const [, encoded] = /filename\*=UTF-8''([^;]+)/u.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return encoded === undefined ? 'file' : decodeURIComponent(encoded);
}
