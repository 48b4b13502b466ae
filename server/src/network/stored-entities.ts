import { assertNever } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { SavedViewRecord, StoryRecord } from '@footbridge/shared/vocabulary/saved-view';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Reads } from '../history/reads.js';
import { readInitiatives } from './initiative.repository.js';
import type { NetworkRow } from './network-row.js';
import { readSavedViews } from './saved-view.repository.js';
import { readStakeholders } from './stakeholder.repository.js';
import { readStories } from './story.repository.js';
import { readTies } from './tie.repository.js';

/** What some change items are about, as it is stored now. */
export interface StoredEntities {
  readonly network: NetworkRow;
  readonly stakeholders: ReadonlyMap<string, StakeholderRecord>;
  readonly ties: ReadonlyMap<string, TieRecord>;
  readonly initiatives: ReadonlyMap<string, InitiativeRecord>;
  readonly savedViews: ReadonlyMap<string, SavedViewRecord>;
  readonly stories: ReadonlyMap<string, StoryRecord>;
}

/**
 * Reads everything the items are about, the stakeholders their ties and initiatives name and the views their stories
 * show, in at most six statements whatever the number of items.
 */
export async function readStoredEntities(
  reads: Reads,
  network: NetworkRow,
  items: readonly ChangeItem[],
): Promise<StoredEntities> {
  const stakeholders = new Set<string>();
  const initiatives = new Set<string>();
  const savedViews = new Set<string>();
  const stories = new Set<string>();
  const ties = new Map<string, { readonly key: string; readonly from: string }>();
  for (const item of items) {
    switch (item.entity) {
      case 'network':
        break;
      case 'stakeholder':
        stakeholders.add(item.key);
        break;
      case 'tie':
        for (const tie of [item.before, item.after]) {
          if (tie === null) continue;
          ties.set(JSON.stringify([tie.from, tie.key]), { key: tie.key, from: tie.from });
          stakeholders.add(tie.from).add(tie.to);
        }
        break;
      case 'initiative':
        initiatives.add(item.key);
        for (const { stakeholder } of item.before?.participants ?? []) stakeholders.add(stakeholder);
        break;
      case 'saved view':
        savedViews.add(item.key);
        break;
      case 'story':
        stories.add(item.key);
        for (const { savedView } of item.before?.steps ?? []) savedViews.add(savedView);
        break;
      default:
        assertNever(item);
    }
  }
  const { generation, uid } = network;
  return {
    network,
    stakeholders: stakeholders.size === 0 ? new Map() : await readStakeholders(reads, generation, [...stakeholders]),
    ties: ties.size === 0 ? new Map() : await readTies(reads, generation, [...ties.values()]),
    initiatives: initiatives.size === 0 ? new Map() : await readInitiatives(reads, generation, [...initiatives]),
    savedViews: savedViews.size === 0 ? new Map() : await readSavedViews(reads, uid, [...savedViews]),
    stories: stories.size === 0 ? new Map() : await readStories(reads, uid, [...stories]),
  };
}

/** The stored state of what an item is about, in the shape of its `after`. */
export function storedNow(stored: StoredEntities, item: ChangeItem): ChangeItem['after'] {
  switch (item.entity) {
    case 'network':
      return { name: stored.network.name, description: stored.network.description };
    case 'stakeholder':
      return stored.stakeholders.get(item.key) ?? null;
    case 'tie':
      return stored.ties.get(item.key) ?? null;
    case 'initiative':
      return stored.initiatives.get(item.key) ?? null;
    case 'saved view':
      return stored.savedViews.get(item.key) ?? null;
    case 'story':
      return stored.stories.get(item.key) ?? null;
    default:
      return assertNever(item);
  }
}
