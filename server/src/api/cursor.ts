import { apiError } from './errors.js';

/** Where an item stands in its order: the values it is sorted by, the last of them unique. */
export type CursorKey = readonly (string | number | null)[];
export type Direction = 'ascending' | 'descending';

/** An opaque keyset cursor. It names its order, so that it cannot be used with another. */
export function encodeCursor(order: string, key: CursorKey): string {
  return Buffer.from(JSON.stringify([order, ...key]), 'utf8').toString('base64url');
}

/** Throws BAD_INPUT where the cursor is not one of this order. */
export function decodeCursor(cursor: string, order: string, length: number): CursorKey {
  const parts = parsedList(cursor);
  if (parts === null || parts.length !== length + 1 || parts[0] !== order || !parts.every(isKeyPart)) {
    throw apiError(
      'BAD_INPUT',
      `after: expected a cursor of this list in the same order, got "${cursor.slice(0, 100)}".`,
    );
  }
  return parts.slice(1);
}

/** Code unit order for texts, null behind everything whichever the direction, a missing direction is ascending. */
export function compareKeys(a: CursorKey, b: CursorKey, directions: readonly Direction[] = []): number {
  for (let i = 0; i < a.length; i += 1) {
    const left = a[i] ?? null;
    const right = b[i] ?? null;
    if (left === right) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const sign = left < right ? -1 : 1;
    return directions[i] === 'descending' ? -sign : sign;
  }
  return 0;
}

function parsedList(cursor: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null; // not JSON: the caller says so
  }
}

function isKeyPart(part: unknown): part is string | number | null {
  return part === null || typeof part === 'string' || typeof part === 'number';
}
