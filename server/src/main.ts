import { access, constants, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, readConfig } from './config.js';
import { openEmbeddedEngine } from './engine/embedded-engine.js';
import { StartupProblem } from './engine/engine-error.js';
import { type MigratableEngine, migrate } from './engine/migrate.js';
import { openNeo4jEngine } from './engine/neo4j-engine.js';
import { EXAMPLE_FILE } from './example-network.js';
import { createLogger } from './logger.js';
import { keepHeapTight } from './runtime/heap-growth.js';
import { startServer } from './server.js';

/** Opens what the configuration names. The only place that knows both engines. */
function openEngine({ engine, dataFolder }: Config): Promise<MigratableEngine> {
  switch (engine.kind) {
    case 'embedded':
      return openEmbeddedEngine({ folder: join(dataFolder, 'database') });
    case 'neo4j':
      return openNeo4jEngine(engine);
  }
}

async function main(): Promise<void> {
  keepHeapTight();
  const config = readConfig();
  if (!config.ok) return giveUp(...config.error);

  const logger = createLogger(config.value.logLevel);
  if (!(await isWritable(config.value.dataFolder))) {
    return giveUp(
      `The folder ${config.value.dataFolder} cannot be written to. Choose another: DATA_DIR=./data npm start`,
    );
  }
  const engine = await openEngine(config.value);
  await migrate(engine);
  const server = await startServer({ engine, config: config.value, logger, exampleFile: EXAMPLE_FILE });
  if (!server.ok) {
    await engine.close();
    return giveUp(server.error);
  }
  process.stdout.write(`Footbridge is at ${server.value.address}\n`);

  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1); // asked twice: the patience is over
    stopping = true;
    logger.info({ signal }, 'stopping');
    await server.value.close();
    await engine.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** Makes the folder where it is not there; both engines need it, at least for what is uploaded. */
async function isWritable(folder: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false; // whatever the reason, the person can only choose another folder or change this one's permissions
  }
}

/** One plain sentence a problem, and exit code 1: nothing about it needs a stack trace. */
function giveUp(...sentences: readonly string[]): never {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

main().catch((error: unknown) => {
  if (error instanceof StartupProblem) giveUp(error.message);
  throw error;
});
