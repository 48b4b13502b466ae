import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Ctx, FieldResolver, Float, Int, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import { type Page, pageSize } from '../api/page.js';
import { ProvenanceType } from '../api/provenance.type.js';
import { valueOrApiError } from '../measures/api-failure.js';
import type { AskedViews } from '../measures/asked-views.js';
import type { Freshness } from '../measures/latest-answers.js';
import { type InView, inView, loadedAt } from '../measures/loaded.js';
import type { Provenance } from '../measures/provenance.js';
import { FilterArg, FreshnessArg, GroupingArg } from '../measures/question-args.js';
import { ValueCountType } from '../network/attribute.type.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { byKey, stakeholderPage } from '../network/network-pages.js';
import { StakeholderConnection, StakeholderType } from '../network/stakeholder.type.js';
import type { CutOffPart } from './cut-off-parts.js';
import { findCell, type GapCell } from './gap-cells.js';
import type { Route } from './gap-routes.js';
import type { GapsQuestion, GapsService } from './gaps.service.js';
import { GapCellType, GapsType, PartType } from './gaps.type.js';
import { IntroductionType } from './introduction.type.js';
import type { DatedIntroduction } from './introductions.js';
import { RouteType } from './route.type.js';

/** A cell, with the question it answers. */
type AskedCell = GapCell & { readonly question: GapsQuestion };

@Resolver(() => NetworkType)
export class NetworkGapsResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly gapsService: GapsService,
  ) {}

  @FieldResolver(() => GapsType, { description: 'What is missing in it.' })
  async gaps(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @GroupingArg() grouping: string | null,
    @FilterArg() filter: NetworkFilter | null,
    @FreshnessArg() freshness: Freshness | null,
  ): Promise<GapsQuestion> {
    const asked = { signal, freshness: freshness ?? 'current' } as const;
    return valueOrApiError(await this.gapsService.askLatest(await this.views.of(row, filter), grouping, asked));
  }
}

@Resolver(() => GapsType)
export class GapsResolver {
  constructor(private readonly gapsService: GapsService) {}

  @FieldResolver(() => String, { description: 'The grouping that was used.' })
  grouping(@Root() { partition }: GapsQuestion): string {
    return partition.key;
  }

  @FieldResolver(() => [ValueCountType], { description: 'The parts that are compared, with how many each has.' })
  groups(@Root() { compared }: GapsQuestion): readonly ValueCountType[] {
    const { names, labels, sizes } = compared;
    return names.map((value, part) => ({ value, label: labels[part]!, count: sizes[part]! }));
  }

  @FieldResolver(() => [GapCellType], { description: 'Every two parts once, and every part with itself.' })
  async cells(@Root() question: GapsQuestion, @Ctx() { signal }: NetworkContext): Promise<readonly AskedCell[]> {
    return (await this.gapsService.cells(question, signal)).map((cell) => ({ ...cell, question }));
  }

  @FieldResolver(() => GapCellType, { nullable: true, description: 'One cell; null where there is no such part.' })
  async cell(
    @Root() question: GapsQuestion,
    @Ctx() { signal }: NetworkContext,
    @Arg('a', () => String, { description: 'One part.' }) a: string,
    @Arg('b', () => String, { description: 'The other; in either order.' }) b: string,
  ): Promise<AskedCell | null> {
    const cell = findCell(await this.gapsService.cells(question, signal), a, b);
    return cell === undefined ? null : { ...cell, question };
  }

  @FieldResolver(() => [PartType], {
    description: 'Components of two or more with no route to the largest, the largest of them first.',
  })
  async parts(
    @Root() { view }: GapsQuestion,
    @Ctx() { signal }: NetworkContext,
    @First(50) first: number,
  ): Promise<readonly InView<CutOffPart>[]> {
    const { parts } = await this.gapsService.cutOff(view, signal);
    return inView(view, parts.slice(0, pageSize(first, 'parts')));
  }

  @FieldResolver(() => Int, { description: 'How many such components there are.' })
  async partCount(@Root() { view }: GapsQuestion, @Ctx() { signal }: NetworkContext): Promise<number> {
    return (await this.gapsService.cutOff(view, signal)).parts.length;
  }

  @FieldResolver(() => StakeholderConnection, { description: 'Stakeholders without a tie to anyone else, by key.' })
  async isolates(
    @Root() { view }: GapsQuestion,
    @Ctx() context: NetworkContext,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<Page<StakeholderType>> {
    const { isolates } = await this.gapsService.cutOff(view, context.signal);
    const asked = { first, after };
    return stakeholderPage(context, view, isolates, { asked, order: byKey(view), field: 'isolates' });
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: '(Ties between parts - ties within) / all: -1 to 1. Null without ties between recorded parts.',
  })
  async externalInternalIndex(
    @Root() question: GapsQuestion,
    @Ctx() { signal }: NetworkContext,
  ): Promise<number | null> {
    return (await this.gapsService.externalInternal(question, signal)).index;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'What the sizes of the parts alone would give; null with fewer than two stakeholders.',
  })
  async externalInternalExpected(
    @Root() question: GapsQuestion,
    @Ctx() { signal }: NetworkContext,
  ): Promise<number | null> {
    return (await this.gapsService.externalInternal(question, signal)).expected;
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description: 'How much more ties stay within parts than random ends would (up to 1); null where undefined.',
  })
  async assortativity(@Root() question: GapsQuestion, @Ctx() { signal }: NetworkContext): Promise<number | null> {
    return (await this.gapsService.assortativity(question, signal)).value;
  }

  @FieldResolver(() => [IntroductionType], {
    description: 'The introductions that would raise the whole network’s efficiency most, whatever the groups.',
  })
  async introductions(
    @Root() question: GapsQuestion,
    @Ctx() { signal }: NetworkContext,
    @First(5) first: number,
  ): Promise<readonly DatedIntroduction[]> {
    return this.gapsService.latestOverallIntroductions(question, pageSize(first, 'introductions'), signal);
  }

  @FieldResolver(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  provenance(@Root() question: GapsQuestion): Promise<Provenance> {
    return this.gapsService.provenance(question);
  }
}

@Resolver(() => GapCellType)
export class GapCellResolver {
  constructor(private readonly gapsService: GapsService) {}

  @FieldResolver(() => [RouteType], {
    description: 'The indirect routes between the two parts, one through each go-between, the most used first.',
  })
  async routes(
    @Root() { question, ...cell }: AskedCell,
    @Ctx() { signal }: NetworkContext,
    @First(3) first: number,
  ): Promise<readonly InView<Route>[]> {
    const routes = await this.gapsService.routes(question, cell, pageSize(first, 'routes'), signal);
    return inView(question.view, routes);
  }

  @FieldResolver(() => [IntroductionType], {
    description: 'The introductions that would bring the two parts closest together.',
  })
  async introductions(
    @Root() { question, ...cell }: AskedCell,
    @Ctx() { signal }: NetworkContext,
    @First(3) first: number,
  ): Promise<readonly DatedIntroduction[]> {
    return this.gapsService.latestIntroductions(question, cell, pageSize(first, 'introductions'), signal);
  }
}

@Resolver(() => PartType)
export class PartResolver {
  @FieldResolver(() => [StakeholderType], { description: 'Its members, those with most contacts first.' })
  stakeholders(
    @Root() { view, positions }: InView<CutOffPart>,
    @Ctx() context: NetworkContext,
    @First(20) first: number,
  ): Promise<readonly StakeholderType[]> {
    return loadedAt(context, view, positions.slice(0, pageSize(first, 'stakeholders')));
  }
}
