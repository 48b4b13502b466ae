import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { Viewer } from '../access/viewer.js';
import { saysTheSame } from '../history/field-changes.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { savedInWords } from './edit-summary.js';
import { createInitiatives, findInitiative, removeInitiative, replaceInitiative } from './initiative.repository.js';
import { blankInitiative, changedInitiative, type InitiativeChanges } from './initiative-input.js';
import { shorten } from './input-check.js';
import { type InputProblem, invalid, notFound, type Refusal } from './refusal.js';
import { keyOfNew } from './save-key.js';
import { readStakeholders } from './stakeholder.repository.js';
import type { RemoveThing } from './stakeholder.service.js';
import { checkSavedVersion, checkVersion } from './version-check.js';

export interface SaveInitiative extends InitiativeChanges {
  readonly network: string;
  /** Absent: a new initiative, its key made from its name. One that is not there is created, if a name comes with it. */
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** Edits of initiatives. */
export class InitiativeService {
  constructor(private readonly path: EditPath) {}

  /** Saves what was sent and leaves the rest as it is; participants come as the whole list. */
  save(viewer: Viewer, save: SaveInitiative): Promise<Result<Edited<InitiativeRecord>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveInitiative', input, idempotencyKey };
    return this.path.edit(request, (context) => saveInitiative(context, save));
  }

  remove(viewer: Viewer, removal: RemoveThing): Promise<Result<Edited<{ readonly removedKey: string }>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeInitiative', input, idempotencyKey };
    return this.path.edit(request, async ({ unit, reads, network }) => {
      const stored = await findInitiative(reads, network.generation, removal.key);
      if (stored === null) return fail(notFound('initiative', removal.key));
      const current = checkVersion('initiative', stored, removal.expectedVersion, { key: removal.key });
      if (!current.ok) return current;
      await removeInitiative(unit, network.generation, stored.key);
      return succeed({
        kind: 'remove',
        summary: `Removed the initiative ${stored.name}`,
        items: [{ entity: 'initiative', key: stored.key, before: stored, after: null }],
        value: { removedKey: stored.key },
      });
    });
  }
}

async function saveInitiative(
  { unit, reads, network }: EditContext,
  save: SaveInitiative,
): Promise<Result<EditOutcome<InitiativeRecord>, Refusal>> {
  const { generation } = network;
  const stored = save.key ? await findInitiative(reads, generation, save.key) : null;
  if (stored === null && save.key && (save.expectedVersion != null || save.name == null)) {
    return fail(notFound('initiative', save.key));
  }
  if (stored !== null) {
    const current = checkSavedVersion('initiative', stored, save);
    if (!current.ok) return current;
  }
  const changed = changedInitiative(stored ?? blankInitiative(''), save);
  if (!changed.ok) return fail(invalid(...changed.error));
  if (stored !== null && saysTheSame(stored, changed.value)) {
    return succeed({ kind: 'edit', summary: '', items: [], value: stored });
  }
  const keys = changed.value.participants.map((participant) => participant.stakeholder);
  const missing = missingParticipants(save, await readStakeholders(reads, generation, keys));
  if (missing.length > 0) return fail(invalid(...missing));
  const isTaken = async (key: string) => (await findInitiative(reads, generation, key)) !== null;
  const key = stored === null ? await keyOfNew(save.key, changed.value.name, isTaken) : succeed(stored.key);
  if (!key.ok) return key;
  const record = { ...changed.value, key: key.value, version: network.version };
  if (stored === null) await createInitiatives(unit, generation, [record]);
  else await replaceInitiative(unit, generation, stored, record);
  const item = { entity: 'initiative', key: record.key, before: stored, after: record } as const;
  const summary = savedInWords(item, `the initiative ${record.name}`);
  return succeed({ kind: stored === null ? 'create' : 'edit', summary, items: [item], value: record });
}

function missingParticipants(save: SaveInitiative, there: ReadonlyMap<string, unknown>): readonly InputProblem[] {
  return (save.participants ?? []).flatMap(({ stakeholder }, index): readonly InputProblem[] =>
    there.has(stakeholder)
      ? []
      : [
          {
            code: 'UNKNOWN',
            path: ['input', 'participants', String(index), 'stakeholder'],
            message: `This network has no stakeholder with the key "${shorten(stakeholder)}".`,
          },
        ],
  );
}
