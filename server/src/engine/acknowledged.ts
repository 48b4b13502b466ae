import { createHash, randomUUID } from 'node:crypto';

/** How far a database has come: what the side file and the database itself both keep, to be compared at start. */
export interface Acknowledged {
  /** How many units of work have been acknowledged. */
  readonly sequence: number;
  /** A hash over the one before it: two histories that parted never agree on it again. */
  readonly chain: string;
  /** The chain before the last step; the database may be one step ahead of the file. */
  readonly previous: string;
}

/** What the side file keeps besides: the database as it was at that step. */
export interface AcknowledgedState extends Acknowledged {
  readonly epoch: string;
  readonly nodes: number;
  readonly edges: number;
}

export const NOTHING_ACKNOWLEDGED: Acknowledged = { sequence: 0, chain: '', previous: '' };

export function advance(from: Acknowledged, units: number): Acknowledged {
  const sequence = from.sequence + units;
  const chain = createHash('sha256').update(`${from.chain} ${sequence} ${randomUUID()}`).digest('hex');
  return { sequence, chain, previous: from.chain };
}

/** What is wrong with a database that was opened, given what its side file says was acknowledged; null when nothing is. */
export type Loss =
  | { readonly kind: 'behind'; readonly holds: number; readonly acknowledged: number }
  /** The file and the database are not of one history. */
  | { readonly kind: 'parted' }
  /** The same step, but not the same number of nodes and edges. */
  | { readonly kind: 'damaged'; readonly expected: string; readonly found: string };

export function findLoss(file: AcknowledgedState, database: AcknowledgedState): Loss | null {
  if (database.sequence < file.sequence) {
    return { kind: 'behind', holds: database.sequence, acknowledged: file.sequence };
  }
  if (database.sequence > file.sequence) return database.previous === file.chain ? null : { kind: 'parted' };
  if (database.chain !== file.chain) return { kind: 'parted' };
  // Later commits that were never acknowledged may be there after a crash; only at the same epoch must the counts agree.
  if (database.epoch !== file.epoch || countsOf(database) === countsOf(file)) return null;
  return { kind: 'damaged', expected: countsOf(file), found: countsOf(database) };
}

function countsOf({ nodes, edges }: AcknowledgedState): string {
  return `${nodes} nodes and ${edges} edges`;
}
