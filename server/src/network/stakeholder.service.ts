import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Viewer } from '../access/viewer.js';
import { saysTheSame } from '../history/field-changes.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { counted, savedInWords } from './edit-summary.js';
import { participationsOf, readInitiatives, replaceInitiative } from './initiative.repository.js';
import { invalid, notFound, type Refusal } from './refusal.js';
import { keyOfNew } from './save-key.js';
import {
  createStakeholders,
  findStakeholder,
  removeStakeholders,
  replaceStakeholders,
} from './stakeholder.repository.js';
import { blankStakeholder, changedStakeholder, type StakeholderChanges } from './stakeholder-input.js';
import { tiesAt } from './tie.repository.js';
import { checkSavedVersion, checkVersion } from './version-check.js';

export interface SaveStakeholder extends StakeholderChanges {
  readonly network: string;
  /** Absent: a new stakeholder, its key made from its name. One that is not there is created, if a name comes with it. */
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface RemoveThing {
  readonly network: string;
  readonly key: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface RemovedStakeholder {
  readonly removedKey: string;
  readonly removedTies: number;
}

/** Edits of stakeholders. */
export class StakeholderService {
  constructor(private readonly path: EditPath) {}

  /** Saves what was sent and leaves the rest as it is. */
  save(viewer: Viewer, save: SaveStakeholder): Promise<Result<Edited<StakeholderRecord>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveStakeholder', input, idempotencyKey };
    return this.path.edit(request, (context) => saveStakeholder(context, save));
  }

  /** Removes a stakeholder with its ties and its part in initiatives, as one change. */
  remove(viewer: Viewer, removal: RemoveThing): Promise<Result<Edited<RemovedStakeholder>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeStakeholder', input, idempotencyKey };
    return this.path.edit(request, (context) => removeWithTies(context, removal));
  }
}

async function saveStakeholder(
  { unit, reads, network }: EditContext,
  save: SaveStakeholder,
): Promise<Result<EditOutcome<StakeholderRecord>, Refusal>> {
  const { generation } = network;
  const stored = save.key ? await findStakeholder(reads, generation, save.key) : null;
  const planned = plannedStakeholder(stored, save, network.attributes);
  if (!planned.ok) return planned;
  if (stored !== null && planned.value === stored) {
    return succeed({ kind: 'edit', summary: '', items: [], value: stored });
  }
  const isTaken = async (key: string) => (await findStakeholder(reads, generation, key)) !== null;
  const key = stored === null ? await keyOfNew(save.key, planned.value.name, isTaken) : succeed(stored.key);
  if (!key.ok) return key;
  const record = { ...planned.value, key: key.value, version: network.version };
  if (stored === null) await createStakeholders(unit, generation, [record]);
  else await replaceStakeholders(unit, generation, [record]);
  const item = { entity: 'stakeholder', key: record.key, before: stored, after: record } as const;
  const kind = stored === null ? 'create' : 'edit';
  return succeed({ kind, summary: savedInWords(item, record.name), items: [item], value: record });
}

/** What a save would make of a stakeholder: the stored one itself where it says so already, else without its new version. */
export function plannedStakeholder(
  stored: StakeholderRecord | null,
  save: Omit<SaveStakeholder, 'network' | 'idempotencyKey'>,
  known: readonly AttributeDefinition[],
): Result<StakeholderRecord, Refusal> {
  const isUpdate = stored !== null || save.expectedVersion != null;
  if (stored === null && save.key && (isUpdate || save.name == null)) return fail(notFound('stakeholder', save.key));
  if (stored !== null) {
    const current = checkSavedVersion('stakeholder', stored, save);
    if (!current.ok) return current;
  }
  const changed = changedStakeholder(stored ?? blankStakeholder(''), save, known);
  if (!changed.ok) return fail(invalid(...changed.error));
  return succeed(stored !== null && saysTheSame(stored, changed.value) ? stored : changed.value);
}

async function removeWithTies(
  context: EditContext,
  removal: RemoveThing,
): Promise<Result<EditOutcome<RemovedStakeholder>, Refusal>> {
  const stored = await findStakeholder(context.reads, context.network.generation, removal.key);
  if (stored === null) return fail(notFound('stakeholder', removal.key));
  const current = checkVersion('stakeholder', stored, removal.expectedVersion, { key: removal.key });
  if (!current.ok) return current;
  const ties = await tiesAt(context.reads, context.network.generation, [stored.key]);
  const items = await removedWithTies(context, [stored], ties);
  const withTies = ties.length === 0 ? '' : ` and its ${counted(ties.length, 'tie')}`;
  const value = { removedKey: stored.key, removedTies: ties.length };
  return succeed({ kind: 'remove', summary: `Removed ${stored.name}${withTies}`, items, value });
}

/** Removes stakeholders with the ties at them and their part in initiatives; answers with all that this touched. */
export async function removedWithTies(
  { unit, reads, network }: EditContext,
  stored: readonly StakeholderRecord[],
  ties: readonly TieRecord[],
): Promise<readonly ChangeItem[]> {
  const keys = stored.map(({ key }) => key);
  const left = await leaveInitiatives({ unit, reads, network }, keys);
  await removeStakeholders(unit, network.generation, keys);
  const byKey = [...ties].sort((a, b) => (a.key < b.key ? -1 : 1));
  return [
    ...stored.map((one): ChangeItem => ({ entity: 'stakeholder', key: one.key, before: one, after: null })),
    ...byKey.map((tie): ChangeItem => ({ entity: 'tie', key: tie.key, before: tie, after: null })),
    ...left,
  ];
}

/** Takes stakeholders out of every initiative they take part in. */
async function leaveInitiatives(
  { unit, reads, network }: Pick<EditContext, 'unit' | 'reads' | 'network'>,
  keys: readonly string[],
): Promise<readonly ChangeItem[]> {
  const parts = [...(await participationsOf(reads, network.generation, keys)).values()].flat();
  const named = [...new Set(parts.map((part) => part.initiative))];
  const initiatives = await readInitiatives(reads, network.generation, named);
  const leaving = new Set(keys);
  const items: ChangeItem[] = [];
  for (const before of initiatives.values()) {
    const participants = before.participants.filter((participant) => !leaving.has(participant.stakeholder));
    const after = { ...before, participants, version: network.version };
    await replaceInitiative(unit, network.generation, before, after);
    items.push({ entity: 'initiative', key: before.key, before, after });
  }
  return items;
}
