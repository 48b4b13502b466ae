import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import { checkedRange, valueOrApiError } from './api-failure.js';
import type { AskedViews } from './asked-views.js';
import type { ComparisonService, MeasureComparison } from './comparison.service.js';
import { MeasureComparisonType } from './comparison.type.js';
import type { Freshness } from './latest-answers.js';
import { MeasureOptionsInput } from './measure-options.input.js';
import type { MeasureOptions } from './measure-options.js';
import { FRESHNESS_DESCRIPTION, FreshnessEnum } from './question-args.js';

/** More than a reader can tell apart, and what a browser still draws with ease. */
const MOST_POINTS = 10_000;
const USUAL_POINTS = 2_000;

@ArgsType()
class ComparisonArgs {
  @Field(() => ID, { description: 'The measure along x: one that every stakeholder has a value of.' })
  readonly x!: string;

  @Field(() => ID, { description: 'The measure along y.' })
  readonly y!: string;

  @Field(() => MeasureOptionsInput, { nullable: true, description: 'How to compute x; absent: its defaults.' })
  readonly xOptions?: MeasureOptions | null;

  @Field(() => MeasureOptionsInput, { nullable: true, description: 'How to compute y; absent: its defaults.' })
  readonly yOptions?: MeasureOptions | null;

  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Which stakeholders and ties to look at; absent: all.',
  })
  readonly filter?: NetworkFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: USUAL_POINTS,
    description: `How many points at most, 1 to ${MOST_POINTS}.`,
  })
  readonly limit!: number;

  @Field(() => FreshnessEnum, { nullable: true, defaultValue: 'current', description: FRESHNESS_DESCRIPTION })
  readonly freshness?: Freshness;
}

/** Two measures side by side. */
@Resolver(() => NetworkType)
export class ComparisonResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly comparisons: ComparisonService,
  ) {}

  @FieldResolver(() => MeasureComparisonType, {
    description: 'Two measures of the stakeholders side by side, and how far they put them in the same order.',
  })
  async compare(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @Args(() => ComparisonArgs) { x, y, xOptions, yOptions, filter, limit, freshness }: ComparisonArgs,
  ): Promise<MeasureComparison> {
    const most = checkedRange('compare: limit', limit ?? USUAL_POINTS, [1, MOST_POINTS]);
    const view = await this.views.of(row, filter);
    const question = { x: { id: x, options: xOptions }, y: { id: y, options: yOptions }, limit: most };
    return valueOrApiError(
      await this.comparisons.compare(view, question, { signal, freshness: freshness ?? 'current' }),
    );
  }
}
