import { assertNever } from '@footbridge/shared/result';
import type { Refusal } from '../network/refusal.js';
import type { JobError } from './import-job.js';
import type { ImportPlan } from './import-plan.js';
import type { PlanOverdue } from './import-plan.service.js';
import { counted } from './plan-summary.js';

/** Why no import was started; what a person can mend in what they asked for. */
export interface RunRefusal {
  readonly code: 'NOT_FOUND' | 'HAS_PROBLEMS' | 'CANNOT_RUN' | 'IDEMPOTENCY_KEY_REUSED' | 'INVALID';
  readonly message: string;
  readonly path: readonly string[];
}

export const UNKNOWN_PLAN: RunRefusal = {
  code: 'NOT_FOUND',
  message:
    'There is no such plan. Plans are kept until the server restarts or a hundred newer ones were made; plan again.',
  path: ['input', 'planId'],
};

export const KEY_REUSED: RunRefusal = {
  code: 'IDEMPOTENCY_KEY_REUSED',
  message: 'The idempotency key was used before for another import. Use a new one.',
  path: ['input', 'idempotencyKey'],
};

/** Something broke before anything was saved. */
export const UNFORESEEN: JobError = {
  code: 'INTERNAL',
  message: 'Something went wrong on the server; nothing was saved. Its log has the cause under the id of this import.',
};

/** Something broke while the import was being saved, and no receipt of it can be found: it may come to light yet. */
export const OUTCOME_UNKNOWN: JobError = {
  code: 'OUTCOME_UNKNOWN',
  message:
    'Something went wrong while the import was being saved, and it is not known whether it was. ' +
    'Open History before you import again: an import that is listed there was saved whole.',
};

const MOVED_ON: JobError = {
  code: 'CONFLICT',
  message:
    'The network was changed since the import was planned. Plan it again to see what it would do now; nothing was saved.',
};

/** Why a plan does not run, if it does not. */
export function refusalOfPlan(plan: ImportPlan, skipProblemRows: boolean): RunRefusal | null {
  const path = ['input', 'planId'];
  if (!plan.canRun) {
    const first = plan.problems.find((problem) => problem.severity === 'error')?.message ?? '';
    return { code: 'CANNOT_RUN', message: `The import cannot run: ${first}`, path };
  }
  if (plan.errorCount === 0 || skipProblemRows) return null;
  const message = `${counted(plan.errorCount, 'problem')} would be left out. Mend them, or run with skipProblemRows: true.`;
  return { code: 'HAS_PROBLEMS', message, path };
}

/** Why a key cannot be used. */
export function refusalOfKey(refusal: Refusal): RunRefusal {
  if (refusal.kind !== 'invalid') return KEY_REUSED;
  const message = refusal.problems.map((problem) => problem.message).join(' ');
  return { code: 'INVALID', message, path: ['input', 'idempotencyKey'] };
}

export function errorOfOverdue(overdue: PlanOverdue): JobError {
  switch (overdue) {
    case 'moved-on':
      return MOVED_ON;
    case 'upload-expired': {
      const message = 'A file of the import has expired. Upload it again and plan the import again; nothing was saved.';
      return { code: 'UPLOAD_EXPIRED', message };
    }
    default:
      return assertNever(overdue);
  }
}

export function errorOfRefusal(refusal: Exclude<Refusal, { readonly kind: 'cancelled' }>): JobError {
  switch (refusal.kind) {
    case 'conflict':
      return MOVED_ON;
    case 'not-found':
      return { code: 'NOT_FOUND', message: 'The network was deleted meanwhile; nothing was saved.' };
    case 'forbidden':
      return { code: 'FORBIDDEN', message: `You may not ${refusal.action}.` };
    case 'invalid':
      return { code: 'INVALID', message: refusal.problems.map((problem) => problem.message).join(' ') };
    case 'idempotency-key-reused':
      return { code: KEY_REUSED.code, message: KEY_REUSED.message };
    case 'cannot-undo':
      return { code: 'CANNOT_UNDO', message: refusal.reason };
    case 'rows':
      return { code: 'INVALID', message: `${counted(refusal.rows.length, 'row')} cannot be saved.` };
    default:
      return assertNever(refusal);
  }
}
