import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredStakeholder } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import { refOf } from './entity-ref.js';
import { attributesText, parseAttributes } from './stored-json.js';
import { storedWord } from './stored-word.js';

/** The stakeholders of a generation with these keys, by key; those that are not there are left out. */
export async function readStakeholders(
  reads: Reads,
  generation: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StakeholderRecord>> {
  const refs = keys.map((key) => refOf(generation, key));
  const rows = await reads.read('stakeholder/read-stakeholders', { refs });
  return new Map(rows.map(({ stakeholder }) => [stakeholder.key, stakeholderRecord(stakeholder)]));
}

export async function findStakeholder(
  reads: Reads,
  generation: string,
  key: string,
): Promise<StakeholderRecord | null> {
  return (await readStakeholders(reads, generation, [key])).get(key) ?? null;
}

export async function listStakeholderKeys(reads: Reads, generation: string): Promise<string[]> {
  const rows = await reads.read('stakeholder/list-keys', { generation });
  return rows.map((row) => row.key).sort();
}

export async function createStakeholders(
  unit: UnitOfWork,
  generation: string,
  records: readonly StakeholderRecord[],
): Promise<void> {
  const stakeholders = records.map((record) => storedStakeholder(generation, record));
  await unit.run('stakeholder/create-stakeholders', { stakeholders });
}

/** Replaces what stakeholders say, within an edit: the network's version has been bumped and the records just read. */
export async function replaceStakeholders(
  unit: UnitOfWork,
  generation: string,
  records: readonly StakeholderRecord[],
): Promise<void> {
  const stakeholders = records.map((record) => storedStakeholder(generation, record));
  await unit.run('stakeholder/update-stakeholders', { stakeholders });
}

/** Removes stakeholders with their ties and their part in initiatives. */
export async function removeStakeholders(unit: UnitOfWork, generation: string, keys: readonly string[]): Promise<void> {
  await unit.run('stakeholder/remove-stakeholders', { refs: keys.map((key) => refOf(generation, key)) });
}

/** The record behind a stored stakeholder. Words that are not in the vocabulary are a fault of whoever wrote them. */
export function stakeholderRecord(stored: StoredStakeholder): StakeholderRecord {
  return {
    key: stored.key,
    name: stored.name,
    aliases: stored.aliases,
    kind: storedWord(stored.kind, STAKEHOLDER_KINDS, 'kind'),
    group: stored.group === null ? null : storedWord(stored.group, GROUPS, 'group'),
    tier: stored.tier === null ? null : storedWord(stored.tier, TIERS, 'tier'),
    sector: stored.sector === null ? null : storedWord(stored.sector, SECTORS, 'sector'),
    place: stored.place,
    topics: stored.topics,
    validFrom: stored.validFrom,
    validTo: stored.validTo,
    source: stored.source,
    note: stored.note,
    attributes: parseAttributes(stored.attributes),
    version: stored.version,
  };
}

function storedStakeholder(generation: string, record: StakeholderRecord): StoredStakeholder {
  return {
    ...record,
    ref: refOf(generation, record.key),
    generation,
    attributes: attributesText(record.attributes),
  };
}
