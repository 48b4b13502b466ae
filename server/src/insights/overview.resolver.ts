import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AskedViews } from '../measures/asked-views.js';
import { FilterArg } from '../measures/question-args.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import type { Overview, OverviewService } from './overview.service.js';
import { OverviewType } from './overview.type.js';

@Resolver(() => NetworkType)
export class OverviewResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly overviews: OverviewService,
  ) {}

  @FieldResolver(() => OverviewType, { description: 'Counts, cohesion and data quality.' })
  async overview(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @FilterArg() filter?: NetworkFilter | null,
  ): Promise<Overview> {
    return this.overviews.overview(await this.views.of(row, filter), signal);
  }
}
