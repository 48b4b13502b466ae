import { GraphQLError } from 'graphql';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { apiError } from '../api/errors.js';
import { EngineError } from '../engine/engine-error.js';
import { maskError } from './mask-error.js';

const SECRET = 'bolt://neo4j:hunter2@db:7687';

/** As graphql-js wraps what a resolver threw, and Apollo Server then formats it. */
function masked(cause: Error): { answer: ReturnType<typeof maskError>; log: readonly Record<string, unknown>[] } {
  const log: Record<string, unknown>[] = [];
  const logger = pino({}, { write: (line: string) => void log.push(JSON.parse(line)) });
  const thrown = new GraphQLError(cause.message, { originalError: cause, path: ['network', 'gaps'] });
  const code = thrown.extensions.code ?? 'INTERNAL_SERVER_ERROR';
  const formatted = {
    message: thrown.message,
    path: thrown.path,
    extensions: { ...thrown.extensions, code, stacktrace: ['at x'] },
  };
  return { answer: maskError(formatted, thrown, logger), log };
}

describe('an error on its way out', () => {
  it('is itself, with its facts, where a resolver meant it for the asker', () => {
    const { answer, log } = masked(apiError('NOT_FOUND', 'There is no network "x".', { key: 'x' }));

    expect(answer).toEqual({
      message: 'There is no network "x".',
      path: ['network', 'gaps'],
      extensions: { code: 'NOT_FOUND', key: 'x', requestId: 'none' },
    });
    expect(log).toEqual([]);
  });

  it.each([
    ['any other error', new Error(SECRET)],
    [
      'an error with a code of its own',
      Object.assign(new Error(SECRET), { code: 'ECONNREFUSED', extensions: { code: 'X' } }),
    ],
    ['a fault in a statement', new EngineError('statement', SECRET)],
  ])('says nothing of %s, which the log has once', (_, cause) => {
    const { answer, log } = masked(cause);

    expect(answer.extensions?.code).toBe('INTERNAL');
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|stacktrace|at x/);
    expect(log).toHaveLength(1);
    expect(JSON.stringify(log)).toContain('hunter2');
  });

  it.each(['unavailable', 'timeout', 'write-conflict', 'storage', 'not-durable', 'closed'] as const)(
    'says in words that the database failed: %s',
    (kind) => {
      const { answer } = masked(new EngineError(kind, SECRET));

      expect(answer.extensions?.code).toBe('UNAVAILABLE');
      expect(answer.message).not.toContain('hunter2');
    },
  );

  it('never says that nothing was saved of a change that may be kept', () => {
    for (const kind of ['unavailable', 'not-durable'] as const) {
      expect(masked(new EngineError(kind, SECRET)).answer.message).not.toMatch(/nothing was saved/i);
    }
    const { message } = masked(new EngineError('not-durable', SECRET)).answer;
    expect(message).toMatch(/may be kept, or not\. Restart Footbridge, and look before you repeat it/);
  });

  it('is CANCELLED where the deadline passed or nobody waits any more', () => {
    expect(masked(new DOMException('aborted', 'AbortError')).answer.extensions?.code).toBe('CANCELLED');
    expect(masked(new DOMException('', 'TimeoutError')).answer.extensions?.code).toBe('CANCELLED');
  });

  it('is short', () => {
    expect(masked(apiError('BAD_INPUT', 'x'.repeat(10_000))).answer.message.length).toBeLessThanOrEqual(501);
  });
});
