import { randomBytes } from 'node:crypto';

/** What makes two imports the same import: all that can be known of one from the id of its job alone. */
export interface ImportIdentity {
  readonly planId: string;
  readonly skipProblemRows: boolean;
  /** What the import saves its receipt under: the key its sender chose, or one of its own. */
  readonly receiptKey: string;
}

/** The identity of an import that was asked for; without a key from its sender every one is new. */
export function importIdentity(request: {
  readonly planId: string;
  readonly skipProblemRows?: boolean | null;
  readonly idempotencyKey?: string | null;
}): ImportIdentity {
  const { planId, skipProblemRows, idempotencyKey } = request;
  const receiptKey = idempotencyKey || `import/${randomBytes(12).toString('base64url')}`;
  return { planId, skipProblemRows: skipProblemRows === true, receiptKey };
}

/** With the key, what says whether an import is another one. */
export function fingerprintOf({ planId, skipProblemRows }: ImportIdentity): string {
  return `${planId} ${skipProblemRows}`;
}

export function isSameImport(a: ImportIdentity, b: ImportIdentity): boolean {
  return fingerprintOf(a) === fingerprintOf(b);
}

/**
 * The id of a job says what is needed to find its receipt, so that every server can tell that an import was saved,
 * after the one that ran it is gone, too.
 */
export function jobIdOf({ planId, skipProblemRows, receiptKey }: ImportIdentity): string {
  return Buffer.from(JSON.stringify([planId, skipProblemRows, receiptKey])).toString('base64url');
}

/** Null where the text is no id of a job. */
export function parseJobId(id: string): ImportIdentity | null {
  const parts = parsed(Buffer.from(id, 'base64url').toString('utf8'));
  if (!Array.isArray(parts) || parts.length !== 3) return null;
  const [planId, skipProblemRows, receiptKey] = parts as readonly unknown[];
  if (typeof planId !== 'string' || typeof skipProblemRows !== 'boolean' || typeof receiptKey !== 'string') return null;
  return { planId, skipProblemRows, receiptKey };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // whatever came is no id of ours
  }
}
