import { randomUUID } from 'node:crypto';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem, ChangeKind } from '@footbridge/shared/vocabulary/change';
import type { Permissions } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import type { CypherEngine, UnitOfWork } from '../engine/cypher-engine.js';
import { appendChange } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import { type Reads, readsOf } from '../history/reads.js';
import {
  type EarlierAnswer,
  earlierAnswer,
  forgetReceipt,
  type RepeatableWrite,
  repeatableWrite,
  saveReceipt,
} from '../history/receipt.repository.js';
import { TEXT_LIMITS } from './input-check.js';
import { randomKey } from './key-maker.js';
import { KeyedQueue } from './keyed-queue.js';
import { bumpVersion, findNetwork } from './network.repository.js';
import type { NetworkRow } from './network-row.js';
import { invalid, notFound, type Refusal } from './refusal.js';

/** One edit as it was asked for. */
export interface EditRequest {
  readonly viewer: Viewer;
  readonly networkKey: string;
  /** Names the mutation; with `input` it says whether two edits under one key are the same. */
  readonly operation: string;
  /** What was sent, as plain data, without the idempotency key. */
  readonly input: unknown;
  /** Where given, this alone says whether two edits under one key are the same: plain data that names the network too. */
  readonly identity?: unknown;
  readonly idempotencyKey?: string | null;
}

/** What may be asked of a receipt by one who sends an edit again, and no longer knows what it was about. */
export type RepeatedEdit = Pick<EditRequest, 'viewer' | 'operation' | 'identity' | 'idempotencyKey'>;

/** What the work of an edit sees: its transaction, and the network with its new data version. */
export interface EditContext {
  readonly unit: UnitOfWork;
  readonly reads: Reads;
  readonly network: NetworkRow;
  readonly at: string;
  /** The uid its change record will have. */
  readonly changeUid: string;
}

/** What an edit did. Without items nothing changed, and nothing is saved. `value` is plain data: the receipt keeps it. */
export interface EditOutcome<Value> {
  readonly kind: ChangeKind;
  readonly summary: string;
  readonly items: readonly ChangeItem[];
  /** Where items do not say it: an import counts what it touched. */
  readonly itemCount?: number;
  readonly value: Value;
  /** The network as the edit leaves it, where it changed more than the version. */
  readonly network?: NetworkRow;
  readonly undoes?: string;
  readonly previousGeneration?: string;
}

export type EditWork<Value> = (context: EditContext) => Promise<Result<EditOutcome<Value>, Refusal>>;

export interface Edited<Value> {
  readonly value: Value;
  readonly network: NetworkRow;
  /** Null where the edit changed nothing. */
  readonly change: ChangeRow | null;
}

/**
 * The one path of every edit, in one transaction: the data version goes up first, so that the edits of a network wait
 * for each other; then permission, the answer given before under the same key, and the work itself with its checks and
 * saves; last the change record and the receipt. A refusal anywhere leaves nothing behind.
 */
export class EditPath {
  readonly #queue = new KeyedQueue();

