import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import {
  type ChangeWithItems,
  isCreationOfNetwork,
  latestBuiltOn,
  type TouchedThing,
} from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import { saysTheSame } from '../history/field-changes.js';
import type { Reads } from '../history/reads.js';
import { participationsOf } from './initiative.repository.js';
import type { NetworkRow } from './network-row.js';
import { readStoredEntities, type StoredEntities, storedNow } from './stored-entities.js';
import { storiesShowing } from './story.repository.js';
import { keptGenerations } from './sweeper.js';
import { tiesAt } from './tie.repository.js';

/** What stands in the way of taking a change back. */
export type UndoObstacle =
  | { readonly kind: 'first' }
  | { readonly kind: 'already-undone' }
  /** Something the change touched does not say any more what the change made of it. */
  | { readonly kind: 'touched-since'; readonly thing: TouchedThing; readonly name: string }
  /** Something hangs on what would go, or what would come back hangs on something that is gone. */
  | { readonly kind: 'depended-on'; readonly thing: TouchedThing; readonly words: string }
  /** Later changes were made on top of an import. */
  | { readonly kind: 'built-on'; readonly later: ChangeRow }
  | { readonly kind: 'too-old' };

/** What has to be known of the present to say whether changes can be taken back. */
export interface UndoFacts {
  readonly stored: StoredEntities;
  /** The ties and initiatives at each stakeholder that would go. */
  readonly hanging: ReadonlyMap<string, readonly TouchedThing[]>;
  /** The stories that show each saved view that would go. */
  readonly shownIn: ReadonlyMap<string, readonly TouchedThing[]>;
  /** What was built on the content that a switch of generations brought, by the version of the switch. */
  readonly builtOn: ReadonlyMap<number, ChangeRow>;
  /** Generations that can still be shown. */
  readonly kept: ReadonlySet<string>;
}

/** Reads what has to be known, in as many statements for one change as for many. */
export async function readUndoFacts(
  reads: Reads,
  network: NetworkRow,
  changes: readonly ChangeWithItems[],
): Promise<UndoFacts> {
  const items = changes.filter((change) => change.previousGeneration === null).flatMap((change) => change.items);
  const going = goingOf(items, 'stakeholder');
  const goingViews = goingOf(items, 'saved view');
  const kept = await keptGenerations(reads, network.uid);
  const switches = changes.filter((change) => change.undoneBy === null && kept.has(change.previousGeneration ?? ''));
  const versions = switches.map((change) => change.version);
  return {
    stored: await readStoredEntities(reads, network, items),
    hanging: going.length === 0 ? new Map() : await readHanging(reads, network, going),
    shownIn: goingViews.length === 0 ? new Map() : await readShownIn(reads, network, goingViews),
    builtOn: versions.length === 0 ? new Map() : await latestBuiltOn(reads, network.uid, versions),
    kept,
  };
}

/** What stands in the way of taking a change back; null when nothing does. */
export function undoObstacle(change: ChangeWithItems, facts: UndoFacts): UndoObstacle | null {
  if (isCreationOfNetwork(change)) return { kind: 'first' };
  if (change.undoneBy !== null) return { kind: 'already-undone' };
  if (change.previousGeneration !== null) return switchObstacle(change, change.previousGeneration, facts);
  for (const item of change.items) {
    const obstacle = itemObstacle(item, change.items, facts);
    if (obstacle !== null) return obstacle;
  }
  return null;
}

/**
 * An import is taken back by showing the generation before it, while that is kept and nothing was built on it. What was
 * taken back since counts as built on it: it would be there again, and its history would say that it is not.
 */
function switchObstacle(change: ChangeRow, previous: string, facts: UndoFacts): UndoObstacle | null {
  if (!facts.kept.has(previous)) return { kind: 'too-old' };
  const later = facts.builtOn.get(change.version);
  return later === undefined ? null : { kind: 'built-on', later };
}

