import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import type { Page } from '../api/page.js';
import { ChangeConnection, type ChangeType } from '../history/change.type.js';
import type { ChangePages } from './change-pages.js';
import { ParticipationType } from './initiative.type.js';
import type { InitiativePages } from './initiative-pages.js';
import type { NetworkContext } from './network-context.js';
import type { NetworkPages } from './network-pages.js';
import { StakeholderConnection, StakeholderType } from './stakeholder.type.js';
import { TieConnection, type TieType } from './tie.type.js';

/** What hangs on a stakeholder. */
@Resolver(() => StakeholderType)
export class StakeholderResolver {
  constructor(
    private readonly pages: NetworkPages,
    private readonly initiativePages: InitiativePages,
    private readonly changePages: ChangePages,
  ) {}

  @FieldResolver(() => [StakeholderType], { description: 'The organisations it is a member of or works for.' })
  organisations(@Root() of: StakeholderType, @Ctx() context: NetworkContext): Promise<StakeholderType[]> {
    return this.pages.organisationsOf(context, of);
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, in and out, by key.' })
  ties(
    @Root() of: StakeholderType,
    @Ctx() context: NetworkContext,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<TieType>> {
    return this.pages.tiesOf(context, of, { first, after });
  }

  @FieldResolver(() => StakeholderConnection, { description: 'Everyone it is tied to, each once, by key.' })
  neighbours(
    @Root() of: StakeholderType,
    @Ctx() context: NetworkContext,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<StakeholderType>> {
    return this.pages.neighboursOf(context, of, { first, after });
  }

  @FieldResolver(() => [ParticipationType], { description: 'The initiatives it takes part in.' })
  initiatives(@Root() of: StakeholderType, @Ctx() context: NetworkContext): Promise<ParticipationType[]> {
    return this.initiativePages.participationsOf(context, of);
  }

  @FieldResolver(() => ChangeConnection, {
    description: 'The edits that touched it, latest first. Imports do not list what they touched one by one.',
  })
  changes(
    @Root() of: StakeholderType,
    @Ctx() context: NetworkContext,
    @First(20) first: number,
    @After() after?: string | null,
  ): Promise<Page<ChangeType>> {
    return this.changePages.changesTouching(context, of, { first, after });
  }
}
