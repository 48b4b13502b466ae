import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { afterAll, beforeAll, describe } from 'vitest';
import { describeEngine } from './engine-contract.js';

describe('the embedded engine', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'footbridge-contract-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  describeEngine({
    name: 'embedded',
    open: (catalogue) => openEmbeddedEngine({ folder, catalogue }),
    restart: async () => {},
  });
});
