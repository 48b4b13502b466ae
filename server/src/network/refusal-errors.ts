import { assertNever } from '@footbridge/shared/result';
import { apiError } from '../api/errors.js';
import { type UserErrorType, userError } from '../api/user-error.type.js';
import type { Conflict, NotFound, Refusal } from './refusal.js';

/**
 * What a refused edit tells the person who sent it. What no person can mend by sending something else is thrown as a
 * top-level error.
 */
export function userErrorsOf(refusal: Refusal): readonly UserErrorType[] {
  switch (refusal.kind) {
    case 'invalid':
      return refusal.problems.map(({ code, message, path }) => userError(code, message, path));
    case 'not-found':
      return [userError('NOT_FOUND', notFoundInWords(refusal), ['input', inputOf(refusal)])];
    case 'conflict':
      return [userError('CONFLICT', conflictInWords(refusal), ['input', 'expectedVersion'], refusal)];
    case 'idempotency-key-reused': {
      const message = `The idempotency key "${refusal.idempotencyKey}" was used before with other content. Use a new one.`;
      return [userError('IDEMPOTENCY_KEY_REUSED', message, ['input', 'idempotencyKey'])];
    }
    case 'cannot-undo':
      return [userError('CANNOT_UNDO', refusal.reason, ['input', 'change'])];
    case 'forbidden':
      throw apiError('FORBIDDEN', `You may not ${refusal.action}.`);
    case 'cancelled':
      throw apiError('CANCELLED', 'It was cancelled; nothing was saved.');
    case 'rows':
      return refusal.rows.flatMap(({ path, refusal: ofRow }) =>
        userErrorsOf(ofRow).map((error) => ({ ...error, path: ['input', ...path, ...error.path.slice(1)] })),
      );
    default:
      return assertNever(refusal);
  }
}

function notFoundInWords({ entity, key }: NotFound): string {
  if (entity === 'change') return 'This network has no such change.';
  return `There is no ${entity} with the key "${key}". It may have been removed.`;
}

/** The part of the input that named it. */
function inputOf({ entity }: NotFound): string {
  if (entity === 'network') return 'network';
  return entity === 'change' ? 'change' : 'key';
}

function conflictInWords({ entity, expectedVersion, currentVersion }: Conflict): string {
  return (
    `Somebody changed this ${entity} since you read it: you sent version ${expectedVersion}, it is at ` +
    `${currentVersion} now. Nothing was saved; both sides are here.`
  );
}