  constructor(
    readonly engine: CypherEngine,
    readonly permissions: Permissions,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async edit<Value>(request: EditRequest, work: EditWork<Value>): Promise<Result<Edited<Value>, Refusal>> {
    return this.exclusively(request, async (unit, receipt) => {
      const at = this.at();
      const network = await bumpVersion(unit, request.networkKey, at);
      if (network === null || !this.permissions.mayRead(request.viewer, network)) {
        return unit.rollBack(fail(notFound('network', request.networkKey)));
      }
      if (!this.permissions.mayEdit(request.viewer, network)) {
        return unit.rollBack(fail({ kind: 'forbidden', action: 'change this network' }));
      }
      const earlier = await this.answeredBefore<Edited<Value>>(unit, request, receipt, at);
      if (earlier !== null) return unit.rollBack(earlier);
      const context = { unit, reads: readsOf(unit), network, at, changeUid: receipt.changeUid };
      const outcome = await work(context);
      if (!outcome.ok) return unit.rollBack(outcome);
      const { value, items, itemCount = items.length } = outcome.value;
      if (itemCount === 0 && outcome.value.previousGeneration === undefined) {
        return unit.rollBack(succeed({ value, network, change: null }));
      }
      const edited = { value, ...(await this.record(context, request.viewer, outcome.value)) };
      await saveReceipt(unit, receipt, edited, at);
      return succeed(edited);
    }).then((result) => this.#settleUnchanged(request, result));
  }

  /** Runs a write that has a receipt; alone among those of the same network in this server. */
  async exclusively<Value>(
    request: EditRequest,
    work: (
      unit: UnitOfWork,
      receipt: RepeatableWrite & { readonly changeUid: string },
    ) => Promise<Result<Value, Refusal>>,
  ): Promise<Result<Value, Refusal>> {
    const problem = keyProblem(request.idempotencyKey ?? null);
    if (problem !== null) return fail(problem);
    const receipt = { ...receiptOf(request), changeUid: randomKey(16) };
    return this.#queue.run(request.networkKey, () => this.engine.write((unit) => work(unit, receipt)));
  }

  /** What an edit answered before, or why its key cannot be used, without making it; null when it is new or has no key. */
  async lookUp<Value>(request: EditRequest | RepeatedEdit): Promise<Result<Value, Refusal> | null> {
    if (!request.idempotencyKey) return null;
    const problem = keyProblem(request.idempotencyKey);
    if (problem !== null) return fail(problem);
    const earlier = await earlierAnswer(this.engine, receiptOf(request), this.at());
    return answerOf(request, earlier);
  }

  /** What this write answered before, or why its key cannot be used; null when it is new. */
  async answeredBefore<Value>(
    unit: UnitOfWork,
    request: EditRequest,
    receipt: RepeatableWrite,
    at: string,
  ): Promise<Result<Value, Refusal> | null> {
    const earlier = await earlierAnswer(readsOf(unit), receipt, at);
    if (earlier.kind === 'expired') await forgetReceipt(unit, receipt);
    return answerOf(request, earlier);
  }

  /** Appends the change record of an edit. */
  async record<Value>(
    { unit, network, at, changeUid }: Omit<EditContext, 'reads'>,
    viewer: Viewer,
    outcome: EditOutcome<Value>,
  ): Promise<{ readonly network: NetworkRow; readonly change: ChangeRow }> {
    const after = outcome.network ?? network;
    const change: ChangeRow = {
      uid: changeUid,
      network: network.uid,
      version: network.version,
      kind: outcome.kind,
      actor: viewer.name,
      at,
      summary: outcome.summary,
      itemCount: outcome.itemCount ?? outcome.items.length,
      undoes: outcome.undoes ?? null,
      undoneBy: null,
      generation: after.generation,
      previousGeneration: outcome.previousGeneration ?? null,
    };
    await appendChange(unit, { ...change, items: outcome.items });
    return { network: after, change };
  }

  at(): string {
    return this.now().toISOString();
  }

  /** An edit that changed nothing left the version alone; its answer is kept all the same where a key was given. */
  async #settleUnchanged<Value>(
    request: EditRequest,
    result: Result<Edited<Value>, Refusal>,
  ): Promise<Result<Edited<Value>, Refusal>> {
    if (!result.ok || result.value.change !== null) return result;
    const network = (await findNetwork(this.engine, request.networkKey)) ?? result.value.network;
    const answer = { ...result.value, network };
    if (request.idempotencyKey) {
      await this.exclusively(request, async (unit, receipt) => {
        const at = this.at();
        if ((await this.answeredBefore(unit, request, receipt, at)) === null) {
          await saveReceipt(unit, receipt, answer, at);
        }
        return succeed(null);
      });
    }
    return succeed(answer);
  }
}

/**
 * The receipt of a write. One without a key of its own gets one for this call: an engine may run a work again when the
 * reply to its commit was lost, and must then find that it was saved.
 */
function receiptOf(request: EditRequest | RepeatedEdit): RepeatableWrite {
  const { viewer, idempotencyKey, operation, identity } = request;
  const key = idempotencyKey ? `key/${idempotencyKey}` : `once/${randomUUID()}`;
  if (identity !== undefined || !('input' in request)) return repeatableWrite(viewer.id, key, { operation, identity });
  const { networkKey, input } = request;
  return repeatableWrite(viewer.id, key, { operation, networkKey, input });
}

function answerOf<Value>(
  request: Pick<EditRequest, 'idempotencyKey'>,
  earlier: EarlierAnswer,
): Result<Value, Refusal> | null {
  if (earlier.kind === 'other-content') {
    return fail({ kind: 'idempotency-key-reused', idempotencyKey: request.idempotencyKey ?? '' });
  }
  // The content hash covers the operation, so the answer has the shape this operation saved.
  return earlier.kind === 'answered' ? succeed(earlier.answer as Value) : null;
}

function keyProblem(key: string | null): Refusal | null {
  if (key === null || key.length <= TEXT_LIMITS.key) return null;
  const message = `An idempotency key can have at most ${TEXT_LIMITS.key} characters; ${key.length} came.`;
  return invalid({ code: 'TOO_LONG', message, path: ['input', 'idempotencyKey'] });
}
