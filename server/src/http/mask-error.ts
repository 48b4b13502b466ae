import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, isErrorCode } from '../api/errors.js';
import { EngineError, type EngineErrorKind } from '../engine/engine-error.js';
import { currentRequestId } from './request-scope.js';

const LONGEST_MESSAGE = 500;

/** What the asker is told when the database fails; null where it is a fault of ours and masked like one. */
const ENGINE_MESSAGES = {
  unavailable: 'The database does not answer. Try again in a moment.',
  timeout: 'The database took too long over this. Try again in a moment, or ask for less.',
  'write-conflict': 'Others kept changing the same things. Nothing was saved; try again.',
  storage: 'The database cannot write to its disk. Nothing was saved.',
  'not-durable':
    'The database could not bring this change to its disk: it may be kept, or not. Restart Footbridge, and look before you repeat it.',
  closed: 'The server is shutting down.',
  'already-exists': null,
  statement: null,
} as const satisfies Record<EngineErrorKind, string | null>;

/**
 * Every top-level error on its way out: a code of the closed list, a message in plain words, the request id. What was
 * not foreseen is logged once, whole, and leaves as INTERNAL without a word of its own.
 */
export function maskError(formatted: GraphQLFormattedError, thrown: unknown, logger: Logger): GraphQLFormattedError {
  const requestId = currentRequestId();
  const { locations, path } = formatted;
  const answer = (code: ErrorCode, message: string, facts: object = {}): GraphQLFormattedError => ({
    message: message.length > LONGEST_MESSAGE ? `${message.slice(0, LONGEST_MESSAGE)}…` : message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { ...facts, code, requestId },
  });

  const cause = unwrapResolverError(thrown);
  const { code, stacktrace: _stacktrace, ...facts } = formatted.extensions ?? {};
  if (isErrorCode(code) && code !== 'INTERNAL') return answer(code, formatted.message, facts);
  if (isBadArgument(thrown)) return answer('BAD_USER_INPUT', formatted.message);
  if (isAbort(cause)) return answer('CANCELLED', 'The answer took longer than the deadline, or was no longer wanted.');
  if (cause instanceof EngineError) {
    const message = ENGINE_MESSAGES[cause.kind];
    if (message !== null) {
      logger.warn({ requestId, kind: cause.kind, err: cause }, 'the database failed a request');
      return answer('UNAVAILABLE', message);
    }
  }
  logger.error({ requestId, err: cause }, 'a resolver failed');
  return answer('INTERNAL', 'Something went wrong on the server. Its log has the cause under the request id.');
}

/** graphql-js finds a missing variable of a required argument only while it runs, and gives that no code. */
function isBadArgument(thrown: unknown): boolean {
  return (
    thrown instanceof GraphQLError && thrown.originalError === undefined && thrown.message.startsWith('Argument "')
  );
}

function isAbort(cause: unknown): boolean {
  return cause instanceof Error && (cause.name === 'AbortError' || cause.name === 'TimeoutError');
}
