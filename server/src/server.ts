import type { Result } from '@footbridge/shared/result';
import { succeed } from '@footbridge/shared/result';
import type { Logger } from 'pino';
import { LIMITS, type Limits } from './api/limits/limits.js';
import { compose } from './compose.js';
import type { Config } from './config.js';
import type { CypherEngine } from './engine/cypher-engine.js';
import { addExampleNetwork } from './example-network.js';
import { buildApp } from './http/app.js';
import { listen } from './http/http-server.js';
import { buildServerSchema } from './schema.js';

/** A server that answers. */
export interface RunningServer {
  /** Where it can be opened in a browser. */
  readonly address: string;
  /** Turns `/readyz` down, lets requests under way finish, then stops everything but the engine. */
  close(): Promise<void>;
}

export interface ServerOptions {
  /** Migrated already. */
  readonly engine: CypherEngine;
  readonly config: Pick<Config, 'host' | 'port' | 'allowedHosts' | 'dataFolder'>;
  readonly logger: Logger;
  readonly limits?: Limits;
  readonly clientFolder?: string;
  /** What a database without any network is given; nothing where absent. */
  readonly exampleFile?: string;
}

/** How long requests under way may take to finish once the server was told to stop. */
const PATIENCE = 10_000;

/** Builds the product over an engine and listens, or says in one sentence why it cannot. */
export async function startServer(options: ServerOptions): Promise<Result<RunningServer, string>> {
  const { engine, config, logger, limits = LIMITS } = options;
  const product = await compose({ engine, logger, limits, dataFolder: config.dataFolder });
  if (options.exampleFile !== undefined) await addExampleNetwork(product.networks, options.exampleFile);
  let draining = false;
  const app = await buildApp({
    schema: buildServerSchema(product.resolvers),
    contextOf: product.contextOf,
    liveContextOf: product.liveContextOf,
    routers: product.routers,
    limits,
    logger,
    host: config.host,
    allowedHosts: config.allowedHosts,
    readiness: { ping: () => engine.ping(), isDraining: () => draining },
    clientFolder: options.clientFolder,
  });
  const stopProduct = async () => {
    await app.stop();
    await product.close();
  };

  const server = await listen(app.express, config, app.live);
  if (!server.ok) {
    await stopProduct();
    return server;
  }
  return succeed({
    address: server.value.address,
    close: async () => {
      draining = true;
      await app.live.stop();
      await server.value.close(PATIENCE);
      await stopProduct();
    },
  });
}
