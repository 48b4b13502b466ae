import {
  INITIATIVE_ROLES,
  INITIATIVE_STAGES,
  type InitiativeParticipant,
  type InitiativeRecord,
  type InitiativeRole,
} from '@footbridge/shared/vocabulary/initiative';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredInitiative } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import { keyOf, refOf } from './entity-ref.js';
import { byStakeholderThenRole } from './initiative-input.js';
import { type KeyPage, pageByKey } from './page-by-key.js';
import { storedWord } from './stored-word.js';

/** What one stakeholder does in one initiative. */
export interface Participation {
  readonly initiative: string;
  readonly role: InitiativeRole;
}

/** The initiatives of a generation with these keys, by key, with their participants; absent ones are left out. */
export async function readInitiatives(
  reads: Reads,
  generation: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, InitiativeRecord>> {
  const refs = keys.map((key) => refOf(generation, key));
  const rows = await reads.read('initiative/read-initiatives', { refs });
  return withParticipants(
    reads,
    rows.map((row) => row.initiative),
  );
}

export async function findInitiative(reads: Reads, generation: string, key: string): Promise<InitiativeRecord | null> {
  return (await readInitiatives(reads, generation, [key])).get(key) ?? null;
}

/** The keys of all initiatives of a generation, in order. */
export async function listInitiativeKeys(reads: Reads, generation: string): Promise<string[]> {
  const rows = await reads.read('initiative/list-keys', { generation });
  return rows.map((row) => row.key).sort();
}

/** One page of the initiatives of a generation, by key. */
export async function pageInitiatives(
  reads: Reads,
  generation: string,
  page: KeyPage,
): Promise<readonly InitiativeRecord[]> {
  const keys = await listInitiativeKeys(reads, generation);
  return pageByKey(keys, page, (some) => readInitiatives(reads, generation, some));
}

export async function countInitiatives(reads: Reads, generation: string): Promise<number> {
  const [row] = await reads.read('initiative/count-initiatives', { generation });
  return row?.initiatives ?? 0;
}

/** For each of these stakeholders, what it takes part in, ordered by initiative and role. */
export async function participationsOf(
  reads: Reads,
  generation: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly Participation[]>> {
  const refs = keys.map((key) => refOf(generation, key));
  const rows = await reads.read('initiative/list-participations', { refs });
  const lists = new Map<string, Participation[]>(keys.map((key) => [key, []]));
  for (const row of rows) {
    const role = storedWord(row.role, INITIATIVE_ROLES, 'role');
    lists.get(keyOf(row.of))?.push({ initiative: row.initiative, role });
  }
  for (const list of lists.values()) list.sort(byInitiativeThenRole);
  return lists;
}

export async function createInitiatives(
  unit: UnitOfWork,
  generation: string,
  records: readonly InitiativeRecord[],
): Promise<void> {
  const initiatives = records.map((record) => storedInitiative(generation, record));
  await unit.run('initiative/create-initiatives', { initiatives });
  await addParticipants(unit, generation, records);
}

/** Replaces an initiative with its participants, as it was just read within an edit, by what it says now. */
export async function replaceInitiative(
  unit: UnitOfWork,
  generation: string,
  stored: InitiativeRecord,
  record: InitiativeRecord,
): Promise<void> {
  const initiative = storedInitiative(generation, record);
  const rows = await unit.run('initiative/update-initiative', {
    ref: initiative.ref,
    expectedVersion: stored.version,
    initiative,
  });
  if (rows.length !== 1) throw new Error(`The initiative "${record.key}" changed within its own edit.`);
  await unit.run('initiative/remove-participants', { ref: initiative.ref });
  await addParticipants(unit, generation, [record]);
}

export async function removeInitiative(unit: UnitOfWork, generation: string, key: string): Promise<void> {
  await unit.run('initiative/remove-initiatives', { refs: [refOf(generation, key)] });
}

async function addParticipants(
  unit: UnitOfWork,
  generation: string,
  records: readonly InitiativeRecord[],
): Promise<void> {
  const participants = records.flatMap((record) =>
    record.participants.map((participant) => ({
      initiative: refOf(generation, record.key),
      stakeholder: refOf(generation, participant.stakeholder),
      role: participant.role,
    })),
  );
  if (participants.length === 0) return;
  const [row] = await unit.run('initiative/add-participants', { participants });
  if (row?.added !== participants.length) {
    throw new Error('A participant of an initiative is not among the stakeholders; it was checked before.');
  }
}

async function withParticipants(
  reads: Reads,
  stored: readonly StoredInitiative[],
): Promise<ReadonlyMap<string, InitiativeRecord>> {
  if (stored.length === 0) return new Map();
  const rows = await reads.read('initiative/list-participants', { refs: stored.map((each) => each.ref) });
  const participants = new Map<string, InitiativeParticipant[]>(stored.map((each) => [each.ref, []]));
  for (const row of rows) {
    const role = storedWord(row.role, INITIATIVE_ROLES, 'role');
    participants.get(row.of)?.push({ stakeholder: row.stakeholder, role });
  }
  return new Map(
    stored.map((each) => [
      each.key,
      {
        key: each.key,
        name: each.name,
        description: each.description,
        stage: storedWord(each.stage, INITIATIVE_STAGES, 'stage'),
        participants: (participants.get(each.ref) ?? []).sort(byStakeholderThenRole),
        version: each.version,
      },
    ]),
  );
}

function byInitiativeThenRole(a: Participation, b: Participation): number {
  if (a.initiative !== b.initiative) return a.initiative < b.initiative ? -1 : 1;
  if (a.role === b.role) return 0;
  return a.role < b.role ? -1 : 1;
}

function storedInitiative(generation: string, record: InitiativeRecord): StoredInitiative {
  const { participants: _participants, ...stored } = record;
  return { ...stored, ref: refOf(generation, record.key), generation };
}
