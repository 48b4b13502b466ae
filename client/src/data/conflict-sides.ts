import type { ChangeOutcome } from './use-change.js';

/** What somebody saved meanwhile, and what was sent: as the server tells of them. */
export interface ConflictSides {
  readonly current: Readonly<Record<string, unknown>>;
  readonly sent: Readonly<Record<string, unknown>>;
}

/** The two sides, where an edit was refused because somebody else was first; null where it was refused for else. */
export function conflictSidesOf(outcome: ChangeOutcome<unknown>): ConflictSides | null {
  if (outcome.kind !== 'refused') return null;
  const error = outcome.userErrors.find(({ code }) => code === 'CONFLICT');
  if (error === undefined || !isRecord(error.current) || !isRecord(error.sent)) return null;
  return { current: error.current, sent: error.sent };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
