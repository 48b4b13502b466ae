import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { NetworkContext } from './network-context.js';
import { payloadOf } from './payload.js';
import { RemoveViewInput, RemoveViewPayload, SaveViewInput, SaveViewPayload } from './saved-view.input.js';
import type { SavedViewService } from './saved-view.service.js';
import { savedViewType } from './saved-view.type.js';
import { RemoveStoryInput, RemoveStoryPayload, SaveStoryInput, SaveStoryPayload } from './story.input.js';
import type { StoryService } from './story.service.js';
import { storyType } from './story.type.js';

/** Edits of saved views and stories. */
@Resolver()
export class SavedViewEditsResolver {
  constructor(
    private readonly savedViews: SavedViewService,
    private readonly stories: StoryService,
  ) {}

  @Mutation(() => SaveViewPayload, { description: 'Saves a view, or changes a saved one.' })
  async saveView(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveViewInput, { description: 'What is to be saved.' }) input: SaveViewInput,
  ): Promise<SaveViewPayload> {
    return payloadOf(context, await this.savedViews.save(context.viewer, input), ({ network, value }) => ({
      savedView: savedViewType(network, value),
    }));
  }

  @Mutation(() => RemoveViewPayload, {
    description: 'Removes a saved view, and in the same change the steps of stories that show it.',
  })
  async removeView(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveViewInput, { description: 'Which.' }) input: RemoveViewInput,
  ): Promise<RemoveViewPayload> {
    return payloadOf(context, await this.savedViews.remove(context.viewer, input), ({ value }) => value);
  }

  @Mutation(() => SaveStoryPayload, { description: 'Makes a story of saved views, or changes one.' })
  async saveStory(
    @Ctx() context: NetworkContext,
    @Arg('input', () => SaveStoryInput, { description: 'What is to be saved.' }) input: SaveStoryInput,
  ): Promise<SaveStoryPayload> {
    return payloadOf(context, await this.stories.save(context.viewer, input), ({ network, value }) => ({
      story: storyType(network, value),
    }));
  }

  @Mutation(() => RemoveStoryPayload, { description: 'Removes a story; its saved views stay.' })
  async removeStory(
    @Ctx() context: NetworkContext,
    @Arg('input', () => RemoveStoryInput, { description: 'Which.' }) input: RemoveStoryInput,
  ): Promise<RemoveStoryPayload> {
    return payloadOf(context, await this.stories.remove(context.viewer, input), ({ value }) => value);
  }
}
