import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCatalogue } from './query-catalogue.js';
import { renderQueryTypes } from './query-types.js';

const GENERATED = fileURLToPath(new URL('./queries.generated.ts', import.meta.url));

/** Writes `queries.generated.ts` anew; says whether it changed. */
export function generateQueries(): { readonly changed: boolean; readonly queries: number } {
  const catalogue = readCatalogue();
  const text = renderQueryTypes(catalogue);
  const changed = generatedText() !== text;
  if (changed) writeFileSync(GENERATED, text);
  return { changed, queries: catalogue.statements.length };
}

/** What is in `queries.generated.ts` now; null where there is none. */
export function generatedText(): string | null {
  try {
    return readFileSync(GENERATED, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
