import { createHash } from 'node:crypto';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { Reads } from './reads.js';

/** How long the same write is answered the same; after that its key is free again. */
const HOURS_KEPT = 24;

/** A write that may come twice: the key its sender chose, and what makes it the same write. */
export interface RepeatableWrite {
  readonly key: string;
  readonly contentHash: string;
}

export type EarlierAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'other-content' }
  /** The key was used so long ago that it is free; the old receipt must go before a new one is saved. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'answered'; readonly answer: unknown };

/** The write of one actor under one key. `content` is what was sent, without the key: plain data. */
export function repeatableWrite(actor: string, idempotencyKey: string, content: unknown): RepeatableWrite {
  const contentHash = createHash('sha256').update(canonicalJson(content)).digest('hex');
  return { key: `${actor}/${idempotencyKey}`, contentHash };
}

/** What was answered when this write came before. */
export async function earlierAnswer(reads: Reads, write: RepeatableWrite, now: string): Promise<EarlierAnswer> {
  const [row] = await reads.read('history/find-receipt', { key: write.key });
  if (row === undefined) return { kind: 'none' };
  const { receipt } = row;
  if (receipt.at < oldestKept(now)) return { kind: 'expired' };
  if (receipt.contentHash !== write.contentHash) return { kind: 'other-content' };
  return { kind: 'answered', answer: JSON.parse(receipt.answer) };
}

/** Keeps the answer of a write, in its own transaction. */
export async function saveReceipt(
  unit: UnitOfWork,
  write: RepeatableWrite,
  answer: unknown,
  now: string,
): Promise<void> {
  await unit.run('history/create-receipt', { receipt: { ...write, answer: JSON.stringify(answer), at: now } });
}

export async function forgetReceipt(unit: UnitOfWork, write: RepeatableWrite): Promise<void> {
  await unit.run('history/remove-receipt', { key: write.key });
}

/** The moment before which receipts no longer count. */
export function oldestKept(now: string): string {
  return new Date(Date.parse(now) - HOURS_KEPT * 3_600_000).toISOString();
}

/** JSON with sorted keys, so that the order in which a client writes them does not matter. Absent is not null. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
