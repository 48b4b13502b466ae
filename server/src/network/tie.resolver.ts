import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { loadStakeholder, type NetworkContext } from './network-context.js';
import { StakeholderType } from './stakeholder.type.js';
import { TieType } from './tie.type.js';

/** The ends of a tie. */
@Resolver(() => TieType)
export class TieResolver {
  @FieldResolver(() => StakeholderType, { description: 'The stakeholder it starts at, or its first end.' })
  from(@Root() { record, network }: TieType, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadStakeholder(context, network, record.from);
  }

  @FieldResolver(() => StakeholderType, { description: 'The stakeholder it runs to, or its second end.' })
  to(@Root() { record, network }: TieType, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadStakeholder(context, network, record.to);
  }
}
