import type { Drawing } from '@footbridge/shared/drawing/drawing';
import { fetchFile } from './fetch-file.js';

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
