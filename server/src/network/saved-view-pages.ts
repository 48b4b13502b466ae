import type { SavedViewRecord, StoryRecord } from '@footbridge/shared/vocabulary/saved-view';
import { type Page, type PageRequest, pageOfRows } from '../api/page.js';
import type { Reads } from '../history/reads.js';
import type { NetworkContext } from './network-context.js';
import type { NetworkRow } from './network-row.js';
import { keyPageOf, pageByKey } from './page-by-key.js';
import { listSavedViewKeys, readSavedViews } from './saved-view.repository.js';
import { type SavedViewType, savedViewType } from './saved-view.type.js';
import { findStory, listStoryKeys, readStories } from './story.repository.js';
import { type StoryStepType, type StoryType, storyType } from './story.type.js';

const VIEWS_BY_KEY = { name: 'saved-views/key', keyOf: ({ key }: SavedViewRecord) => [key] };
const STORIES_BY_KEY = { name: 'stories/key', keyOf: ({ key }: StoryRecord) => [key] };

/** Pages of saved views and stories. */
export class SavedViewPages {
  constructor(private readonly reads: Reads) {}

  async savedViews(network: NetworkRow, asked: PageRequest): Promise<Page<SavedViewType>> {
    const keys = await listSavedViewKeys(this.reads, network.uid);
    const page = keyPageOf(asked, 'savedViews', VIEWS_BY_KEY);
    const rows = await pageByKey(keys, page, (some) => readSavedViews(this.reads, network.uid, some));
    return pageOfRows(rows, asked, {
      field: 'savedViews',
      order: VIEWS_BY_KEY,
      totalCount: () => keys.length,
      toNode: (record) => savedViewType(network, record),
    });
  }

  async stories(network: NetworkRow, asked: PageRequest): Promise<Page<StoryType>> {
    const keys = await listStoryKeys(this.reads, network.uid);
    const page = keyPageOf(asked, 'stories', STORIES_BY_KEY);
    const rows = await pageByKey(keys, page, (some) => readStories(this.reads, network.uid, some));
    return pageOfRows(rows, asked, {
      field: 'stories',
      order: STORIES_BY_KEY,
      totalCount: () => keys.length,
      toNode: (record) => storyType(network, record),
    });
  }

  async story(network: NetworkRow, key: string): Promise<StoryType | null> {
    const record = await findStory(this.reads, network.uid, key);
    return record === null ? null : storyType(network, record);
  }

  /** The steps in order; one whose view is gone meanwhile is left out. */
  async stepsOf({ loaders }: NetworkContext, { record, network }: StoryType): Promise<StoryStepType[]> {
    const found = await Promise.all(
      record.steps.map(async ({ savedView, sentence }) => ({
        savedView: await loaders.savedViews.load({ network, key: savedView }),
        sentence,
      })),
    );
    return found.flatMap(({ savedView, sentence }) => (savedView === null ? [] : [{ savedView, sentence }]));
  }
}
