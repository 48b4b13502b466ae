import type { NetworkContent } from '@footbridge/shared/network/network-content';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { Viewer } from '../access/viewer.js';
import type { ChangeRow } from '../history/change-row.js';
import type { ContentBatch } from './content-writer.js';
import type { Edited, EditOutcome, EditRequest } from './edit.js';
import { changedDetails } from './network-input.js';
import type { NetworkRow } from './network-row.js';
import type { Conflict, Refusal } from './refusal.js';

export interface ReplaceContentRequest {
  readonly viewer: Viewer;
  readonly networkKey: string;
  /** The name of a network that does not exist yet; absent: its key. One that exists keeps its own. */
  readonly name?: string | null;
  readonly description?: string | null;
  readonly attributes: readonly AttributeDefinition[];
  /**
   * Valid records, stakeholders before the ties that link them, each key once: the importer has checked them. Their
   * versions are given here: the network's new one, or the one it had where a record says what it said before.
   */
  readonly content: NetworkContent | AsyncIterable<ContentBatch> | Iterable<ContentBatch>;
  /** Whether a network that is made here begins with its content, so that undo has no empty one to go back to. */
  readonly isBeginning?: boolean;
  /** The data version the content was planned against; null when the network did not exist then. */
  readonly expectedVersion: number | null;
  /** One plain sentence for the history: "Imported 34 stakeholders and 78 ties from nodes.csv and edges.csv". */
  readonly summary: string;
  /** How many stakeholders and ties are new, changed or removed; for the history. */
  readonly itemCount: number;
  /**
   * With `idempotencyKey`: all that makes two imports the same, such as the id of a plan, which names the network.
   * Plain data; absent: the network, its version and the summary.
   */
  readonly fingerprint?: unknown;
  /** Plain data the receipt keeps, for the answer to the same import sent again. */
  readonly report?: unknown;
  readonly idempotencyKey?: string | null;
  readonly signal?: AbortSignal;
  /** How many records are written so far; the caller knows the total. */
  onProgress?(written: number): void;
}

export interface ReplacedContent {
  readonly network: NetworkRow;
  readonly change: ChangeRow;
  /** The `report` of the request that was answered first, as plain data. */
  readonly report: unknown;
}

/** An import sent again, by one who may know no more of it than its key and what it was the import of. */
export type RepeatedContent = Pick<ReplaceContentRequest, 'viewer' | 'fingerprint' | 'idempotencyKey'>;

/** The operation a receipt names. */
export const REPLACE_CONTENT = 'replaceContent';

/** A repeated import finds the network changed by its own first run. */
export function isRepeat(refusal: Refusal): boolean {
  return refusal.kind === 'conflict';
}

export function editOf(request: ReplaceContentRequest): EditRequest {
  const { viewer, networkKey, idempotencyKey, fingerprint, expectedVersion, summary, itemCount } = request;
  const input = { expectedVersion, summary, itemCount };
  return { viewer, networkKey, operation: REPLACE_CONTENT, input, identity: fingerprint, idempotencyKey };
}

export function importOutcome(
  request: ReplaceContentRequest,
  before: NetworkRow,
  after: NetworkRow,
): EditOutcome<unknown> {
  const item: ChangeItem = { entity: 'network', key: after.key, before: aspects(before), after: aspects(after) };
  return {
    kind: 'import',
    summary: request.summary,
    items: [item],
    itemCount: request.itemCount,
    value: request.report ?? null,
    network: after,
    previousGeneration: before.generation,
  };
}

/** Of a network that is made with its content: undo goes back to an empty one, but where the history begins with it. */
export function creationOutcome(request: ReplaceContentRequest, empty: NetworkRow, made: NetworkRow) {
  const imported = importOutcome(request, empty, made);
  if (request.isBeginning !== true) return imported;
  const { previousGeneration: _none, ...rest } = imported;
  return { ...rest, kind: 'create', items: [] } as const;
}

function aspects({ name, description, attributes }: NetworkRow) {
  return { name, description, attributes };
}

export function replacedContent({ value, network, change }: Edited<unknown>): ReplacedContent {
  if (change === null) throw new Error('An import always has a change record.');
  return { network, change, report: value };
}

export function detailsOf({ name, networkKey, description }: ReplaceContentRequest) {
  return changedDetails(null, { name: name ?? networkKey, description: description ?? null });
}

export function changedSince(request: ReplaceContentRequest, network: NetworkRow, currentVersion: number): Conflict {
  return {
    kind: 'conflict',
    entity: 'network',
    key: network.key,
    expectedVersion: request.expectedVersion ?? 0,
    currentVersion,
    current: { version: currentVersion, name: network.name },
    sent: { expectedVersion: request.expectedVersion },
  };
}
