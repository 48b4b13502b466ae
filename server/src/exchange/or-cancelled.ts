import { refusal } from '../api/errors.js';

/** What is made for a request; once the signal of that has aborted, the failure is an API error that says so. */
export function orCancelled<Value>(
  made: Promise<Value>,
  signal: AbortSignal,
  what: 'answer' | 'report' | 'file',
): Promise<Value> {
  return made.catch((error: unknown) => {
    if (!signal.aborted) throw error;
    throw refusal('CANCELLED', `The ${what} took longer than the deadline, or was no longer wanted.`);
  });
}
