import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import type { Page } from '../api/page.js';
import { NetworkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import { SavedViewConnection, SavedViewType } from './saved-view.type.js';
import type { SavedViewPages } from './saved-view-pages.js';
import { StoryConnection, StoryStepType, StoryType } from './story.type.js';

/** How far the data have moved on since a view was saved. */
@Resolver(() => SavedViewType)
export class SavedViewResolver {
  @FieldResolver(() => Int, {
    description:
      'How many changes touched the data since it was set up; those of saved views and stories do not count.',
  })
  dataChangesSince(@Root() { network, dataVersion }: SavedViewType, @Ctx() context: NetworkContext): Promise<number> {
    return context.loaders.dataChanges.load({ network, version: dataVersion });
  }
}

/** The steps of a story. */
@Resolver(() => StoryType)
export class StoryResolver {
  constructor(private readonly savedViewPages: SavedViewPages) {}

  @FieldResolver(() => [StoryStepType], { description: 'Its saved views in order, at most 100.' })
  steps(@Root() of: StoryType, @Ctx() context: NetworkContext): Promise<StoryStepType[]> {
    return this.savedViewPages.stepsOf(context, of);
  }
}

/** The saved views and stories of a network. */
@Resolver(() => NetworkType)
export class NetworkSavedViewsResolver {
  constructor(private readonly savedViewPages: SavedViewPages) {}

  @FieldResolver(() => SavedViewConnection, { description: 'Its saved views, by key.' })
  savedViews(
    @Root() { row }: NetworkType,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<SavedViewType>> {
    return this.savedViewPages.savedViews(row, { first, after });
  }

  @FieldResolver(() => SavedViewType, { nullable: true, description: 'The saved view with this key.' })
  savedView(
    @Root() { row }: NetworkType,
    @Ctx() { loaders }: NetworkContext,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<SavedViewType | null> {
    return loaders.savedViews.load({ network: row, key });
  }

  @FieldResolver(() => StoryConnection, { description: 'Its stories, by key.' })
  stories(
    @Root() { row }: NetworkType,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<StoryType>> {
    return this.savedViewPages.stories(row, { first, after });
  }

  @FieldResolver(() => StoryType, { nullable: true, description: 'The story with this key.' })
  story(
    @Root() { row }: NetworkType,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<StoryType | null> {
    return this.savedViewPages.story(row, key);
  }
}
