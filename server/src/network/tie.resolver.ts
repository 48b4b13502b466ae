import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadEnd, type NetworkContext } from './network-context.js';
import { StakeholderType } from './stakeholder.type.js';
import { TieType } from './tie.type.js';

/** The ends of a tie. */
@Resolver(() => TieType)
export class TieResolver {
  @FieldResolver(() => StakeholderType, { description: 'The stakeholder it starts at, or its first end.' })
  from(@Root() tie: TieType, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadEnd(context, tie, 'from');
  }

  @FieldResolver(() => StakeholderType, { description: 'The stakeholder it runs to, or its second end.' })
  to(@Root() tie: TieType, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadEnd(context, tie, 'to');
  }
}
