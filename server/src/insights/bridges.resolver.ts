import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { First } from '../api/connection.js';
import { pageSize } from '../api/page.js';
import { ProvenanceType } from '../api/provenance.type.js';
import { valueOrApiError } from '../measures/api-failure.js';
import type { AskedViews } from '../measures/asked-views.js';
import type { Freshness } from '../measures/latest-answers.js';
import { type InView, inView, loadedAt, loadedOne } from '../measures/loaded.js';
import type { Provenance } from '../measures/provenance.js';
import { FilterArg, FreshnessArg, GroupingArg } from '../measures/question-args.js';
import { positionOfKey } from '../measures/view-stakeholder.js';
import { NetworkType } from '../network/network.type.js';
import { loadTies, type NetworkContext } from '../network/network-context.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { TieType } from '../network/tie.type.js';
import type { BridgeTie } from './bridge-ties.js';
import type { BridgesQuestion, BridgesService } from './bridges.service.js';
import { BridgesType, BridgeTieType, BrokerType, CarrierType, GroupConnectionType } from './bridges.type.js';
import type { Broker } from './brokers.js';
import type { Carrier, GroupConnection } from './connections.js';

/** Bridges of a network, and what they say of one stakeholder. */
@Resolver(() => NetworkType)
export class NetworkBridgesResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly bridgesService: BridgesService,
  ) {}

  @FieldResolver(() => BridgesType, { description: 'Who and what connects it.' })
  async bridges(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @GroupingArg() grouping: string | null,
    @FilterArg() filter: NetworkFilter | null,
    @FreshnessArg() freshness: Freshness | null,
  ): Promise<BridgesQuestion> {
    const asked = { signal, freshness: freshness ?? 'current' } as const;
    return valueOrApiError(await this.bridgesService.askLatest(await this.views.of(row, filter), grouping, asked));
  }
}

@Resolver(() => StakeholderType)
export class StakeholderBrokerResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly bridgesService: BridgesService,
  ) {}

  @FieldResolver(() => BrokerType, {
    nullable: true,
    description: 'What the bridge measures say of this stakeholder; null where the filter leaves it out.',
  })
  async broker(
    @Root() { network, key }: StakeholderType,
    @Ctx() { signal }: NetworkContext,
    @GroupingArg() grouping?: string | null,
    @FilterArg() filter?: NetworkFilter | null,
  ): Promise<InView<Broker> | null> {
    const view = await this.views.of(network, filter);
    const position = positionOfKey(view, key);
    if (position === null) return null;
    const question = valueOrApiError(await this.bridgesService.ask(view, grouping));
    return { ...(await this.bridgesService.broker(question, position, signal)), view };
  }
}

@Resolver(() => BridgesType)
export class BridgesResolver {
  constructor(private readonly bridgesService: BridgesService) {}

  @FieldResolver(() => String, { description: 'The grouping that was used.' })
  grouping(@Root() { partition }: BridgesQuestion): string {
    return partition.key;
  }

  @FieldResolver(() => [BrokerType], { description: 'Stakeholders by betweenness, then by name.' })
  async brokers(
    @Root() question: BridgesQuestion,
    @Ctx() { signal }: NetworkContext,
    @First(20) first: number,
  ): Promise<readonly InView<Broker>[]> {
    return inView(question.view, await this.bridgesService.brokers(question, pageSize(first, 'brokers'), signal));
  }

  @FieldResolver(() => [BridgeTieType], { description: 'Linked pairs by edge betweenness, then by name.' })
  async bridgeTies(
    @Root() question: BridgesQuestion,
    @Ctx() { signal }: NetworkContext,
    @First(20) first: number,
  ): Promise<readonly InView<BridgeTie>[]> {
    return inView(question.view, await this.bridgesService.bridgeTies(question, pageSize(first, 'bridgeTies'), signal));
  }

  @FieldResolver(() => [GroupConnectionType], {
    description: 'For every two recorded parts, who holds them together: held by one first, without a link last.',
  })
  async connections(
    @Root() question: BridgesQuestion,
    @Ctx() { signal }: NetworkContext,
  ): Promise<readonly InView<GroupConnection>[]> {
    return inView(question.view, await this.bridgesService.connections(question, signal));
  }

  @FieldResolver(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  provenance(@Root() question: BridgesQuestion, @Ctx() { signal }: NetworkContext): Promise<Provenance> {
    return this.bridgesService.provenance(question, signal);
  }
}

@Resolver(() => BrokerType)
export class BrokerResolver {
  @FieldResolver(() => StakeholderType, { description: 'Who.' })
  stakeholder(@Root() { view, position }: InView<Broker>, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadedOne(context, view, position);
  }
}

@Resolver(() => BridgeTieType)
export class BridgeTieResolver {
  @FieldResolver(() => [TieType], { description: 'The ties that link the pair.' })
  ties(@Root() { view, ties }: InView<BridgeTie>, @Ctx() context: NetworkContext): Promise<readonly TieType[]> {
    return loadTies(context, view.snapshot, ties);
  }

  @FieldResolver(() => [StakeholderType], { description: 'The two ends.' })
  ends(@Root() { view, ends }: InView<BridgeTie>, @Ctx() context: NetworkContext): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, ends);
  }
}

@Resolver(() => GroupConnectionType)
export class GroupConnectionResolver {
  @FieldResolver(() => [CarrierType], { description: 'Up to ten who carry most of the links, the leading one first.' })
  carriers(@Root() { view, carriers }: InView<GroupConnection>): readonly InView<Carrier>[] {
    return inView(view, carriers);
  }

  @FieldResolver(() => [StakeholderType], { description: 'One smallest set whose leaving would end the connection.' })
  heldByStakeholders(
    @Root() { view, heldByPositions }: InView<GroupConnection>,
    @Ctx() context: NetworkContext,
  ): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, heldByPositions);
  }
}

@Resolver(() => CarrierType)
export class CarrierResolver {
  @FieldResolver(() => StakeholderType, { description: 'Who.' })
  stakeholder(@Root() { view, position }: InView<Carrier>, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadedOne(context, view, position);
  }
}
