import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { type InputProblem, invalid, notFound, type Refusal, type RefusedRow } from './refusal.js';
import { checkVersion } from './version-check.js';

/** One of many things sent together, and where it stood. */
export interface BulkRow<Row> {
  readonly row: Row;
  readonly path: readonly string[];
}

/** One of many things to remove. */
export interface RemovedThing {
  readonly key: string;
  readonly expectedVersion?: number | null;
}

/** What a change to many things saved: the keys of all that were sent, in their order, and of those it changed. */
export interface BulkSaved {
  readonly keys: readonly string[];
  readonly changedKeys: readonly string[];
}

/** The rows with where they stand, or why they cannot be one change: none, too many, or one thing twice. */
export function bulkRows<Row extends { readonly key?: string | null }>(
  rows: readonly Row[],
  field: string,
): { readonly rows: readonly BulkRow<Row>[]; readonly refusal: Refusal | null } {
  const placed = rows.map((row, index) => ({ row, path: [field, String(index)] }));
  const most = BULK_LIMITS.rows;
  if (rows.length === 0 || rows.length > most) {
    const count = rows.length.toLocaleString('en-GB');
    const message = `One change takes 1 to ${most.toLocaleString('en-GB')} rows; ${count} came.`;
    const code: InputProblem['code'] = rows.length === 0 ? 'REQUIRED' : 'TOO_LONG';
    return { rows: [], refusal: invalid({ code, message, path: ['input', field] }) };
  }
  return { rows: placed, refusal: refusalOfRows(repeated(placed)) };
}

/** All rows that cannot be saved as one refusal; null where there is none. */
export function refusalOfRows(rows: readonly RefusedRow[]): Refusal | null {
  return rows.length === 0 ? null : { kind: 'rows', rows };
}

/** Why the things these rows name cannot be removed together: some are gone, or changed since; null where they can. */
export function removalRefusal(
  thing: 'stakeholder' | 'tie',
  rows: readonly BulkRow<RemovedThing>[],
  stored: ReadonlyMap<string, { readonly key: string; readonly version: number }>,
): Refusal | null {
  const refused = rows.flatMap(({ row: { key, expectedVersion }, path }): readonly RefusedRow[] => {
    const one = stored.get(key);
    if (one === undefined) return [{ path, refusal: notFound(thing, key) }];
    const current = checkVersion(thing, one, expectedVersion, { key });
    return current.ok ? [] : [{ path, refusal: current.error }];
  });
  return refusalOfRows(refused);
}

/** Rows that name a thing an earlier one names: what came of it would hang on their order. */
function repeated<Row extends { readonly key?: string | null }>(rows: readonly BulkRow<Row>[]): readonly RefusedRow[] {
  const seen = new Set<string>();
  return rows.flatMap(({ row: { key }, path }) => {
    if (!key || !seen.has(key)) {
      if (key) seen.add(key);
      return [];
    }
    const message = `"${key.slice(0, 60)}" is named by an earlier row too. Say all of it in one row.`;
    return [{ path, refusal: invalid({ code: 'TAKEN', message, path: ['input', 'key'] }) }];
  });
}
