import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { checkedRange, valueOrApiError } from '../measures/api-failure.js';
import type { AskedViews } from '../measures/asked-views.js';
import type { Freshness } from '../measures/latest-answers.js';
import { MeasureChoiceInput } from '../measures/measure-options.input.js';
import { FreshnessEnum } from '../measures/question-args.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import type { GraphService, MeasuredGraph } from './graph.service.js';
import { GraphType } from './graph.type.js';
import type { GraphQuestion } from './graph-choice.js';

/** More than a reader can see, and less than a browser draws with ease. */
const MOST_DRAWN = 2_000;
const MOST_STEPS = 10;
/** As many as a picture can show at once. */
const MOST_MEASURES = 4;

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
    description: `How many stakeholders at most, 1 to ${MOST_DRAWN}, beside those in \`include\`.`,
  })
  readonly limit!: number;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: 'Whether `limit` counts for each of `parts` by itself.',
  })
  readonly eachPart!: boolean;

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

  @Field(() => [MeasureChoiceInput], {
    nullable: true,
    description: `Measures for the size and colour of what is drawn, at most ${MOST_MEASURES}.`,
  })
  readonly measures?: MeasureChoiceInput[] | null;

  @Field(() => FreshnessEnum, {
    nullable: true,
    defaultValue: 'current',
    description: 'Whether values of `measures` may be of an earlier version; the picture is always the current one.',
  })
  readonly freshness?: Freshness;
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
    @Args(() => GraphArgs) { filter, freshness, ...asked }: GraphArgs,
  ): Promise<MeasuredGraph> {
    const limit = checkedRange('graph: limit', asked.limit ?? 300, [1, MOST_DRAWN]);
    const steps = checkedRange('graph: steps', asked.steps ?? 1, [1, MOST_STEPS]);
    checkedRange('graph: how many measures', asked.measures?.length ?? 0, [0, MOST_MEASURES]);
    const view = await this.views.of(row, filter);
    const by = { signal, freshness: freshness ?? 'current' } as const;
    return valueOrApiError(await this.graphService.graph(view, { ...asked, limit, steps }, by));
  }
}
