import { fail, type Result, succeed } from '@footbridge/shared/result';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import { freeKey, randomKey, slugOf } from './key-maker.js';
import { invalid, type Refusal } from './refusal.js';

/** A key an editor chose for a new thing, or one made from its name, unique among those that are there. */
export async function keyOfNew(
  chosen: string | null | undefined,
  name: string,
  isTaken: (key: string) => Promise<boolean>,
): Promise<Result<string, Refusal>> {
  if (chosen === null || chosen === undefined) return succeed(await freeKey(slugOf(name) ?? randomKey(), isTaken));
  const check = new InputCheck();
  const key = check.requiredText(chosen, ['key'], 'The key', TEXT_LIMITS.key);
  if (check.problems.length > 0) return fail(invalid(...check.problems));
  if (key === chosen) return succeed(key);
  return fail(
    invalid({ code: 'INVALID', path: ['input', 'key'], message: 'The key cannot start or end with a space.' }),
  );
}
