import { type AnsweredError, failureFrom, GraphqlFailure } from './graphql-failure.js';
import { serverReach } from './server-reach.js';

/** A file the server holds for an import. */
export interface Upload {
  readonly id: string;
  readonly filename: string;
  readonly bytes: number;
}

/**
 * Sends one file; where the server goes away, once more when it is back. Throws a GraphqlFailure, or an AbortError where
 * the reader gave up.
 */
export async function uploadFile(
  file: Blob,
  filename: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Upload> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await sendFile(file, filename, signal, onProgress);
    } catch (error) {
      const isLost = error instanceof GraphqlFailure && error.failure.kind === 'unreachable';
      if (!isLost || tries > 1) throw error;
      await serverReach.untilBack(signal);
    }
  }
}

/** By XMLHttpRequest, since fetch does not say how much of a body is sent. */
function sendFile(
  file: Blob,
  filename: string,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Upload> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/uploads?filename=${encodeURIComponent(filename)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      const requestId = request.getResponseHeader('x-request-id');
      const answer = readAnswer(request.responseText);
      if (request.status === 201 && isUpload(answer)) resolve(answer);
      else reject(failureFrom(errorOf(answer), requestId));
    };
    request.onerror = () => reject(new GraphqlFailure({ kind: 'unreachable' }, null));
    request.onabort = () => reject(new DOMException('The upload was stopped.', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

function readAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isUpload(answer: unknown): answer is Upload {
  return typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string';
}

function errorOf(answer: unknown): AnsweredError | undefined {
  return (answer as { readonly errors?: readonly AnsweredError[] } | null)?.errors?.[0];
}
