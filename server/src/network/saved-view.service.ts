import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { SavedViewRecord, StoryRecord } from '@footbridge/shared/vocabulary/saved-view';
import type { Viewer } from '../access/viewer.js';
import { countDataChanges } from '../history/change.repository.js';
import { saysTheSame } from '../history/field-changes.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { counted, savedInWords } from './edit-summary.js';
import { invalid, notFound, type Refusal } from './refusal.js';
import { keyOfNew } from './save-key.js';
import {
  createSavedViews,
  findSavedView,
  listSavedViewKeys,
  removeSavedView,
  replaceSavedView,
} from './saved-view.repository.js';
import { changedSavedView, type SavedViewChanges, setsUpDrawing } from './saved-view-input.js';
import type { RemoveThing } from './stakeholder.service.js';
import { replaceStory, storiesShowing } from './story.repository.js';
import { checkSavedVersion, checkVersion } from './version-check.js';

export interface SaveView extends SavedViewChanges {
  readonly network: string;
  /** Absent: a new saved view, its key made from its name. One that is not there is created, if a name comes with it. */
  readonly key?: string | null;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface RemovedView {
  readonly removedKey: string;
  /** The keys of the stories that showed it, and do no more. */
  readonly changedStories: readonly string[];
}

const MOST_VIEWS = 500;

/** Edits of saved views: changes of a network like any other, but not of its data. */
export class SavedViewService {
  constructor(private readonly path: EditPath) {}

  /** Saves what was sent and leaves the rest as it is; places come as the whole list. */
  save(viewer: Viewer, save: SaveView): Promise<Result<Edited<SavedViewRecord>, Refusal>> {
    const { idempotencyKey, ...input } = save;
    const request = { viewer, networkKey: save.network, operation: 'saveView', input, idempotencyKey };
    return this.path.edit(request, (context) => saveView(context, viewer, save));
  }

  /** Removes a saved view, and in the same change the steps of stories that show it. */
  remove(viewer: Viewer, removal: RemoveThing): Promise<Result<Edited<RemovedView>, Refusal>> {
    const { idempotencyKey, ...input } = removal;
    const request = { viewer, networkKey: removal.network, operation: 'removeView', input, idempotencyKey };
    return this.path.edit(request, (context) => removeView(context, removal));
  }
}

async function saveView(
  { unit, reads, network, at }: EditContext,
  viewer: Viewer,
  save: SaveView,
): Promise<Result<EditOutcome<SavedViewRecord>, Refusal>> {
  const stored = save.key ? await findSavedView(reads, network.uid, save.key) : null;
  if (stored === null && save.key && (save.expectedVersion != null || save.name == null)) {
    return fail(notFound('saved view', save.key));
  }
  if (stored !== null) {
    const current = checkSavedVersion('saved view', stored, save);
    if (!current.ok) return current;
  }
  const changed = changedSavedView(stored, save);
  if (!changed.ok) return fail(invalid(...changed.error));
  const seen = network.version - 1; // before this edit: what whoever saves has seen
  const isMovedOn = stored === null || (setsUpDrawing(save) && (await dataChanged(reads, network.uid, stored)));
  const drawn = { ...changed.value, dataVersion: isMovedOn ? seen : stored.dataVersion };
  if (stored !== null && saysTheSame(stored, drawn)) {
    return succeed({ kind: 'edit', summary: '', items: [], value: stored });
  }
  const keys = stored === null ? await listSavedViewKeys(reads, network.uid) : [];
  if (keys.length >= MOST_VIEWS) {
    const message = `A network can have at most ${MOST_VIEWS} saved views. Remove one first.`;
    return fail(invalid({ code: 'TOO_LONG', path: ['input'], message }));
  }
  const isTaken = async (key: string) => keys.includes(key);
  const key = stored === null ? await keyOfNew(save.key, drawn.name, isTaken) : succeed(stored.key);
  if (!key.ok) return key;
  const created = { createdAt: stored?.createdAt ?? at, createdBy: stored?.createdBy ?? viewer.name };
  const updated = { updatedAt: at, updatedBy: viewer.name };
  const record = { ...drawn, ...created, ...updated, key: key.value, version: network.version };
  if (stored === null) await createSavedViews(unit, network.uid, [record]);
  else await replaceSavedView(unit, network.uid, stored, record);
  const item = { entity: 'saved view', key: record.key, before: stored, after: record } as const;
  const summary =
    stored === null ? `Saved the view “${record.name}”` : savedInWords(item, `the saved view “${record.name}”`);
  return succeed({ kind: stored === null ? 'create' : 'edit', summary, items: [item], value: record });
}

async function dataChanged(
  reads: EditContext['reads'],
  networkUid: string,
  { dataVersion }: SavedViewRecord,
): Promise<boolean> {
  const [changes = 0] = await countDataChanges(reads, networkUid, [dataVersion]);
  return changes > 0;
}

async function removeView(
  { unit, reads, network }: EditContext,
  removal: RemoveThing,
): Promise<Result<EditOutcome<RemovedView>, Refusal>> {
  const stored = await findSavedView(reads, network.uid, removal.key);
  if (stored === null) return fail(notFound('saved view', removal.key));
  const current = checkVersion('saved view', stored, removal.expectedVersion, { key: removal.key });
  if (!current.ok) return current;
  const stories: ChangeItem[] = [];
  for (const story of await storiesShowing(reads, network.uid, [stored.key])) {
    const after: StoryRecord = {
      ...story,
      steps: story.steps.filter((step) => step.savedView !== stored.key),
      version: network.version,
    };
    await replaceStory(unit, network.uid, story, after);
    stories.push({ entity: 'story', key: story.key, before: story, after });
  }
  await removeSavedView(unit, network.uid, stored.key);
  const from = stories.length === 0 ? '' : `, and from ${counted(stories.length, 'story', 'stories')}`;
  return succeed({
    kind: 'remove',
    summary: `Removed the saved view “${stored.name}”${from}`,
    items: [{ entity: 'saved view', key: stored.key, before: stored, after: null }, ...stories],
    value: { removedKey: stored.key, changedStories: stories.map(({ key }) => key) },
  });
}
