import { describe, expect, it } from 'vitest';
import { describeOpenFailure, toEmbeddedError } from './embedded-errors.js';

describe('an error of the embedded engine', () => {
  // The messages are what @grafeo-db/js 0.6.0 says.
  it.each([
    [
      'Transaction error: GRAFEO-T001: Write conflict: Write-write conflict on entity Node(NodeId(0))',
      'write-conflict',
    ],
    [
      'Invalid value: Constraint violation: UNIQUE constraint violation: property \'key\' with value String("a") already exists',
      'already-exists',
    ],
    ['Transaction error: GRAFEO-T009: commit could not be logged: No space left on device', 'storage'],
    ['Query error: GRAFEO-Q001: syntax error: [Cypher] Expected LParen', 'statement'],
  ])('that says "%s" is of the kind %s', (message, kind) => {
    expect(toEmbeddedError(new Error(message), 'network/find-network').kind).toBe(kind);
  });

  it.each([
    'UNIQUE constraint violation: property \'ref\' with value String("secret (a)") already exists on :Stakeholder',
    'Write conflict on key :Network(key = String("secret")): another open transaction writes the same value of the key',
  ])('does not repeat a value: %s', (message) => {
    const error = toEmbeddedError(new Error(message), 'x/y');
    expect(`${error.message} ${String(error.cause)}`).not.toContain('secret');
  });
});

describe('the sentence for a database that cannot be opened', () => {
  it.each([
    [
      new Error('GRAFEO-X001: Internal error: database file cannot be locked for reading: /data/x'),
      'is in use by another Footbridge',
    ],
    [Object.assign(new Error('mkdir'), { code: 'EACCES' }), 'cannot be written to: give this user the right to'],
    [Object.assign(new Error('mkdir'), { code: 'EROFS' }), 'cannot be written to'],
    [Object.assign(new Error('mkdir'), { code: 'ENOTDIR' }), 'a file is in its place'],
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), 'is full: make room'],
    [
      new Error('GRAFEO-S002: damaged at byte 4096\nmore'),
      'cannot be opened (GRAFEO-S002: damaged at byte 4096): put back a backup',
    ],
  ])('for %s says what to do', (error, words) => {
    const sentence = describeOpenFailure(error, '/data');
    expect(sentence).toContain(words);
    expect(sentence).toMatch(/^[^\n]+\.$/);
  });
});
