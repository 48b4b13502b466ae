import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { After, First, Skip } from '../api/connection.js';
import { type Page, pageOfRows } from '../api/page.js';
import { AttributeDefinitionType, ValueCountType } from './attribute.type.js';
import { type AttributeSummary, attributeSummaries } from './attribute-summary.js';
import { DEFAULT_GROUPING_RULE } from './default-grouping.js';
import type { GroupingOrigin, GroupingValue } from './grouping.js';
import type { GroupingService } from './grouping.service.js';
import { GroupingOriginEnum, GroupingType, ModeType } from './grouping.type.js';
import type { NetworkService } from './network.service.js';
import { NetworkConnection, NetworkType, networkType } from './network.type.js';
import type { NetworkContext } from './network-context.js';
import { NetworkFilterInput } from './network-filter.input.js';
import type { NetworkPages } from './network-pages.js';
import type { NetworkRow } from './network-row.js';
import { keyPageOf } from './page-by-key.js';
import { StakeholderConnection, StakeholderType } from './stakeholder.type.js';
import { StakeholderOrderInput } from './stakeholder-order.input.js';
import type { StakeholderOrder } from './stakeholder-order.js';
import { TieConnection, TieType } from './tie.type.js';
import { TieOrderInput } from './tie-order.input.js';
import type { TieOrder } from './tie-order.js';
import { twoModesOf } from './two-modes.js';

const BY_KEY = { name: 'networks/key', keyOf: (network: NetworkRow) => [network.key] };

/** The networks, and what they hold. */
@Resolver(() => NetworkType)
export class NetworkResolver {
  constructor(
    private readonly networks: NetworkService,
    private readonly pages: NetworkPages,
    private readonly groupingService: GroupingService,
  ) {}

  @Query(() => NetworkConnection, { name: 'networks', description: 'The networks of this server, by key.' })
  async list(
    @Ctx() { viewer }: NetworkContext,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<NetworkType>> {
    const rows = await this.networks.page(viewer, keyPageOf({ first, after }, 'networks', BY_KEY));
    const totalCount = () => this.networks.count(viewer);
    return pageOfRows(rows, { first, after }, { field: 'networks', order: BY_KEY, totalCount, toNode: networkType });
  }

  @Query(() => NetworkType, { nullable: true, description: 'The network with this key; null where there is none.' })
  async network(
    @Ctx() { viewer }: NetworkContext,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<NetworkType | null> {
    const row = await this.networks.find(viewer, key);
    return row === null ? null : networkType(row);
  }

  @FieldResolver(() => [AttributeDefinitionType], { description: 'The custom columns of its files.' })
  async attributes(@Root() { row }: NetworkType): Promise<readonly AttributeSummary[]> {
    return attributeSummaries((await this.pages.viewOf(row)).snapshot);
  }

  @FieldResolver(() => [GroupingType], { description: 'The ways to divide its stakeholders into parts.' })
  async groupings(
    @Root() { row }: NetworkType,
    @Arg('keys', () => [String], { nullable: true, description: 'Only these; absent: all.' })
    keys?: readonly string[] | null,
    @Arg('origins', () => [GroupingOriginEnum], {
      nullable: true,
      description: 'Only those from here; absent: all. The values of a computed one take time where ties are many.',
    })
    origins?: readonly GroupingOrigin[] | null,
  ): Promise<readonly GroupingType[]> {
    const view = await this.pages.viewOf(row);
    const groupings = await this.groupingService.groupingsOf(view);
    return groupings
      .filter(({ key, origin }) => (keys?.includes(key) ?? true) && (origins?.includes(origin) ?? true))
      .map((grouping) => ({ ...grouping, view }));
  }

  @FieldResolver(() => [ModeType], {
    nullable: true,
    description:
      'The two kinds between which all ties run, in two-mode data (people and the bodies they sit on); null in one-mode data.',
  })
  async modes(@Root() { row }: NetworkType): Promise<readonly ModeType[] | null> {
    return twoModesOf((await this.pages.viewOf(row)).snapshot)?.modes ?? null;
  }

  @FieldResolver(() => String, {
    description: `The grouping questions use when none is given: ${DEFAULT_GROUPING_RULE}.`,
  })
  async defaultGrouping(@Root() { row }: NetworkType): Promise<string> {
    return this.groupingService.defaultGroupingOf(await this.pages.viewOf(row));
  }

  @FieldResolver(() => StakeholderType, { nullable: true, description: 'The stakeholder with this key.' })
  stakeholder(
    @Root() { row }: NetworkType,
    @Ctx() { loaders }: NetworkContext,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<StakeholderType | null> {
    return loaders.stakeholders.load({ network: row, key });
  }

  @FieldResolver(() => TieType, { nullable: true, description: 'The tie with this key.' })
  tie(
    @Root() { row }: NetworkType,
    @Ctx() context: NetworkContext,
    @Arg('key', () => String, { description: 'Its key.' }) key: string,
  ): Promise<TieType | null> {
    return this.pages.tie(context, row, key);
  }

  @FieldResolver(() => StakeholderConnection, { description: 'Its stakeholders, by key unless told otherwise.' })
  stakeholders(
    @Root() { row }: NetworkType,
    @Ctx() context: NetworkContext,
    @Arg('filter', () => NetworkFilterInput, { nullable: true, description: 'Which.' })
    filter: NetworkFilter | null,
    @Arg('orderBy', () => StakeholderOrderInput, { nullable: true, description: 'In which order.' })
    orderBy: StakeholderOrder | null,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<StakeholderType>> {
    return this.pages.stakeholders(context, row, { filter, orderBy, first, after });
  }

  @FieldResolver(() => TieConnection, { description: 'Its ties, by key unless told otherwise.' })
  ties(
    @Root() { row }: NetworkType,
    @Ctx() context: NetworkContext,
    @Arg('filter', () => NetworkFilterInput, { nullable: true, description: 'Which.' })
    filter: NetworkFilter | null,
    @Arg('orderBy', () => TieOrderInput, { nullable: true, description: 'In which order.' })
    orderBy: TieOrder | null,
    @First(50) first: number,
    @After() after?: string | null,
    @Skip() skip?: number | null,
  ): Promise<Page<TieType>> {
    return this.pages.ties(context, row, { filter, orderBy, first, after, skip });
  }
}

/** The parts of a grouping, counted when they are asked for. */
@Resolver(() => GroupingType)
export class GroupingResolver {
  constructor(private readonly groupingService: GroupingService) {}

  @FieldResolver(() => [ValueCountType], { description: 'Its parts, with how many stakeholders each has.' })
  values(@Root() { view, key }: GroupingType, @Ctx() { signal }: NetworkContext): Promise<readonly GroupingValue[]> {
    return this.groupingService.valuesOf(view, key, signal);
  }
}
