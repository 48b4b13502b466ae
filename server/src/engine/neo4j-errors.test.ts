import { describe, expect, it } from 'vitest';
import { describeConnectFailure, describeWrongVersion, toNeo4jError } from './neo4j-errors.js';

const address = { uri: 'neo4j://db.example', user: 'reader', database: 'people' };

function driverError(code: string, message = 'It failed'): Error {
  return Object.assign(new Error(message), { name: 'Neo4jError', code });
}

describe('an error of the driver', () => {
  it.each([
    ['Neo.ClientError.Schema.ConstraintValidationFailed', 'already-exists'],
    ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'already-exists'],
    ['Neo.TransientError.Transaction.DeadlockDetected', 'write-conflict'],
    ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'timeout'],
    ['Neo.ClientError.Statement.SyntaxError', 'statement'],
    ['Neo.ClientError.Cluster.NotALeader', 'unavailable'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'unavailable'],
    ['ServiceUnavailable', 'unavailable'],
    ['SessionExpired', 'unavailable'],
    ['N/A', 'unavailable'],
  ])('with the code %s is of the kind %s', (code, kind) => {
    expect(toNeo4jError(driverError(code), 'network/find-network').kind).toBe(kind);
  });

  it('about a value that must be unique does not repeat the value', () => {
    const message = 'Node(1) already exists with label `Stakeholder` and property `ref` = "secret"';
    const error = toNeo4jError(driverError('Neo.ClientError.Schema.ConstraintValidationFailed', message), 'x/y');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret');
  });
});

describe('the sentence for a server that cannot be used', () => {
  it.each([
    [
      'Neo.ClientError.Security.Unauthorized',
      'refused the user reader with this password: check NEO4J_USER and NEO4J_PASSWORD.',
    ],
    ['Neo.ClientError.Security.CredentialsExpired', 'must be changed before it can be used'],
    ['Neo.ClientError.Security.AuthenticationRateLimit', 'wait a little and start again'],
    ['Neo.ClientError.Database.DatabaseNotFound', 'has no database people: check NEO4J_DATABASE.'],
    ['ServiceUnavailable', 'No Neo4j server answers at neo4j://db.example (It failed): check NEO4J_URI'],
  ])('for %s says what to do', (code, words) => {
    expect(describeConnectFailure(driverError(code), address)).toContain(words);
  });

  it.each([
    ['connect ECONNREFUSED 127.0.0.1:7687', 'the connection is refused'],
    ['getaddrinfo ENOTFOUND db.example', 'there is no such host'],
    ['Could not perform discovery. No routing servers available.', 'no member of a cluster answers'],
  ])('puts "%s" in plain words', (message, words) => {
    expect(describeConnectFailure(driverError('ServiceUnavailable', message), address)).toContain(`(${words})`);
  });
});

describe('a version', () => {
  it.each(['Neo4j/5.26.0', 'Neo4j/5.27.1', 'Neo4j/2026.05.0', 'Neo4j/6.0.0'])('%s will do', (agent) => {
    expect(describeWrongVersion(agent, address)).toBeNull();
  });

  it.each(['Neo4j/4.4.38', 'Neo4j/5.25.9', 'Memgraph/3.0', undefined])('%s will not', (agent) => {
    expect(describeWrongVersion(agent, address)).toContain('Footbridge needs Neo4j 5.26 or later');
  });
});
