import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type InView, loadedAt, loadedOne } from '../measures/loaded.js';
import type { NetworkContext } from '../network/network-context.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { IntroductionType } from './introduction.type.js';
import type { Introduction } from './introductions.js';

@Resolver(() => IntroductionType)
export class IntroductionResolver {
  @FieldResolver(() => StakeholderType, { description: 'Who would be introduced.' })
  from(@Root() { view, from }: InView<Introduction>, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadedOne(context, view, from);
  }

  @FieldResolver(() => StakeholderType, { description: 'To whom.' })
  to(@Root() { view, to }: InView<Introduction>, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadedOne(context, view, to);
  }

  @FieldResolver(() => [StakeholderType], {
    description: 'Up to five who could introduce them: tied to both, else those on the shortest route between them.',
  })
  introducers(
    @Root() { view, introducers }: InView<Introduction>,
    @Ctx() context: NetworkContext,
  ): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, introducers);
  }
}
