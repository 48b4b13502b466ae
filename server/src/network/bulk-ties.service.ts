import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Viewer } from '../access/viewer.js';
import {
  type BulkRow,
  type BulkSaved,
  bulkRows,
  type RemovedThing,
  refusalOfRows,
  removalRefusal,
} from './bulk-rows.js';
import { bulkSaved, removedInWords } from './bulk-summary.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { randomKey } from './key-maker.js';
import { invalid, type Refusal, type RefusedRow } from './refusal.js';
import { keyOfNew } from './save-key.js';
import { readStakeholders } from './stakeholder.repository.js';
import { createTies, findTies, removeTies, replaceTies } from './tie.repository.js';
import { missingEnds, plannedTie, type SaveTie, type TieStartHint } from './tie.service.js';

export type TieEdit = Omit<SaveTie, 'network' | 'idempotencyKey'>;

export interface SaveTies {
  readonly network: string;
  readonly edits: readonly TieEdit[];
  readonly idempotencyKey?: string | null;
}

export interface RemoveTies {
  readonly network: string;
  readonly ties: readonly RemovedThing[];
  readonly idempotencyKey?: string | null;
}

/** Edits of many ties as one change: all of them, or none and what is wrong with each. */
export class BulkTiesService {
  constructor(
    private readonly path: EditPath,
    private readonly startOf: TieStartHint,
  ) {}

  /** Saves what was sent of each and leaves the rest as it is; those without a key are made. */
  save(viewer: Viewer, save: SaveTies): Promise<Result<Edited<BulkSaved>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveTies', input, idempotencyKey };
    return this.path.edit(request, (context) => this.#save(context, save.edits));
  }

  remove(
    viewer: Viewer,
    removal: RemoveTies,
  ): Promise<Result<Edited<{ readonly removedKeys: readonly string[] }>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeTies', input, idempotencyKey };
    return this.path.edit(request, async (context) => {
      const sent = bulkRows(removal.ties, 'ties');
      if (sent.refusal !== null) return fail(sent.refusal);
      const keys = removal.ties.map(({ key }) => key);
      const stored = await this.#find(context, keys);
      const refusal = removalRefusal('tie', sent.rows, stored);
      if (refusal !== null) return fail(refusal);
      const gone = keys.flatMap((key) => stored.get(key) ?? []);
      await removeTies(context.unit, context.network.generation, gone);
      const items = gone.map((tie): ChangeItem => ({ entity: 'tie', key: tie.key, before: tie, after: null }));
      return succeed({ kind: 'remove', summary: removedInWords(items, 'tie'), items, value: { removedKeys: keys } });
    });
  }

  async #save(context: EditContext, edits: readonly TieEdit[]): Promise<Result<EditOutcome<BulkSaved>, Refusal>> {
    const { unit, network } = context;
    const sent = bulkRows(edits, 'edits');
    if (sent.refusal !== null) return fail(sent.refusal);
    const stored = await this.#find(
      context,
      edits.flatMap(({ key }) => (key ? [key] : [])),
    );
    const planned = await planAll(context, sent.rows, stored);
    if (!planned.ok) return planned;
    const changed = planned.value.flatMap((record) => {
      const before = stored.get(record.key) ?? null;
      return record === before ? [] : [{ before, after: { ...record, version: network.version } }];
    });
    const created = changed.filter(({ before }) => before === null).map(({ after }) => after);
    const replaced = changed.filter(({ before }) => before !== null).map(({ after }) => after);
    if (created.length > 0) await createTies(unit, network.generation, created);
    if (replaced.length > 0) await replaceTies(unit, network.generation, replaced);
    const items = changed.map((sides): ChangeItem => ({ entity: 'tie', key: sides.after.key, ...sides }));
    const keys = planned.value.map(({ key }) => key);
    return succeed(bulkSaved(items, keys, 'tie'));
  }

  #find({ reads, network }: EditContext, keys: readonly string[]): Promise<ReadonlyMap<string, TieRecord>> {
    return findTies(reads, network.generation, keys, (key) => this.startOf(network.uid, key));
  }
}

/** What every row would make of its tie, by the rules of a single save; or all rows that cannot be saved. */
async function planAll(
  { reads, network }: EditContext,
  rows: readonly BulkRow<TieEdit>[],
  stored: ReadonlyMap<string, TieRecord>,
): Promise<Result<readonly TieRecord[], Refusal>> {
  const ends = rows.flatMap(({ row }) => (stored.has(row.key ?? '') ? [] : [row.from ?? '', row.to ?? '']));
  const there = await readStakeholders(reads, network.generation, [...new Set(ends)]);
  const planned: TieRecord[] = [];
  const refused: RefusedRow[] = [];
  for (const { row, path } of rows) {
    const before = stored.get(row.key ?? '') ?? null;
    const made = plannedTie(before, row, network.attributes);
    const missing = made.ok && before === null ? missingEnds(made.value, there) : [];
    const key = before === null ? await keyOfNew(row.key ?? randomKey(), '', async () => false) : succeed(before.key);
    if (!made.ok) refused.push({ path, refusal: made.error });
    else if (missing.length > 0) refused.push({ path, refusal: invalid(...missing) });
    else if (!key.ok) refused.push({ path, refusal: key.error });
    else planned.push(before === null ? { ...made.value, key: key.value } : made.value);
  }
  const refusal = refusalOfRows(refused);
  return refusal === null ? succeed(planned) : fail(refusal);
}
