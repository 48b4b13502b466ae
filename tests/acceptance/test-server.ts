import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS, type Limits } from '@footbridge/server/api/limits/limits';
import type { CypherEngine } from '@footbridge/server/engine/cypher-engine';
import { createLogger } from '@footbridge/server/logger';
import { startServer } from '@footbridge/server/server';
import { freshEngine } from './fresh-engine.js';

interface GraphqlAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: answers are compared with written-out values, whatever their shape
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** The product as a user starts it, on a free port with an empty database of its own. */
export interface TestServer {
  readonly address: string;
  /** What the server logged, one parsed line each. */
  readonly log: readonly Readonly<Record<string, unknown>>[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<GraphqlAnswer>;
  /** Fails on any error: for steps whose success is not what the test is about. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  must(query: string, variables?: Readonly<Record<string, unknown>>): Promise<any>;
  upload(filename: string, bytes: string | Uint8Array): Promise<string>;
  close(): Promise<void>;
}

export interface TestServerOptions {
  /** Already open and migrated, and closed by whoever opened it; a fresh embedded one where absent. */
  readonly engine?: CypherEngine;
  readonly limits?: Partial<Limits>;
  readonly allowedHosts?: readonly string[];
  readonly clientFolder?: string;
  /** What an empty database starts with; nothing where absent. */
  readonly exampleFile?: string;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-acceptance-'));
  const own = options.engine === undefined ? await freshEngine() : { engine: options.engine, remove: async () => {} };
  const log: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line: string) => void log.push(JSON.parse(line)) });
  const started = await startServer({
    engine: own.engine,
    config: { host: '127.0.0.1', port: 0, allowedHosts: options.allowedHosts ?? [], dataFolder: folder },
    logger,
    limits: { ...LIMITS, ...options.limits },
    clientFolder: options.clientFolder,
    exampleFile: options.exampleFile,
  });
  if (!started.ok) throw new Error(started.error);
  const server = started.value;
  const ask = (query: string, variables?: Readonly<Record<string, unknown>>) => askAt(server.address, query, variables);
  return {
    address: server.address,
    log,
    ask,
    must: async (query, variables) => {
      const answer = await ask(query, variables);
      if (answer.errors !== undefined) throw new Error(`${query}\n${JSON.stringify(answer.errors, null, 2)}`);
      return answer.data;
    },
    upload: (filename, bytes) => uploadTo(server.address, filename, bytes),
    close: async () => {
      await server.close();
      await own.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Asks one question of the server at this address. */
export async function askAt(
  address: string,
  query: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<GraphqlAnswer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

/** Uploads a file to the server at this address; its id. */
export async function uploadTo(address: string, filename: string, bytes: string | Uint8Array): Promise<string> {
  const response = await fetch(`${address}/uploads?filename=${encodeURIComponent(filename)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes as BodyInit, // the DOM's types know no plain Uint8Array
  });
  const answer = await response.json();
  if (response.status !== 201) throw new Error(`upload of ${filename}: ${response.status} ${JSON.stringify(answer)}`);
  return answer.id;
}
