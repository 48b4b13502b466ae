import 'reflect-metadata';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import type { Direction } from '../api/cursor.js';
import { DirectionEnum, OrderFieldEnum } from '../network/stakeholder-order.input.js';
import type { StakeholderOrderField } from '../network/stakeholder-order.js';
import { MeasureColumnType } from './measure.type.js';
import { MeasureOptionsInput } from './measure-options.input.js';
import type { MeasureCondition, StakeholderTableOrder } from './stakeholder-table.service.js';

@InputType('MeasureCondition', {
  description: 'Only stakeholders whose value of a measure lies here; all parts hold together.',
})
export class MeasureConditionInput implements MeasureCondition {
  @Field(() => ID, { description: 'Of which measure, by its id in `measures`.' })
  readonly id!: string;

  @Field(() => MeasureOptionsInput, { nullable: true, description: 'How to compute it; absent: its defaults.' })
  readonly options?: MeasureOptionsInput | null;

  @Field(() => Float, { nullable: true, description: 'At least this.' })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: 'At most this.' })
  readonly max?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: only those without a value; false: only those with one.',
  })
  readonly isNull?: boolean | null;
}

@InputType('StakeholderTableOrder', {
  description: 'How the rows of a table are ordered: by a field or by a measure; equal ones by key, none last.',
})
export class StakeholderTableOrderInput implements StakeholderTableOrder {
  @Field(() => OrderFieldEnum, { nullable: true, description: 'By this field, where no measure is given.' })
  readonly field?: StakeholderOrderField | null;

  @Field(() => ID, { nullable: true, description: 'By the value of this measure, by its id in `measures`.' })
  readonly measure?: string | null;

  @Field(() => MeasureOptionsInput, { nullable: true, description: 'How to compute that measure.' })
  readonly options?: MeasureOptionsInput | null;

  @Field(() => DirectionEnum, { nullable: true, defaultValue: 'ascending', description: 'Which way.' })
  readonly direction?: Direction | null;
}

@ObjectType('StakeholderTableRow', { description: 'A stakeholder, with its values of the measures asked for.' })
export class StakeholderTableRowType {}

export const StakeholderTableRowConnection = connectionType('StakeholderTableRow', () => StakeholderTableRowType);

@ObjectType('StakeholderTable', {
  description: 'Stakeholders with their values of any measures.',
  simpleResolvers: true,
})
export class StakeholderTableType {
  @Field(() => [MeasureColumnType], { description: 'The measures asked for, in their order.' })
  readonly columns!: readonly MeasureColumnType[];

  @Field(() => Int, { description: 'How many stakeholders the filter leaves, before the conditions on measures.' })
  readonly total!: number;
}
