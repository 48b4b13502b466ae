import { EngineError, type EngineErrorKind } from './engine-error.js';

/** The start of a Neo4j error code, and what it means to us; the first that fits counts. */
const KINDS: readonly (readonly [string, EngineErrorKind])[] = [
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'already-exists'],
  ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'already-exists'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'timeout'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
  ['Neo.TransientError.Transaction', 'write-conflict'],
  ['Neo.TransientError', 'unavailable'],
  ['Neo.ClientError.Cluster', 'unavailable'],
  ['Neo.ClientError.General.ForbiddenOnReadOnlyDatabase', 'unavailable'],
  ['Neo.ClientError.Security', 'unavailable'],
  ['Neo.DatabaseError.General', 'storage'],
  ['Neo.DatabaseError.Transaction', 'storage'],
  ['Neo.', 'statement'],
  ['ServiceUnavailable', 'unavailable'],
  ['SessionExpired', 'unavailable'],
];

/** Turns what the Neo4j driver threw into one of our kinds. */
export function toNeo4jError(error: unknown, doing: string): EngineError {
  if (error instanceof EngineError) return error;
  const code = codeOf(error);
  // The driver's own errors without a server code are about the connection, such as an acquisition that took too long.
  const kind = KINDS.find(([start]) => code.startsWith(start))?.[1] ?? 'unavailable';
  // A violated constraint names the value, which may be personal: it stays out of logs.
  if (kind === 'already-exists') return new EngineError(kind, `${doing}: a value that must be unique is already there`);
  return new EngineError(kind, `${doing}: ${messageOf(error)} (${code || 'no code'})`, { cause: error });
}

/** Whether the driver threw this, rather than the work it ran. */
export function isDriverError(error: unknown): error is Error {
  return error instanceof Error && error.name === 'Neo4jError';
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly database: string;
}

/** Why a Neo4j server cannot be used, as one sentence for whoever starts Footbridge. */
export function describeConnectFailure(error: unknown, { uri, user, database }: Neo4jAddress): string {
  const code = error instanceof EngineError ? codeOf(error.cause) : codeOf(error);
  if (/unknown scheme|Invalid URL|Unable to parse/i.test(messageOf(error))) {
    return `NEO4J_URI is ${uri}, and must begin with bolt:// or neo4j:// (bolt+s:// or neo4j+s:// where it is secured).`;
  }
  if (code.endsWith('Security.CredentialsExpired')) {
    return `The password of ${user} on the Neo4j server at ${uri} must be changed before it can be used: set a new one in Neo4j, then NEO4J_PASSWORD.`;
  }
  if (code.endsWith('Security.AuthenticationRateLimit')) {
    return `The Neo4j server at ${uri} takes no log-in of ${user} for a while after several wrong passwords: correct NEO4J_PASSWORD, wait a little and start again.`;
  }
  if (code.startsWith('Neo.ClientError.Security')) {
    return `The Neo4j server at ${uri} refused the user ${user} with this password: check NEO4J_USER and NEO4J_PASSWORD.`;
  }
  if (code.startsWith('Neo.ClientError.Database')) {
    return `The Neo4j server at ${uri} has no database ${database}: check NEO4J_DATABASE.`;
  }
  return `No Neo4j server answers at ${uri} (${reasonOf(error)}): check NEO4J_URI and that the server runs.`;
}

/** What the driver's long messages about a connection come down to. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/ECONNREFUSED/, 'the connection is refused'],
  [/ENOTFOUND|EAI_AGAIN/, 'there is no such host'],
  [/acquisition timed out|no answer within|connection timeout|ETIMEDOUT/i, 'no answer within 5 seconds'],
  [/responded HTTP/, 'what answers there is a web server'],
  [/Could not perform discovery/, 'no member of a cluster answers'],
  [/certificate|TLS|SSL/i, 'no secure connection can be made'],
];

function reasonOf(error: unknown): string {
  const message = messageOf(error);
  return REASONS.find(([pattern]) => pattern.test(message))?.[1] ?? message;
}

/** The version behind a server's agent, such as `Neo4j/5.26.30`, when it is too old or none of Neo4j; null when it will do. */
export function describeWrongVersion(agent: string | undefined, { uri }: Neo4jAddress): string | null {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent ?? '') ?? [];
  if (major !== undefined && Number(major) * 1000 + Number(minor) >= 5026) return null;
  return `Footbridge needs Neo4j 5.26 or later, and the server at ${uri} is ${agent ?? 'of an unknown kind'}.`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0]?.replace(/[.\s]+$/, '') ?? '';
}
