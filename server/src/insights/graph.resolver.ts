import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedRange, valueOrApiError } from '../measures/api-failure.js';
import type { AskedViews } from '../measures/asked-views.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import type { Graph, GraphService } from './graph.service.js';
import { GraphType } from './graph.type.js';
import type { GraphQuestion } from './graph-choice.js';

/** More than a reader can see, and less than a browser draws with ease. */
const MOST_DRAWN = 2_000;
const MOST_STEPS = 10;

@ArgsType()
class GraphArgs implements GraphQuestion {
  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Which stakeholders and ties to look at; absent: all.',
  })
  readonly filter?: NetworkFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 300,
    description: `How many stakeholders at most, 1 to ${MOST_DRAWN}.`,
  })
  readonly limit!: number;

  @Field(() => String, { nullable: true, description: 'What divides them into parts; absent: `defaultGrouping`.' })
  readonly grouping?: string | null;

  @Field(() => [String], { nullable: true, description: 'Members of these parts only.' })
  readonly parts?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Keys that are drawn whatever the limit and the parts.' })
  readonly include?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A key: only those within `steps` of this stakeholder.' })
  readonly around?: string | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: `How far around, 1 to ${MOST_STEPS}.` })
  readonly steps!: number;
}

@Resolver(() => NetworkType)
export class NetworkGraphResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly graphService: GraphService,
  ) {}

  @FieldResolver(() => GraphType, {
    description: 'What a picture needs: the most connecting stakeholders first, and how many were left out.',
  })
  async graph(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @Args(() => GraphArgs) { filter, ...asked }: GraphArgs,
  ): Promise<Graph> {
    const limit = checkedRange('graph: limit', asked.limit ?? 300, [1, MOST_DRAWN]);
    const steps = checkedRange('graph: steps', asked.steps ?? 1, [1, MOST_STEPS]);
    const view = await this.views.of(row, filter);
    return valueOrApiError(await this.graphService.graph(view, { ...asked, limit, steps }, signal));
  }
}
