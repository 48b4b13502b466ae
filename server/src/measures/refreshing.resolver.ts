import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { FieldResolver, Resolver, Root } from 'type-graphql';
import { NetworkType } from '../network/network.type.js';
import type { AskedViews } from './asked-views.js';
import type { LatestAnswers } from './latest-answers.js';
import { FilterArg } from './question-args.js';

/** Whether it is worth asking again. */
@Resolver(() => NetworkType)
export class RefreshingResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly latest: LatestAnswers,
  ) {}

  @FieldResolver(() => Boolean, {
    description:
      'Whether answers about what the filter leaves, given as of an earlier version because `freshness` allowed it, are being brought up to date: ask for them again once this is false.',
  })
  async refreshing(@Root() { row }: NetworkType, @FilterArg() filter?: NetworkFilter | null): Promise<boolean> {
    return this.latest.isRefreshing(await this.views.of(row, filter));
  }
}
