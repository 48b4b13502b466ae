import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
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
import { invalid, type Refusal, type RefusedRow } from './refusal.js';
import { keyOfNew } from './save-key.js';
import {
  createStakeholders,
  listStakeholderKeys,
  readStakeholders,
  replaceStakeholders,
} from './stakeholder.repository.js';
import { plannedStakeholder, removedWithTies, type SaveStakeholder } from './stakeholder.service.js';
import { tiesAt } from './tie.repository.js';

export type StakeholderEdit = Omit<SaveStakeholder, 'network' | 'idempotencyKey'>;

export interface SaveStakeholders {
  readonly network: string;
  readonly edits: readonly StakeholderEdit[];
  readonly idempotencyKey?: string | null;
}

export interface RemoveStakeholders {
  readonly network: string;
  readonly stakeholders: readonly RemovedThing[];
  readonly idempotencyKey?: string | null;
}

export interface BulkRemoved {
  readonly removedKeys: readonly string[];
  readonly removedTies: number;
}

/** Edits of many stakeholders as one change: all of them, or none and what is wrong with each. */
export class BulkStakeholdersService {
  constructor(private readonly path: EditPath) {}

  /** Saves what was sent of each and leaves the rest as it is; those without a key are made. */
  save(viewer: Viewer, save: SaveStakeholders): Promise<Result<Edited<BulkSaved>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveStakeholders', input, idempotencyKey };
    return this.path.edit(request, (context) => saveAll(context, save.edits));
  }

  /** Removes stakeholders with their ties and their part in initiatives. */
  remove(viewer: Viewer, removal: RemoveStakeholders): Promise<Result<Edited<BulkRemoved>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeStakeholders', input, idempotencyKey };
    return this.path.edit(request, (context) => removeAll(context, removal.stakeholders));
  }
}

interface Planned {
  readonly path: readonly string[];
  readonly chosenKey: string | null;
  readonly stored: StakeholderRecord | null;
  readonly record: StakeholderRecord;
}

async function saveAll(
  context: EditContext,
  edits: readonly StakeholderEdit[],
): Promise<Result<EditOutcome<BulkSaved>, Refusal>> {
  const { unit, network } = context;
  const sent = bulkRows(edits, 'edits');
  if (sent.refusal !== null) return fail(sent.refusal);
  const planned = await planAll(context, sent.rows);
  if (!planned.ok) return planned;
  const numbered = await withKeys(context, planned.value);
  if (!numbered.ok) return numbered;
  const changed = numbered.value.flatMap(({ stored, record }) =>
    record === stored ? [] : [{ before: stored, after: { ...record, version: network.version } }],
  );
  const created = changed.filter(({ before }) => before === null).map(({ after }) => after);
  const replaced = changed.filter(({ before }) => before !== null).map(({ after }) => after);
  if (created.length > 0) await createStakeholders(unit, network.generation, created);
  if (replaced.length > 0) await replaceStakeholders(unit, network.generation, replaced);
  const items = changed.map((sides): ChangeItem => ({ entity: 'stakeholder', key: sides.after.key, ...sides }));
  const keys = numbered.value.map(({ record }) => record.key);
  return succeed(bulkSaved(items, keys, 'stakeholder'));
}

/** What every row would make of its stakeholder, by the rules of a single save; or all rows that cannot be saved. */
async function planAll(
  { reads, network }: EditContext,
  rows: readonly BulkRow<StakeholderEdit>[],
): Promise<Result<readonly Planned[], Refusal>> {
  const named = rows.flatMap(({ row: { key } }) => (key ? [key] : []));
  const stored = await readStakeholders(reads, network.generation, named);
  const planned: Planned[] = [];
  const refused: RefusedRow[] = [];
  for (const { row, path } of rows) {
    const before = stored.get(row.key ?? '') ?? null;
    const plan = plannedStakeholder(before, row, network.attributes);
    if (plan.ok) planned.push({ path, chosenKey: row.key ?? null, stored: before, record: plan.value });
    else refused.push({ path, refusal: plan.error });
  }
  const refusal = refusalOfRows(refused);
  return refusal === null ? succeed(planned) : fail(refusal);
}

/** The plans with the keys of new ones: chosen, or made from their names and unlike all that are there. */
async function withKeys(
  { reads, network }: EditContext,
  planned: readonly Planned[],
): Promise<Result<readonly Planned[], Refusal>> {
  if (planned.every(({ stored }) => stored !== null)) return succeed(planned);
  const taken = new Set(await listStakeholderKeys(reads, network.generation));
  const isTaken = async (key: string) => taken.has(key);
  for (const { chosenKey } of planned) if (chosenKey !== null) taken.add(chosenKey);
  const numbered: Planned[] = [];
  const refused: RefusedRow[] = [];
  for (const plan of planned) {
    const { stored, chosenKey, record, path } = plan;
    const key = stored === null ? await keyOfNew(chosenKey, record.name, isTaken) : succeed(stored.key);
    if (!key.ok) {
      refused.push({ path, refusal: key.error });
      continue;
    }
    taken.add(key.value);
    numbered.push(stored === null ? { ...plan, record: { ...record, key: key.value } } : plan);
  }
  const refusal = refusalOfRows(refused);
  return refusal === null ? succeed(numbered) : fail(refusal);
}

async function removeAll(
  context: EditContext,
  removals: readonly RemovedThing[],
): Promise<Result<EditOutcome<BulkRemoved>, Refusal>> {
  const { reads, network } = context;
  const sent = bulkRows(removals, 'stakeholders');
  if (sent.refusal !== null) return fail(sent.refusal);
  const keys = removals.map(({ key }) => key);
  const stored = await readStakeholders(reads, network.generation, keys);
  const refusal = removalRefusal('stakeholder', sent.rows, stored);
  if (refusal !== null) return fail(refusal);
  const ties = await tiesAt(reads, network.generation, keys);
  if (keys.length + ties.length > BULK_LIMITS.things) return fail(tooManyThings(ties.length));
  const removed = await removedWithTies(
    context,
    keys.flatMap((key) => stored.get(key) ?? []),
    ties,
  );
  const value = { removedKeys: keys, removedTies: ties.length };
  return succeed({ kind: 'remove', summary: removedInWords(removed, 'stakeholder'), items: removed, value });
}

function tooManyThings(ties: number): Refusal {
  const most = BULK_LIMITS.things.toLocaleString('en-GB');
  const message = `One change touches at most ${most} things; ${ties.toLocaleString('en-GB')} ties would go with these.`;
  return invalid({ code: 'TOO_LONG', message, path: ['input', 'stakeholders'] });
}
