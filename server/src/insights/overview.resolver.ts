import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../api/request-context.js';
import type { AskedViews } from '../measures/asked-views.js';
import { NetworkType } from '../network/network.type.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import type { Overview, OverviewService } from './overview.service.js';
import { OverviewType } from './overview.type.js';

@Resolver(() => NetworkType)
export class OverviewResolver {
  readonly #views: AskedViews;
  readonly #overviews: OverviewService;

  constructor(views: AskedViews, overviews: OverviewService) {
    this.#views = views;
    this.#overviews = overviews;
  }

  @FieldResolver(() => OverviewType, { description: 'Counts, cohesion and data quality.' })
  async overview(
    @Root() network: NetworkType,
    @Ctx() { signal }: RequestContext,
    @Arg('filter', () => NetworkFilterInput, { nullable: true, description: 'Which stakeholders and ties to look at.' })
    filter?: NetworkFilter | null,
  ): Promise<Overview> {
    return this.#overviews.overview(await this.#views.of(network, filter), signal);
  }
}
