import { CHANGE_KINDS, type ChangeItem, type ChangeKind } from '@footbridge/shared/vocabulary/change';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredChange, StoredChangeSummary } from '../engine/queries.generated.js';
import type { ChangeRow } from './change-row.js';
import type { Reads } from './reads.js';

/** A change with everything it touched. */
export interface ChangeWithItems extends ChangeRow {
  readonly items: readonly ChangeItem[];
}

export type TouchedThing = Pick<ChangeItem, 'entity' | 'key'>;

/** Before which version a page of history starts when it starts at the newest. */
export const NEWEST = 2_147_483_647;

export async function appendChange(unit: UnitOfWork, change: ChangeWithItems): Promise<void> {
  await unit.run('history/create-change', { change: { ...change, items: itemsText(change.items) } });
}

/** Says which undo took a change back; null when that undo was taken back in its turn. */
export async function markUndone(unit: UnitOfWork, uid: string, undoneBy: string | null): Promise<void> {
  await unit.run('history/mark-undone', { uid, undoneBy });
}

export async function findChange(reads: Reads, uid: string): Promise<ChangeWithItems | null> {
  const [row] = await reads.read('history/read-changes', { uids: [uid] });
  return row === undefined ? null : withItems(row.change);
}

/** The changes with these uids, by uid; those that are not there are left out. */
export async function readChanges(
  reads: Reads,
  uids: readonly string[],
): Promise<ReadonlyMap<string, ChangeWithItems>> {
  const rows = await reads.read('history/read-changes', { uids });
  return new Map(rows.map(({ change }) => [change.uid, withItems(change)]));
}

/** Which changes of a history are asked for; an empty part is any. */
export interface ChangeSearch {
  readonly kinds: readonly ChangeKind[];
  readonly actors: readonly string[];
  /** Part of the sentence, whatever the case. */
  readonly text: string;
}

/** The changes of a network before a version that a search finds, latest first. */
export async function findChanges(
  reads: Reads,
  network: string,
  { kinds, actors, text }: ChangeSearch,
  page: { readonly before: number; readonly limit: number },
): Promise<readonly ChangeRow[]> {
  const rows = await reads.read('history/find-changes', {
    network,
    kinds: [...kinds],
    actors: [...actors],
    text: text.toLowerCase(),
    ...page,
  });
  return rows.map(({ change }) => withoutItems(change));
}

/** How many changes of a network a search finds. */
export async function countFoundChanges(
  reads: Reads,
  network: string,
  { kinds, actors, text }: ChangeSearch,
): Promise<number> {
  const search = { network, kinds: [...kinds], actors: [...actors], text: text.toLowerCase() };
  const [row] = await reads.read('history/count-found-changes', search);
  return row?.changes ?? 0;
}

/** Between which versions lies what a going back that is in effect took back: both ends excluded. */
export interface TakenBackSpan {
  readonly after: number;
  readonly before: number;
}

export function listGoBacks(reads: Reads, network: string): Promise<readonly TakenBackSpan[]> {
  return reads.read('history/list-go-backs', { network });
}

/** Everyone who has changed a network, who did most first. */
export async function listActors(
  reads: Reads,
  network: string,
): Promise<readonly { readonly actor: string; readonly changes: number }[]> {
  const rows = await reads.read('history/list-actors', { network });
  return [...rows].sort((a, b) => b.changes - a.changes || (a.actor < b.actor ? -1 : 1));
}

/** The changes of a network before a version, latest first. */
export async function pageChanges(
  reads: Reads,
  network: string,
  page: { readonly before: number; readonly limit: number },
): Promise<readonly ChangeRow[]> {
  const rows = await reads.read('history/page-changes', { network, ...page });
  return rows.map(({ change }) => withoutItems(change));
}

/**
 * For each thing, the changes before a version that touched it, latest first. An import does not list the things it
 * touched, so it is not among them.
 */
export async function changesTouching(
  reads: Reads,
  network: string,
  touched: readonly TouchedThing[],
  page: { readonly before: number; readonly limit: number },
): Promise<readonly (readonly ChangeRow[])[]> {
  const texts = touched.map(itemText);
  const rows = await reads.read('history/list-changes-touching', { network, texts, ...page });
  const byText = new Map<string, ChangeRow[]>(texts.map((text) => [text, []]));
  for (const row of rows) byText.get(row.text)?.push(withoutItems(row.change));
  return texts.map((text) => byText.get(text) ?? []);
}

