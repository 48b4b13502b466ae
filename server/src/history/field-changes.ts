import type { ChangeItem } from '@footbridge/shared/vocabulary/change';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Said elsewhere: the key names the thing, the version only counts, and who and when is the change's own. */
const LEFT_OUT: ReadonlySet<string> = new Set(['key', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy']);

/**
 * Field by field what an item changed, custom attributes each as a field of its own. Of a thing that came or went:
 * the fields that held something.
 */
export function fieldChanges(item: ChangeItem): readonly FieldChange[] {
  const before = flatFields(item.before);
  const after = flatFields(item.after);
  const fields = new Set([...before.keys(), ...after.keys()]);
  return [...fields]
    .map((field) => ({ field, before: before.get(field) ?? null, after: after.get(field) ?? null }))
    .filter((change) => !isSame(change.before, change.after));
}

/** True where two records say the same, whatever their versions and whoever wrote them. */
export function saysTheSame(a: object | null, b: object | null): boolean {
  if (a === null || b === null) return a === b;
  const [left, right] = [flatFields(a), flatFields(b)];
  return [...new Set([...left.keys(), ...right.keys()])].every((field) =>
    isSame(left.get(field) ?? null, right.get(field) ?? null),
  );
}

function flatFields(record: object | null): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  for (const [field, value] of Object.entries(record ?? {})) {
    if (LEFT_OUT.has(field)) continue;
    if (field !== 'attributes' || Array.isArray(value)) fields.set(field, value);
    else for (const [key, one] of Object.entries(value as object)) fields.set(`attributes.${key}`, one);
  }
  return fields;
}

/** Plain data; an empty list says as much as nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(emptied(a)) === JSON.stringify(emptied(b));
}

function emptied(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? null : value;
}
