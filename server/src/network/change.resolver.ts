import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import type { Page } from '../api/page.js';
import { ChangeConnection, ChangeItemType, ChangeType, changeType } from '../history/change.type.js';
import type { ChangePages } from './change-pages.js';
import { ChangeActorType, ChangeSearchInput } from './change-search.input.js';
import { NetworkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import type { UndoService } from './undo.service.js';

/** What a change did, and whether it can be taken back. */
@Resolver(() => ChangeType)
export class ChangeResolver {
  constructor(private readonly changePages: ChangePages) {}

  @FieldResolver(() => [ChangeItemType], { description: 'What it touched; an import only counts that.' })
  items(
    @Root() change: ChangeType,
    @Ctx() context: NetworkContext,
    @First(50) first: number,
  ): Promise<readonly ChangeItemType[]> {
    return this.changePages.itemsOf(context, change, first);
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was taken back and is not in effect.' })
  undone(@Root() change: ChangeType, @Ctx() context: NetworkContext): Promise<boolean> {
    return this.changePages.isTakenBack(context, change);
  }

  @FieldResolver(() => Boolean, { description: 'Whether undo can take it back now.' })
  async canUndo(@Root() { row }: ChangeType, @Ctx() { loaders }: NetworkContext): Promise<boolean> {
    return (await loaders.whyNotUndo.load(row.uid)) === null;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why undo cannot take it back, in a sentence.' })
  whyNot(@Root() { row }: ChangeType, @Ctx() { loaders }: NetworkContext): Promise<string | null> {
    return loaders.whyNotUndo.load(row.uid);
  }
}

/** The history of a network. */
@Resolver(() => NetworkType)
export class NetworkHistoryResolver {
  constructor(
    private readonly changePages: ChangePages,
    private readonly undo: UndoService,
  ) {}

  @FieldResolver(() => ChangeConnection, { description: 'Its changes, latest first.' })
  changes(
    @Root() { row }: NetworkType,
    @First(50) first: number,
    @After() after?: string | null,
    @Arg('where', () => ChangeSearchInput, { nullable: true, description: 'Which of them; all where absent.' })
    where?: ChangeSearchInput | null,
  ): Promise<Page<ChangeType>> {
    const search = where ? { kinds: where.kinds ?? [], actors: where.actors ?? [], text: where.text ?? '' } : null;
    return this.changePages.changes(row, { first, after }, search);
  }

  @FieldResolver(() => [ChangeActorType], { description: 'Everyone who has changed it, who did most first.' })
  changedBy(@Root() { row }: NetworkType): Promise<readonly ChangeActorType[]> {
    return this.changePages.actors(row);
  }

  @FieldResolver(() => ChangeType, {
    nullable: true,
    description: 'The change that undo would take back now; null when there is none.',
  })
  async undoable(@Root() { row }: NetworkType): Promise<ChangeType | null> {
    const change = await this.undo.undoable(row);
    return change === null ? null : changeType(change);
  }

  @FieldResolver(() => ChangeType, {
    nullable: true,
    description: 'The undo that redo would take back now; null when there is none.',
  })
  async redoable(@Root() { row }: NetworkType): Promise<ChangeType | null> {
    const change = await this.undo.redoable(row);
    return change === null ? null : changeType(change);
  }
}