function itemObstacle(item: ChangeItem, together: readonly ChangeItem[], facts: UndoFacts): UndoObstacle | null {
  const name = nameOf(item, facts.stored);
  if (!saysTheSame(storedNow(facts.stored, item), item.after)) return { kind: 'touched-since', thing: item, name };
  const missing = neededBy(item).find((thing) => !isThere(thing, facts.stored) && !isAmong(together, thing));
  if (missing !== undefined) {
    const words = `${name} needs the ${missing.entity} "${missing.key}", which is no longer there`;
    return { kind: 'depended-on', thing: missing, words };
  }
  if (item.before !== null) return null;
  const hanging = item.entity === 'saved view' ? facts.shownIn : item.entity === 'stakeholder' ? facts.hanging : null;
  const thing = (hanging?.get(item.key) ?? []).find((each) => !isAmong(together, each));
  return thing === undefined ? null : { kind: 'depended-on', thing, words: `${name} ${HANGING_WORDS[thing.entity]}` };
}

/** How what hangs on a thing that would go is said of that thing. */
const HANGING_WORDS: Readonly<Record<string, string>> = {
  tie: 'has got a tie since',
  initiative: 'takes part in an initiative since',
  story: 'is shown in a story since',
};

function goingOf(items: readonly ChangeItem[], entity: ChangeItem['entity']): readonly string[] {
  return [...new Set(items.filter((item) => item.entity === entity && item.before === null).map((item) => item.key))];
}

async function readShownIn(
  reads: Reads,
  network: NetworkRow,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly TouchedThing[]>> {
  const shownIn = new Map<string, TouchedThing[]>(keys.map((key) => [key, []]));
  for (const story of await storiesShowing(reads, network.uid, keys)) {
    for (const savedView of new Set(story.steps.map((step) => step.savedView))) {
      shownIn.get(savedView)?.push({ entity: 'story', key: story.key });
    }
  }
  return shownIn;
}

async function readHanging(
  reads: Reads,
  network: NetworkRow,
  keys: readonly string[],
): Promise<ReadonlyMap<string, readonly TouchedThing[]>> {
  const hanging = new Map<string, TouchedThing[]>(keys.map((key) => [key, []]));
  const ties = (await tiesAt(reads, network.generation, keys)).sort((a, b) => (a.key < b.key ? -1 : 1));
  for (const tie of ties) {
    for (const end of [tie.from, tie.to]) hanging.get(end)?.push({ entity: 'tie', key: tie.key });
  }
  for (const [key, parts] of await participationsOf(reads, network.generation, keys)) {
    for (const part of parts) hanging.get(key)?.push({ entity: 'initiative', key: part.initiative });
  }
  return hanging;
}

/** What the thing needs to be there, once it is again as it was. */
function neededBy(item: ChangeItem): readonly TouchedThing[] {
  const stakeholder = (key: string) => ({ entity: 'stakeholder', key }) as const;
  if (item.entity === 'tie' && item.before !== null) return [item.before.from, item.before.to].map(stakeholder);
  if (item.entity === 'initiative')
    return (item.before?.participants ?? []).map((each) => stakeholder(each.stakeholder));
  if (item.entity !== 'story') return [];
  return (item.before?.steps ?? []).map(({ savedView }) => ({ entity: 'saved view', key: savedView }));
}

function isThere({ entity, key }: TouchedThing, stored: StoredEntities): boolean {
  return entity === 'saved view' ? stored.savedViews.has(key) : stored.stakeholders.has(key);
}

function isAmong(items: readonly ChangeItem[], thing: TouchedThing): boolean {
  return items.some((item) => item.entity === thing.entity && item.key === thing.key);
}

/** What people call the thing an item is about. */
function nameOf(item: ChangeItem, stored: StoredEntities): string {
  if (item.entity !== 'tie') return item.after?.name ?? item.before?.name ?? item.key;
  const tie = item.after ?? item.before;
  const name = (key: string) => stored.stakeholders.get(key)?.name ?? key;
  return tie === null ? 'the tie' : `the tie between ${name(tie.from)} and ${name(tie.to)}`;
}