/** For each thing, how many changes touched it. */
export async function countChangesTouching(
  reads: Reads,
  network: string,
  touched: readonly TouchedThing[],
): Promise<readonly number[]> {
  const texts = touched.map(itemText);
  const rows = await reads.read('history/count-changes-touching', { network, texts });
  const byText = new Map(rows.map((row) => [row.text, row.changes]));
  return texts.map((text) => byText.get(text) ?? 0);
}

/** For each thing, the version of the latest change that touched it; null where none did. */
export async function latestTouching(
  reads: Reads,
  network: string,
  touched: readonly TouchedThing[],
): Promise<readonly (number | null)[]> {
  const texts = touched.map(itemText);
  const rows = await reads.read('history/list-last-touching', { network, texts });
  const versions = new Map(rows.map((row) => [row.text, row.version]));
  return texts.map((text) => versions.get(text) ?? null);
}

/** How a thing stands in the stored items: JSON that starts with entity and key, in this order. */
function itemText({ entity, key }: TouchedThing): string {
  return `${JSON.stringify({ entity, key }).slice(0, -1)},`;
}

/** The changes after a version, oldest first, at most `limit`. */
export async function changesSince(
  reads: Reads,
  network: string,
  after: number,
  limit: number,
): Promise<readonly ChangeWithItems[]> {
  const rows = await reads.read('history/list-changes-since', { network, after, limit });
  return rows.map(({ change }) => withItems(change));
}

/** The latest change that is no undo and was not undone; null where there is none, or only the network's creation. */
export async function findUndoable(reads: Reads, network: string): Promise<ChangeRow | null> {
  const [row] = await reads.read('history/find-undoable', { network });
  if (row === undefined || isCreationOfNetwork(row.change)) return null;
  return withoutItems(row.change);
}

/** The latest undo that was not itself undone, where nothing but undoing came after it. */
export async function findRedoable(reads: Reads, network: string): Promise<ChangeRow | null> {
  const [row] = await reads.read('history/find-redoable', { network });
  return row === undefined ? null : withoutItems(row.change);
}

/**
 * For each of these versions, the latest change after it that still has an effect on the data of then; absent where
 * there is none. Saved views and stories are not of the data. An edit and its undo, both after it, have none together; the undo of something older has.
 */
export async function latestBuiltOn(
  reads: Reads,
  network: string,
  versions: readonly number[],
): Promise<ReadonlyMap<number, ChangeRow>> {
  const rows = await reads.read('history/list-built-on', { network, versions });
  return new Map(rows.map((row) => [row.version, withoutItems(row.change)]));
}

/** For each of these versions, how many later changes touched the data, and not only saved views and stories. */
export async function countDataChanges(
  reads: Reads,
  network: string,
  versions: readonly number[],
): Promise<readonly number[]> {
  const rows = await reads.read('history/count-data-changes', { network, versions: [...new Set(versions)] });
  const byVersion = new Map(rows.map((row) => [row.version, row.changes]));
  return versions.map((version) => byVersion.get(version) ?? 0);
}

export async function countChanges(reads: Reads, network: string): Promise<number> {
  const [row] = await reads.read('history/count-changes', { network });
  return row?.changes ?? 0;
}

/** The latest imports into a network, latest first. */
export async function latestImports(reads: Reads, network: string, limit: number): Promise<readonly ChangeRow[]> {
  const rows = await reads.read('history/list-imports', { network, limit });
  return rows.map(({ change }) => withoutItems(change));
}

/** The first change of a network that no import made: there is nothing before it to go back to. */
export function isCreationOfNetwork(change: { readonly kind: string; readonly version: number }): boolean {
  return change.kind === 'create' && change.version === 1;
}

/** `itemText` finds things in this text, so entity and key come first whatever the order they were given in. */
function itemsText(items: readonly ChangeItem[]): string {
  return JSON.stringify(items.map(({ entity, key, before, after }) => ({ entity, key, before, after })));
}

function withItems(stored: StoredChange): ChangeWithItems {
  const items: readonly ChangeItem[] = JSON.parse(stored.items); // written by appendChange and by nobody else
  return { ...withoutItems(stored), items };
}

function withoutItems(stored: StoredChangeSummary): ChangeRow {
  return {
    uid: stored.uid,
    network: stored.network,
    version: stored.version,
    kind: kindOf(stored.kind),
    actor: stored.actor,
    at: stored.at,
    summary: stored.summary,
    itemCount: stored.itemCount,
    undoes: stored.undoes,
    undoneBy: stored.undoneBy,
    generation: stored.generation,
    previousGeneration: stored.previousGeneration,
  };
}

function kindOf(word: string): ChangeKind {
  const kind = CHANGE_KINDS.find((candidate) => candidate === word);
  if (kind === undefined)
    throw new Error(`A stored change is of the kind "${word}", which this version does not know.`);
  return kind;
}
