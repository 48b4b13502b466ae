import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { openEmbeddedEngine } from '@footbridge/server/engine/embedded-engine';
import { migrate } from '@footbridge/server/engine/migrate';

/** An embedded engine with nothing in it, in a folder of its own. */
export interface FreshEngine {
  readonly engine: CypherEngine;
  /** Closes it and removes the folder. */
  remove(): Promise<void>;
}

export async function freshEngine(): Promise<FreshEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-engine-'));
  const engine = await openEmbeddedEngine({ folder });
  await migrate(engine);
  return {
    engine,
    remove: async () => {
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
