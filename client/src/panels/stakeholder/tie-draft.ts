import { fail, type Result, succeed } from '@footbridge/shared/result';

export const STRENGTH_HELP = 'If it is known: above 0, higher is stronger.';

/** What was typed as a strength; nothing is none. */
export function readStrength(text: string): Result<number | null, string> {
  const trimmed = text.trim();
  if (trimmed === '') return succeed(null);
  const value = Number(trimmed);
  return value > 0 && Number.isFinite(value) ? succeed(value) : fail('Type a number above 0, such as 2.5.');
}
