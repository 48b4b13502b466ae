import type { StoryRecord, StoryStep } from '@footbridge/shared/vocabulary/saved-view';
import type { UnitOfWork } from '../engine/cypher-engine.js';
import type { StoredStory } from '../engine/queries.generated.js';
import type { Reads } from '../history/reads.js';
import { refOf } from './entity-ref.js';

/** The stories of a network with these keys, by key; absent ones are left out. */
export async function readStories(
  reads: Reads,
  networkUid: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, StoryRecord>> {
  const rows = await reads.read('story/read-stories', { refs: keys.map((key) => refOf(networkUid, key)) });
  return new Map(rows.map(({ story }) => [story.key, storyOf(story)]));
}

export async function findStory(reads: Reads, networkUid: string, key: string): Promise<StoryRecord | null> {
  return (await readStories(reads, networkUid, [key])).get(key) ?? null;
}

/** The keys of all stories of a network, in order. */
export async function listStoryKeys(reads: Reads, networkUid: string): Promise<string[]> {
  const rows = await reads.read('story/list-keys', { network: networkUid });
  return rows.map((row) => row.key).sort();
}

/** The stories that show one of these saved views, by key. A network has few stories, so all are looked at. */
export async function storiesShowing(
  reads: Reads,
  networkUid: string,
  savedViews: readonly string[],
): Promise<readonly StoryRecord[]> {
  const keys = await listStoryKeys(reads, networkUid);
  if (keys.length === 0) return [];
  const stories = await readStories(reads, networkUid, keys);
  const wanted = new Set(savedViews);
  const showing = [...stories.values()].filter(({ steps }) => steps.some(({ savedView }) => wanted.has(savedView)));
  return showing.sort((a, b) => (a.key < b.key ? -1 : 1));
}

export async function createStories(
  unit: UnitOfWork,
  networkUid: string,
  records: readonly StoryRecord[],
): Promise<void> {
  await unit.run('story/create-stories', { stories: records.map((record) => storedStory(networkUid, record)) });
}

/** Replaces a story, as it was just read within an edit, by what it says now. */
export async function replaceStory(
  unit: UnitOfWork,
  networkUid: string,
  stored: StoryRecord,
  record: StoryRecord,
): Promise<void> {
  const story = storedStory(networkUid, record);
  const rows = await unit.run('story/update-story', { ref: story.ref, expectedVersion: stored.version, story });
  if (rows.length !== 1) throw new Error(`The story "${record.key}" changed within its own edit.`);
}

export async function removeStory(unit: UnitOfWork, networkUid: string, key: string): Promise<void> {
  await unit.run('story/remove-stories', { refs: [refOf(networkUid, key)] });
}

function storedStory(networkUid: string, record: StoryRecord): StoredStory {
  const { steps, ...rest } = record;
  return { ...rest, ref: refOf(networkUid, record.key), network: networkUid, steps: JSON.stringify(steps) };
}

function storyOf({ ref: _ref, network: _network, steps, ...rest }: StoredStory): StoryRecord {
  const parsed: readonly StoryStep[] = JSON.parse(steps); // written by storedStory and by nobody else
  return { ...rest, steps: parsed };
}
