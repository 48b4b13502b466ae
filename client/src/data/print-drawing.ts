import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { fetchFile } from './fetch-file.js';
import { describeFailure, GraphqlFailure } from './graphql-failure.js';

/** A drawing as a PDF file of one page, printed by the server: text stays text. */
export async function printDrawing(drawing: Drawing): Promise<Blob> {
  const { title, description } = drawing;
  const { content } = await fetchFile('/pictures/pdf', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title, lang: 'en-GB', description, drawing }),
  });
  return content;
}

/** Why a picture could not be saved: the server says it in its words, the painter in its own. */
export function whyNotSaved(error: unknown): string {
  if (error instanceof Error && !(error instanceof GraphqlFailure)) return error.message;
  const { what, next } = describeFailure(error);
  return `${what} ${next}`;
}
