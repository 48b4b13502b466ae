import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { VERSION } from './prepared.js';

it('the accessibility statement is about the version that is built', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
});
