import { fail, type Result, succeed } from '@footbridge/shared/result';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import type { NetworkRow } from './network-row.js';
import type { InputProblem } from './refusal.js';

const LONGEST_KEY = 80;
const KEY_SHAPE = /^[\p{Letter}\p{Number}][\p{Letter}\p{Number}._-]*$/u;

/** What a save says of a network: an absent field stays as it is, null clears it. */
export interface NetworkChanges {
  readonly name?: string | null;
  readonly description?: string | null;
}

type Details = Pick<NetworkRow, 'name' | 'description'>;

/** The stored details with the changes laid over them, or everything that is wrong with them. */
export function changedDetails(
  stored: Details | null,
  changes: NetworkChanges,
): Result<Details, readonly InputProblem[]> {
  const check = new InputCheck();
  const isNamed = stored === null || changes.name !== undefined;
  const name = isNamed ? check.requiredText(changes.name ?? null, ['name'], 'The name', TEXT_LIMITS.name) : stored.name;
  const description =
    changes.description === undefined
      ? (stored?.description ?? null)
      : check.lines(changes.description, ['description'], 'The description');
  return check.problems.length > 0 ? fail(check.problems) : succeed({ name, description });
}

/** What is wrong with a key somebody chose for a network; null when it can be used. It stands in addresses. */
export function networkKeyProblem(key: string): InputProblem | null {
  if (KEY_SHAPE.test(key) && key.length <= LONGEST_KEY) return null;
  const message = `A network’s key has at most ${LONGEST_KEY} letters, digits, hyphens, dots and underscores, and starts with a letter or digit.`;
  return { code: 'INVALID', path: ['input', 'key'], message };
}
