import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { twoModeCaveat } from '@footbridge/shared/measures/two-mode-caveats';
import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { After, First } from '../api/connection.js';
import { MAX_PAGE_SIZE, type Page } from '../api/page.js';
import { NetworkType } from '../network/network.type.js';
import { loadTies, type NetworkContext } from '../network/network-context.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { TieType } from '../network/tie.type.js';
import { checkedRange, valueOrApiError } from './api-failure.js';
import type { AskedViews } from './asked-views.js';
import { type HistogramBin, type HistogramScale, histogramOf, USUAL_BINS } from './histogram.js';
import type { Freshness } from './latest-answers.js';
import { loadedAt, loadedOne } from './loaded.js';
import type { MeasureAnswer, MeasureService } from './measure.service.js';
import { MeasureDefinitionType, MeasureResultType, MeasureRowConnection, MeasureRowType } from './measure.type.js';
import { MeasureOptionsInput } from './measure-options.input.js';
import type { MeasureOptions } from './measure-options.js';
import { type MeasureRow, measureRows, tiesOfRow } from './measure-rows.js';
import type { MeasureSummary } from './measure-summary.js';
import { HistogramBinType, HistogramScaleEnum, SummaryType } from './measure-summary.type.js';
import { FilterArg, FreshnessArg } from './question-args.js';

/** An answer, with the page of rows that was asked for beside its id. */
type AskedMeasure = MeasureAnswer & { readonly first: number; readonly after: string | null };

/** What a definition says beside its own words. */
@Resolver(() => MeasureDefinitionType)
export class MeasureDefinitionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: 'What it does not mean in two-mode data (see `Network.modes`); null where it means the same there.',
  })
  twoMode(@Root() { id }: MeasureDefinitionType): string | null {
    return twoModeCaveat(id);
  }
}

/** Any measure of the catalogue, for a network. */
@Resolver(() => NetworkType)
export class MeasureResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly measureService: MeasureService,
  ) {}

  @Query(() => [MeasureDefinitionType], { description: 'Every measure there is, with all a reader must know of it.' })
  measures(): readonly MeasureDefinitionType[] {
    return MEASURES;
  }

  @FieldResolver(() => MeasureResultType, { description: 'The values of one measure, ranked and summed up.' })
  async measure(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @Arg('id', () => ID, { description: 'Which, by its id in `measures`.' }) id: string,
    @Arg('options', () => MeasureOptionsInput, { nullable: true, description: 'How; absent: its defaults.' })
    options: MeasureOptions | null,
    @FilterArg() filter: NetworkFilter | null,
    @FreshnessArg() freshness: Freshness | null,
    @First(50) first: number,
    @After() after?: string | null,
  ): Promise<AskedMeasure> {
    const view = await this.views.of(row, filter);
    const asked = { signal, freshness: freshness ?? 'current' } as const;
    const answer = valueOrApiError(await this.measureService.measure(view, id, options ?? {}, asked));
    return { ...answer, first, after: after ?? null };
  }
}

/** The rows of a measure, a page at a time. */
@Resolver(() => MeasureResultType)
export class MeasureResultResolver {
  @FieldResolver(() => MeasureRowConnection, { description: 'The values, in order of rank; those without one last.' })
  rows(
    @Root() answer: AskedMeasure,
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many at most, 1 to ${MAX_PAGE_SIZE}; absent: as many as the measure was asked for.`,
    })
    first?: number | null,
    @After() after?: string | null,
  ): Page<MeasureRow> {
    return measureRows(answer, { first: first ?? answer.first, after: after ?? answer.after });
  }
}

const MOST_BINS = 200;

/** How values are distributed. */
@Resolver(() => SummaryType)
export class SummaryResolver {
  @FieldResolver(() => [HistogramBinType], {
    description: 'How the values are distributed: how many lie in each of adjoining ranges.',
  })
  histogram(
    @Root() { sorted }: MeasureSummary,
    @Arg('scale', () => HistogramScaleEnum, {
      nullable: true,
      defaultValue: 'linear',
      description: 'Ranges of which kind.',
    })
    scale: HistogramScale | null,
    @Arg('bins', () => Int, {
      nullable: true,
      defaultValue: USUAL_BINS,
      description: `How many ranges at most, 1 to ${MOST_BINS}; with LOG one more where values are 0 or below.`,
    })
    bins: number | null,
  ): readonly HistogramBin[] {
    const most = checkedRange('histogram: bins', bins ?? USUAL_BINS, [1, MOST_BINS]);
    return histogramOf(sorted, { scale: scale ?? 'linear', bins: most });
  }
}

/** Whose a value is. */
@Resolver(() => MeasureRowType)
export class MeasureRowResolver {
  @FieldResolver(() => StakeholderType, { nullable: true, description: 'Whose it is, for a measure of stakeholders.' })
  async stakeholder(
    @Root() { view, position }: MeasureRow,
    @Ctx() context: NetworkContext,
  ): Promise<StakeholderType | null> {
    return position === null ? null : loadedOne(context, view, position);
  }

  @FieldResolver(() => [StakeholderType], {
    nullable: true,
    description: 'Whose it is, for a measure of sets, or of pairs of stakeholders.',
  })
  async set(@Root() { view, set }: MeasureRow, @Ctx() context: NetworkContext): Promise<StakeholderType[] | null> {
    return set === null ? null : loadedAt(context, view, set);
  }

  @FieldResolver(() => TieType, {
    nullable: true,
    description: 'Whose it is, for a measure of ties: where several link the two (or run that way), the first by key.',
  })
  async tie(@Root() row: MeasureRow, @Ctx() context: NetworkContext): Promise<TieType | null> {
    const [tie] = await loadTies(context, row.view.snapshot, tiesOfRow(row).slice(0, 1));
    return tie ?? null;
  }
}
