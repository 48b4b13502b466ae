import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from 'type-graphql';
import { After, First, Skip } from '../api/connection.js';
import { type Page, pageOfList } from '../api/page.js';
import { NetworkType } from '../network/network.type.js';
import type { NetworkContext } from '../network/network-context.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import { StakeholderType } from '../network/stakeholder.type.js';
import { checkedRange, valueOrApiError } from './api-failure.js';
import type { AskedViews } from './asked-views.js';
import type { Freshness } from './latest-answers.js';
import { loadedOne } from './loaded.js';
import type { MeasureService } from './measure.service.js';
import { MeasureChoiceInput } from './measure-options.input.js';
import type { MeasureValue } from './measure-value.js';
import { MeasureValueType } from './measure-value.type.js';
import { FilterArg, FRESHNESS_DESCRIPTION, FreshnessArg, FreshnessEnum } from './question-args.js';
import { measureValueOf, stakeholderMeasures } from './stakeholder-measures.js';
import type { StakeholderTable, StakeholderTableService } from './stakeholder-table.service.js';
import {
  MeasureConditionInput,
  StakeholderTableOrderInput,
  StakeholderTableRowConnection,
  StakeholderTableRowType,
  StakeholderTableType,
} from './stakeholder-table.type.js';
import { stakeholderAt } from './view-stakeholder.js';

/** As many measures as a reader can compare in one table. */
const MOST_COLUMNS = 20;

@ArgsType()
class StakeholderTableArgs {
  @Field(() => [MeasureChoiceInput], { nullable: true, description: `The measures to show, at most ${MOST_COLUMNS}.` })
  readonly columns?: MeasureChoiceInput[] | null;

  @Field(() => [MeasureConditionInput], { nullable: true, description: 'Only those whose values lie here.' })
  readonly where?: MeasureConditionInput[] | null;

  @Field(() => StakeholderTableOrderInput, { nullable: true, description: 'In which order; absent: by key.' })
  readonly orderBy?: StakeholderTableOrderInput | null;

  @Field(() => NetworkFilterInput, {
    nullable: true,
    description: 'Which stakeholders and ties to look at; absent: all.',
  })
  readonly filter?: NetworkFilter | null;

  @Field(() => FreshnessEnum, { nullable: true, defaultValue: 'current', description: FRESHNESS_DESCRIPTION })
  readonly freshness?: Freshness;
}

/** One row: the table it is of, and whose it is. */
interface TableRow {
  readonly table: StakeholderTable;
  readonly position: number;
}

/** Measures as columns of the stakeholders. */
@Resolver(() => NetworkType)
export class StakeholderTableResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly tables: StakeholderTableService,
  ) {}

  @FieldResolver(() => StakeholderTableType, {
    description: 'Its stakeholders with any measures as columns, ordered by any of them, within given values.',
  })
  async stakeholderTable(
    @Root() { row }: NetworkType,
    @Ctx() { signal }: NetworkContext,
    @Args(() => StakeholderTableArgs) { columns, where, orderBy, filter, freshness }: StakeholderTableArgs,
  ): Promise<StakeholderTable> {
    checkedRange('columns: how many', columns?.length ?? 0, [0, MOST_COLUMNS]);
    checkedRange('where: how many', where?.length ?? 0, [0, MOST_COLUMNS]);
    const view = await this.views.of(row, filter);
    const question = { columns: columns ?? [], where: where ?? [], orderBy: orderBy ?? {} };
    return valueOrApiError(await this.tables.table(view, question, { signal, freshness: freshness ?? 'current' }));
  }
}

@Resolver(() => StakeholderTableType)
export class StakeholderTableRowsResolver {
  @FieldResolver(() => StakeholderTableRowConnection, { description: 'The rows the conditions leave, in order.' })
  rows(
    @Root() table: StakeholderTable,
    @First(50) first: number,
    @After() after?: string | null,
    @Skip() skip?: number | null,
  ): Page<TableRow> {
    const { order } = table;
    const toNode = (position: number) => ({ table, position });
    return pageOfList(table.positions, { first, after, skip }, { field: 'rows', order, toNode });
  }
}

@Resolver(() => StakeholderTableRowType)
export class StakeholderTableRowResolver {
  @FieldResolver(() => StakeholderType, { description: 'Who.' })
  stakeholder(@Root() { table, position }: TableRow, @Ctx() context: NetworkContext): Promise<StakeholderType> {
    return loadedOne(context, table.view, position);
  }

  @FieldResolver(() => [MeasureValueType], { description: 'One for each of `columns`, in their order.' })
  values(@Root() { table, position }: TableRow): readonly MeasureValue[] {
    const { key } = stakeholderAt(table.view, position);
    return table.columns.map((answer) => measureValueOf(answer, key));
  }
}

/** Measures of one stakeholder. */
@Resolver(() => StakeholderType)
export class StakeholderMeasuresResolver {
  constructor(
    private readonly views: AskedViews,
    private readonly measureService: MeasureService,
  ) {}

  @FieldResolver(() => [MeasureValueType], {
    description: 'What measures say of this stakeholder, with its place among the others, in the order asked for.',
  })
  async measures(
    @Root() { network, key }: StakeholderType,
    @Ctx() { signal }: NetworkContext,
    @Arg('of', () => [MeasureChoiceInput], { description: `The measures, at most ${MOST_COLUMNS}.` })
    choices: MeasureChoiceInput[],
    @FilterArg() filter: NetworkFilter | null,
    @FreshnessArg() freshness: Freshness | null,
  ): Promise<readonly MeasureValue[]> {
    checkedRange('of: how many', choices.length, [0, MOST_COLUMNS]);
    const view = await this.views.of(network, filter);
    const asked = { signal, freshness: freshness ?? 'current' } as const;
    const answers = valueOrApiError(await stakeholderMeasures(this.measureService, view, choices, asked));
    return answers.map((answer) => measureValueOf(answer, key));
  }
}
