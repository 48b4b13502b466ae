import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.js';

it('the typed documents are what the schema and the documents of today make', async () => {
  const made: readonly { readonly filename: string; readonly content: string }[] = await generate(
    { ...config, silent: true, errorsOnly: true },
    false,
  );
  expect(made.length).toBeGreaterThan(0);
  for (const { filename, content } of made) {
    expect(readFileSync(filename, 'utf8') === content, `${filename} is stale: run pnpm codegen`).toBe(true);
  }
}, 60_000);
