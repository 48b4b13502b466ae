import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import { z } from 'zod';

/** How the server runs: read once, at the start, from the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** `name` or `name:port` under which the server may be reached, besides this machine's own names. */
  readonly allowedHosts: readonly string[];
  readonly dataFolder: string;
  readonly engine: EngineConfig;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

export type EngineConfig =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

type Environment = Readonly<Record<string, string | undefined>>;

const HOST_LIST = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?(,(\[[0-9a-f:]+\]|[a-z0-9.-]+)(:\d{1,5})?)*$/i;

/** The message of each check says what is expected; what came is added where it is no secret. */
const settings = z.object({
  PORT: z
    .string()
    .default('4400')
    .refine((text) => /^\d{1,5}$/.test(text) && Number(text) <= 65_535, 'a port number from 0 to 65535')
    .transform(Number),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('./data'),
  FOOTBRIDGE_ENGINE: z.enum(['embedded', 'neo4j'], 'embedded or neo4j').default('embedded'),
  FOOTBRIDGE_ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((text) => text.replaceAll(/\s/g, '').toLowerCase())
    .refine((text) => text === '' || HOST_LIST.test(text), 'names with or without a port, separated by commas')
    .transform((text) => text.split(',').filter((host) => host !== '')),
  FOOTBRIDGE_LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'silent, error, warn, info or debug')
    .default('warn'),
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'an address such as neo4j://localhost:7687')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: z.string().optional(),
  NEO4J_DATABASE: z.string().default('neo4j'),
});

const SECRET: ReadonlySet<string> = new Set(['NEO4J_URI', 'NEO4J_PASSWORD']);

/** The configuration, or one sentence for each setting that is wrong, all of them at once. */
export function readConfig(environment: Environment = process.env): Result<Config, readonly string[]> {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = settings.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => problemOf(String(issue.path[0]), issue.message, given)),
    ...unknownSettings(given),
    ...(given.FOOTBRIDGE_ENGINE === 'neo4j' ? missingForNeo4j(given) : []),
  ];
  const password = passwordOf(given);
  if (!password.ok) problems.push(password.error);
  if (!parsed.success || !password.ok || problems.length > 0) return fail(problems);

  const { data } = parsed;
  return succeed({
    port: data.PORT,
    host: data.HOST,
    allowedHosts: data.FOOTBRIDGE_ALLOWED_HOSTS,
    dataFolder: resolve(data.DATA_DIR),
    logLevel: data.FOOTBRIDGE_LOG,
    engine:
      data.FOOTBRIDGE_ENGINE === 'embedded'
        ? { kind: 'embedded' }
        : {
            kind: 'neo4j',
            uri: data.NEO4J_URI ?? '',
            user: data.NEO4J_USER,
            password: password.value,
            database: data.NEO4J_DATABASE,
          },
  });
}

function problemOf(key: string, expected: string, given: Environment): string {
  return SECRET.has(key) ? `${key}: expected ${expected}.` : `${key}: expected ${expected}, got "${given[key]}".`;
}

/** A misspelt setting would otherwise be a default in silence. Other programs' variables are none of ours. */
function unknownSettings(given: Environment): readonly string[] {
  return Object.keys(given)
    .filter((key) => key.startsWith('FOOTBRIDGE_') && !Object.hasOwn(settings.shape, key))
    .map((key) => `${key}: there is no such setting.`);
}

function missingForNeo4j(given: Environment): readonly string[] {
  const problems: string[] = [];
  if (given.NEO4J_URI === undefined) {
    problems.push(
      'NEO4J_URI: FOOTBRIDGE_ENGINE=neo4j needs the address of the database, such as neo4j://localhost:7687.',
    );
  }
  if (given.NEO4J_PASSWORD === undefined && given.NEO4J_PASSWORD_FILE === undefined) {
    problems.push(
      'NEO4J_PASSWORD: FOOTBRIDGE_ENGINE=neo4j needs a password, here or in the file NEO4J_PASSWORD_FILE names.',
    );
  }
  if (given.NEO4J_PASSWORD !== undefined && given.NEO4J_PASSWORD_FILE !== undefined) {
    problems.push('NEO4J_PASSWORD: give the password here or in NEO4J_PASSWORD_FILE, not in both.');
  }
  return problems;
}

function passwordOf(given: Environment): Result<string, string> {
  if (given.NEO4J_PASSWORD_FILE === undefined) return succeed(given.NEO4J_PASSWORD ?? '');
  try {
    return succeed(readFileSync(given.NEO4J_PASSWORD_FILE, 'utf8').trimEnd());
  } catch {
    return fail(`NEO4J_PASSWORD_FILE: cannot read the file "${given.NEO4J_PASSWORD_FILE}".`);
  }
}
