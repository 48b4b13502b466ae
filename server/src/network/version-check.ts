import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Conflict, EntityName } from './refusal.js';

/** Whether a stored thing is still of the version its editor saw; an editor who names none takes it as it is. */
export function checkVersion(
  entity: EntityName,
  stored: { readonly key: string; readonly version: number },
  expectedVersion: number | null | undefined,
  sent: unknown,
): Result<null, Conflict> {
  if (expectedVersion === null || expectedVersion === undefined || expectedVersion === stored.version) {
    return succeed(null);
  }
  return fail({
    kind: 'conflict',
    entity,
    key: stored.key,
    expectedVersion,
    currentVersion: stored.version,
    current: stored,
    sent,
  });
}

/** What a save says beside what is saved. */
interface SavedThing {
  readonly network?: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** The same of a save; a conflict shows what was sent of the thing beside what is stored. */
export function checkSavedVersion(
  entity: EntityName,
  stored: { readonly key: string; readonly version: number },
  { network: _network, idempotencyKey: _key, expectedVersion, ...sent }: SavedThing,
): Result<null, Conflict> {
  return checkVersion(entity, stored, expectedVersion, sent);
}
