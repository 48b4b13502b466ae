import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import type { QueryRow, UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredNewTie, StoredTie } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import { keyOf, refOf } from './entity-ref.js';
import { attributesText, parseAttributes } from './stored-json.js';
import { storedWord } from './stored-word.js';
import type { TieCells } from './tie-columns.js';

/** A tie by its key and the key of the stakeholder it starts at: the quick way to find it on both engines. */
export interface TieAddress {
  readonly key: string;
  readonly from: string;
}

/** The tie with this key. `from`, where the caller knows it, spares the search through all ties. */
export async function findTie(
  reads: Reads,
  generation: string,
  key: string,
  from: string | null,
): Promise<TieRecord | null> {
  const ref = refOf(generation, key);
  if (from !== null) {
    const [known] = await reads.read('tie/find-tie', { from: refOf(generation, from), ref });
    if (known !== undefined) return tieRecord(known);
  }
  const [row] = await reads.read('tie/read-ties', { refs: [ref] });
  return row === undefined ? null : tieRecord(row);
}

/** The ties with these keys, by key. Those whose start nobody knows are searched for among all ties, in one statement. */
export async function findTies(
  reads: Reads,
  generation: string,
  keys: readonly string[],
  startOf: (key: string) => string | null,
): Promise<ReadonlyMap<string, TieRecord>> {
  const addresses = keys.flatMap((key) => {
    const from = startOf(key);
    return from === null ? [] : [{ key, from }];
  });
  const found = addresses.length === 0 ? new Map<string, TieRecord>() : await readTies(reads, generation, addresses);
  const others = keys.filter((key) => !found.has(key)).map((key) => refOf(generation, key));
  if (others.length === 0) return found;
  const rows = await reads.read('tie/read-ties', { refs: others });
  return new Map([...found, ...rows.map((row): [string, TieRecord] => [row.tie.key, tieRecord(row)])]);
}

/** The ties at these addresses, by key; those that are not there are left out. */
export async function readTies(
  reads: Reads,
  generation: string,
  addresses: readonly TieAddress[],
): Promise<ReadonlyMap<string, TieRecord>> {
  const rows = await reads.read('tie/read-addressed-ties', {
    from: [...new Set(addresses.map((each) => refOf(generation, each.from)))],
    refs: addresses.map((each) => refOf(generation, each.key)),
  });
  return new Map(rows.map((row) => [row.tie.key, tieRecord(row)]));
}

/** All ties that start at these stakeholders, whole. */
export async function tiesFrom(reads: Reads, generation: string, keys: readonly string[]): Promise<TieRecord[]> {
  const rows = await reads.read('tie/list-ties-from', { refs: keys.map((key) => refOf(generation, key)) });
  return rows.map(tieRecord);
}

/** All ties at these stakeholders, in and out, each once. */
export async function tiesAt(reads: Reads, generation: string, keys: readonly string[]): Promise<TieRecord[]> {
  const rows = await reads.read('tie/list-ties-at', { refs: keys.map((key) => refOf(generation, key)) });
  return rows.map(tieRecord);
}

/** What a snapshot keeps of the ties that start at these stakeholders. */
export async function tieCellsFrom(reads: Reads, generation: string, keys: readonly string[]): Promise<TieCells[]> {
  const rows = await reads.read('tie/list-tie-columns-from', { refs: keys.map((key) => refOf(generation, key)) });
  return rows.map((row) => ({
    ...row,
    layer: storedWord(row.layer, LAYERS, 'layer'),
    attributes: parseAttributes(row.attributes),
  }));
}

/** Says how many were created: fewer than given where an end is not there. */
export async function createTies(unit: UnitOfWork, generation: string, records: readonly TieRecord[]): Promise<number> {
  const ties = records.map((record) => newTie(generation, record));
  const [row] = await unit.run('tie/create-ties', { ties });
  return row?.created ?? 0;
}

/** Replaces a tie, as it was just read within an edit, by what it says now; both have the same ends. */
export async function replaceTie(
  unit: UnitOfWork,
  generation: string,
  stored: TieRecord,
  record: TieRecord,
): Promise<void> {
  const tie = storedTie(generation, record);
  const rows = await unit.run('tie/update-tie', {
    from: refOf(generation, record.from),
    ref: tie.ref,
    expectedVersion: stored.version,
    tie,
  });
  if (rows.length !== 1) throw new Error(`The tie "${record.key}" changed within its own edit.`);
}

/**
 * Replaces ties, as they were just read within an edit, by what they say now; each keeps its ends. They go and come anew:
 * a tie hangs between its ends alone, and to find each of many at a stakeholder with many takes as long as both multiplied.
 */
export async function replaceTies(unit: UnitOfWork, generation: string, records: readonly TieRecord[]): Promise<void> {
  const removed = await removeTies(unit, generation, records);
  const created = await createTies(unit, generation, records);
  if (removed !== records.length || created !== removed) throw new Error('A tie changed within its own edit.');
}

/** Says how many there were. */
export async function removeTies(
  unit: UnitOfWork,
  generation: string,
  addresses: readonly TieAddress[],
): Promise<number> {
  const [row] = await unit.run('tie/remove-ties', {
    from: [...new Set(addresses.map((each) => refOf(generation, each.from)))],
    refs: addresses.map((each) => refOf(generation, each.key)),
  });
  return row?.removed ?? 0;
}

function tieRecord(row: QueryRow<'tie/read-ties'>): TieRecord {
  const { tie } = row;
  return {
    key: tie.key,
    kind: tie.kind,
    layer: storedWord(tie.layer, LAYERS, 'layer'),
    directed: tie.directed,
    from: keyOf(row.from),
    to: keyOf(row.to),
    strength: tie.strength,
    validFrom: tie.validFrom,
    validTo: tie.validTo,
    source: tie.source,
    note: tie.note,
    attributes: parseAttributes(tie.attributes),
    version: tie.version,
  };
}

function newTie(generation: string, record: TieRecord): StoredNewTie {
  const { from, to } = record;
  return { from: refOf(generation, from), to: refOf(generation, to), tie: storedTie(generation, record) };
}

function storedTie(generation: string, record: TieRecord): StoredTie {
  const { from: _from, to: _to, ...stored } = record;
  return {
    ...stored,
    ref: refOf(generation, record.key),
    generation,
    attributes: attributesText(record.attributes),
  };
}
