import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Viewer } from '../access/viewer.js';
import { saysTheSame } from '../history/field-changes.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { savedInWords, tieInWords } from './edit-summary.js';
import { shorten } from './input-check.js';
import { randomKey } from './key-maker.js';
import { type InputProblem, invalid, notFound, type Refusal } from './refusal.js';
import { keyOfNew } from './save-key.js';
import { readStakeholders } from './stakeholder.repository.js';
import type { RemoveThing } from './stakeholder.service.js';
import { createTies, findTie, removeTies, replaceTie } from './tie.repository.js';
import { blankTie, changedTie, type TieChanges } from './tie-input.js';
import { checkSavedVersion, checkVersion } from './version-check.js';

export interface SaveTie extends TieChanges {
  readonly network: string;
  /** Absent: a new tie, with a random key. One that is not there is created, if kind and ends come with it. */
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** Where a tie starts, as far as is known without asking the database; a wrong or missing hint only costs time. */
export type TieStartHint = (networkUid: string, tieKey: string) => string | null;

/** Edits of ties. */
export class TieService {
  constructor(
    private readonly path: EditPath,
    private readonly startOf: TieStartHint,
  ) {}

  /** Saves what was sent and leaves the rest as it is. The ends of a tie are given once. */
  save(viewer: Viewer, save: SaveTie): Promise<Result<Edited<TieRecord>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveTie', input, idempotencyKey };
    return this.path.edit(request, (context) => this.#save(context, save));
  }

  remove(viewer: Viewer, removal: RemoveThing): Promise<Result<Edited<{ readonly removedKey: string }>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeTie', input, idempotencyKey };
    return this.path.edit(request, async (context) => {
      const stored = await this.#find(context, removal.key);
      if (stored === null) return fail(notFound('tie', removal.key));
      const current = checkVersion('tie', stored, removal.expectedVersion, { key: removal.key });
      if (!current.ok) return current;
      await removeTies(context.unit, context.network.generation, [stored]);
      return succeed({
        kind: 'remove',
        summary: `Removed the tie ${await this.#nameOf(context, stored)}`,
        items: [{ entity: 'tie', key: stored.key, before: stored, after: null }],
        value: { removedKey: stored.key },
      });
    });
  }

  async #save(context: EditContext, save: SaveTie): Promise<Result<EditOutcome<TieRecord>, Refusal>> {
    const { unit, network } = context;
    const stored = save.key ? await this.#find(context, save.key) : null;
    const planned = plannedTie(stored, save, network.attributes);
    if (!planned.ok) return planned;
    if (stored !== null && planned.value === stored) {
      return succeed({ kind: 'edit', summary: '', items: [], value: stored });
    }
    const missing = stored === null ? missingEnds(planned.value, await this.#ends(context, planned.value)) : [];
    if (missing.length > 0) return fail(invalid(...missing));
    const key = stored === null ? await keyOfNew(save.key ?? randomKey(), '', noneTaken) : succeed(stored.key);
    if (!key.ok) return key;
    const record = { ...planned.value, key: key.value, version: network.version };
    if (stored === null) await createTies(unit, network.generation, [record]);
    else await replaceTie(unit, network.generation, stored, record);
    const item = { entity: 'tie', key: record.key, before: stored, after: record } as const;
    const summary = savedInWords(item, `the tie ${await this.#nameOf(context, record)}`);
    return succeed({ kind: stored === null ? 'create' : 'edit', summary, items: [item], value: record });
  }

  #find({ reads, network }: EditContext, key: string): Promise<TieRecord | null> {
    return findTie(reads, network.generation, key, this.startOf(network.uid, key));
  }

  #ends({ reads, network }: EditContext, tie: TieRecord): Promise<ReadonlyMap<string, StakeholderRecord>> {
    return readStakeholders(reads, network.generation, [tie.from, tie.to]);
  }

  async #nameOf(context: EditContext, tie: TieRecord): Promise<string> {
    const ends = await this.#ends(context, tie);
    return tieInWords(tie, ends.get(tie.from)?.name ?? tie.from, ends.get(tie.to)?.name ?? tie.to);
  }
}

/** What a save would make of a tie: the stored one itself where it says so already. Whether its ends are there is asked elsewhere. */
export function plannedTie(
  stored: TieRecord | null,
  save: Omit<SaveTie, 'network' | 'idempotencyKey'>,
  known: readonly AttributeDefinition[],
): Result<TieRecord, Refusal> {
  const saysEnds = save.kind != null && save.from != null && save.to != null;
  if (stored === null && save.key && (save.expectedVersion != null || !saysEnds)) {
    return fail(notFound('tie', save.key));
  }
  if (stored !== null) {
    const current = checkSavedVersion('tie', stored, save);
    if (!current.ok) return current;
  }
  const changed = changedTie(stored ?? blankTie(''), save, known);
  if (!changed.ok) return fail(invalid(...changed.error));
  return succeed(stored !== null && saysTheSame(stored, changed.value) ? stored : changed.value);
}

/** The ends of a new tie that are not among the stakeholders there are. */
export function missingEnds(tie: TieRecord, there: ReadonlyMap<string, StakeholderRecord>): readonly InputProblem[] {
  return (['from', 'to'] as const)
    .filter((end) => !there.has(tie[end]))
    .map((end) => ({
      code: 'UNKNOWN',
      path: ['input', end],
      message: `This network has no stakeholder with the key "${shorten(tie[end])}".`,
    }));
}

/** A chosen key was looked for before, and a random one is new. */
async function noneTaken(): Promise<boolean> {
  return false;
}
