import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { First } from '../api/connection.js';
import { pageSize } from '../api/page.js';
import type { AskedViews } from '../measures/asked-views.js';
import type { Freshness } from '../measures/latest-answers.js';
import { type InView, loadedAt } from '../measures/loaded.js';
import { FilterArg, FreshnessArg } from '../measures/question-args.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { FindingType } from './finding.type.js';
import type { Finding, FindingsService } from './findings.service.js';

@Resolver(() => NetworkType)
export class NetworkFindingsResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly findingsService: FindingsService,
  ) {}

  @FieldResolver(() => [FindingType], { description: 'What a leader should know of it, strongest first.' })
  async findings(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @FilterArg() filter: NetworkFilter | null,
    @FreshnessArg() freshness: Freshness | null,
    @First(5) first: number,
  ): Promise<readonly InView<Finding>[]> {
    const most = pageSize(first, 'findings');
    const asked = { signal, freshness: freshness ?? 'current' } as const;
    return (await this.findingsService.latest(await this.views.of(row, filter), asked)).slice(0, most);
  }
}

@Resolver(() => FindingType)
export class FindingResolver {
  @FieldResolver(() => [StakeholderType], { description: 'Those concerned, the leading one first.' })
  stakeholders(
    @Root() { view, positions }: InView<Finding>,
    @Ctx() context: NetworkContext,
  ): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, positions);
  }
}
