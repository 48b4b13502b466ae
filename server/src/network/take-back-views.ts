import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { EditContext } from './edit.js';
import { createSavedViews, removeSavedView, replaceSavedView } from './saved-view.repository.js';
import { createStories, removeStory, replaceStory } from './story.repository.js';

/** Makes saved views and stories say what the items say after. In any order: a story only names its views. */
export async function takeBackViews({ unit, network }: EditContext, items: readonly ChangeItem[]): Promise<void> {
  for (const item of items) {
    if (item.entity === 'saved view') {
      if (item.after === null) await removeSavedView(unit, network.uid, item.key);
      else if (item.before === null) await createSavedViews(unit, network.uid, [item.after]);
      else await replaceSavedView(unit, network.uid, item.before, item.after);
    }
    if (item.entity === 'story') {
      if (item.after === null) await removeStory(unit, network.uid, item.key);
      else if (item.before === null) await createStories(unit, network.uid, [item.after]);
      else await replaceStory(unit, network.uid, item.before, item.after);
    }
  }
}
