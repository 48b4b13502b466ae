import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import type { Page } from '../api/page.js';
import { InitiativeConnection, InitiativeParticipantType, InitiativeType } from './initiative.type.js';
import type { InitiativePages } from './initiative-pages.js';
import { NetworkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';

/** Who takes part in an initiative. */
@Resolver(() => InitiativeType)
export class InitiativeResolver {
  constructor(private readonly initiativePages: InitiativePages) {}

  @FieldResolver(() => [InitiativeParticipantType], { description: 'Who takes part, and how.' })
  participants(@Root() of: InitiativeType, @Ctx() context: NetworkContext): Promise<InitiativeParticipantType[]> {
    return this.initiativePages.participantsOf(context, of);
  }
}

/** The initiatives of a network. */
@Resolver(() => NetworkType)
export class NetworkInitiativesResolver {
  constructor(private readonly initiativePages: InitiativePages) {}

  @FieldResolver(() => InitiativeConnection, { description: 'Its ideas, pilots and services, by key.' })
  initiatives(
    @Root() { row }: NetworkType,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<InitiativeType>> {
    return this.initiativePages.initiatives(row, { first, after });
  }
}
