import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { StoryRecord, StoryStep } from '@footbridge/shared/vocabulary/saved-view';
import type { Viewer } from '../access/viewer.js';
import { saysTheSame } from '../history/field-changes.js';
import type { Reads } from '../history/reads.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { savedInWords } from './edit-summary.js';
import { shorten } from './input-check.js';
import { type InputProblem, invalid, notFound, type Refusal } from './refusal.js';
import { keyOfNew } from './save-key.js';
import { readSavedViews } from './saved-view.repository.js';
import type { RemoveThing } from './stakeholder.service.js';
import { createStories, findStory, listStoryKeys, removeStory, replaceStory } from './story.repository.js';
import { changedStory, type StoryChanges } from './story-input.js';
import { checkSavedVersion, checkVersion } from './version-check.js';

export interface SaveStory extends StoryChanges {
  readonly network: string;
  /** Absent: a new story, its key made from its name. One that is not there is created, if a name comes with it. */
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

const MOST_STORIES = 200;

/** Edits of stories. */
export class StoryService {
  constructor(private readonly path: EditPath) {}

  /** Saves what was sent and leaves the rest as it is; steps come as the whole list. */
  save(viewer: Viewer, save: SaveStory): Promise<Result<Edited<StoryRecord>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveStory', input, idempotencyKey };
    return this.path.edit(request, (context) => saveStory(context, viewer, save));
  }

  remove(viewer: Viewer, removal: RemoveThing): Promise<Result<Edited<{ readonly removedKey: string }>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeStory', input, idempotencyKey };
    return this.path.edit(request, async ({ unit, reads, network }) => {
      const stored = await findStory(reads, network.uid, removal.key);
      if (stored === null) return fail(notFound('story', removal.key));
      const current = checkVersion('story', stored, removal.expectedVersion, { key: removal.key });
      if (!current.ok) return current;
      await removeStory(unit, network.uid, stored.key);
      return succeed({
        kind: 'remove',
        summary: `Removed the story “${stored.name}”`,
        items: [{ entity: 'story', key: stored.key, before: stored, after: null }],
        value: { removedKey: stored.key },
      });
    });
  }
}

async function saveStory(
  { unit, reads, network, at }: EditContext,
  viewer: Viewer,
  save: SaveStory,
): Promise<Result<EditOutcome<StoryRecord>, Refusal>> {
  const stored = save.key ? await findStory(reads, network.uid, save.key) : null;
  if (stored === null && save.key && (save.expectedVersion != null || save.name == null)) {
    return fail(notFound('story', save.key));
  }
  if (stored !== null) {
    const current = checkSavedVersion('story', stored, save);
    if (!current.ok) return current;
  }
  const changed = changedStory(stored, save);
  if (!changed.ok) return fail(invalid(...changed.error));
  if (stored !== null && saysTheSame(stored, changed.value)) {
    return succeed({ kind: 'edit', summary: '', items: [], value: stored });
  }
  const missing = await missingViews(reads, network.uid, changed.value.steps);
  if (missing.length > 0) return fail(invalid(...missing));
  const keys = stored === null ? await listStoryKeys(reads, network.uid) : [];
  if (keys.length >= MOST_STORIES) {
    const message = `A network can have at most ${MOST_STORIES} stories. Remove one first.`;
    return fail(invalid({ code: 'TOO_LONG', path: ['input'], message }));
  }
  const isTaken = async (key: string) => keys.includes(key);
  const key = stored === null ? await keyOfNew(save.key, changed.value.name, isTaken) : succeed(stored.key);
  if (!key.ok) return key;
  const created = { createdAt: stored?.createdAt ?? at, createdBy: stored?.createdBy ?? viewer.name };
  const updated = { updatedAt: at, updatedBy: viewer.name };
  const record = { ...changed.value, ...created, ...updated, key: key.value, version: network.version };
  if (stored === null) await createStories(unit, network.uid, [record]);
  else await replaceStory(unit, network.uid, stored, record);
  const item = { entity: 'story', key: record.key, before: stored, after: record } as const;
  const summary = savedInWords(item, `the story “${record.name}”`);
  return succeed({ kind: stored === null ? 'create' : 'edit', summary, items: [item], value: record });
}

/** Steps whose view is not there, each with where it stands in the input. */
async function missingViews(
  reads: Reads,
  networkUid: string,
  steps: readonly StoryStep[],
): Promise<readonly InputProblem[]> {
  if (steps.length === 0) return [];
  const there = await readSavedViews(reads, networkUid, [...new Set(steps.map(({ savedView }) => savedView))]);
  return steps.flatMap(({ savedView }, index): readonly InputProblem[] =>
    there.has(savedView)
      ? []
      : [
          {
            code: 'UNKNOWN',
            path: ['input', 'steps', String(index), 'savedView'],
            message: `This network has no saved view with the key "${shorten(savedView)}".`,
          },
        ],
  );
}
