import { readFileSync } from 'node:fs';
import { ERROR_CODES } from '@footbridge/server/api/errors';
import { LIMITS } from '@footbridge/server/api/limits/limits';
import { describe, expect, it } from 'vitest';

const text = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

describe('docs/api.md', () => {
  it('lists every code a top-level error can have, as the server defines it, and no other', () => {
    const listed = [...text.matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [code, meaning]);
    expect(listed).toEqual(Object.entries(ERROR_CODES).map(([code, { meaning }]) => [code, meaning]));
  });

  it.each(['tokens', 'depth', 'fields', 'aliases', 'directives', 'rootFields', 'cost'] as const)(
    'says the limit of %s',
    (name) => {
      expect(text).toContain(`| ${LIMITS[name].toLocaleString('en-GB')} |`);
    },
  );
});
