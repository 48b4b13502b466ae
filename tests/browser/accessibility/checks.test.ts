import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../../client/src/views/accessibility/checks.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const testFiles = ['tests/browser', 'tests/acceptance', 'client/src', 'server/src'].flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${ROOT}${folder}/${file}`),
);

/** The statement lists 24 checks; the title of each test begins with the number of the check it makes. */
describe('the accessibility statement', () => {
  it('numbers its checks from A-01 to A-24', () => {
    const numbers = Array.from({ length: 24 }, (_, at) => `A-${String(at + 1).padStart(2, '0')}`);
    expect(CHECKS.map(({ id }) => id)).toEqual(numbers);
  });

  it('names no check that has no test', () => {
    const titles = new Set(
      testFiles.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"`](A-\d\d) \S/gu)].map(([, id]) => id)),
    );
    expect(CHECKS.map(({ id }) => id).filter((id) => !titles.has(id))).toEqual([]);
  });
});
