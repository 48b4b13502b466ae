import 'reflect-metadata';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { StakeholderKindEnum } from '../api/vocabulary-enum.js';
import { MeasureColumnType, MeasureSourceType } from './measure.type.js';

@ObjectType('ComparedPoint', { description: 'A stakeholder with a value of both measures.', simpleResolvers: true })
export class ComparedPointType {
  @Field(() => String, { description: 'The stakeholder’s key.' })
  readonly key!: string;

  @Field(() => String, { description: 'The stakeholder’s name.' })
  readonly name!: string;

  @Field(() => StakeholderKindEnum, { description: 'Person, organisation or other.' })
  readonly kind!: StakeholderKind;

  @Field(() => Float, { description: 'Its value of the measure along x.' })
  readonly x!: number;

  @Field(() => Float, { description: 'Its value of the measure along y.' })
  readonly y!: number;

  @Field(() => Int, { description: 'Its rank by x.' })
  readonly xRank!: number;

  @Field(() => Int, { description: 'Its rank by y.' })
  readonly yRank!: number;

  @Field(() => Boolean, { description: 'Whether another has the same rank by x.' })
  readonly xTied!: boolean;

  @Field(() => Boolean, { description: 'Whether another has the same rank by y.' })
  readonly yTied!: boolean;
}

@ObjectType('RankCorrelation', {
  description: 'How far two measures put the stakeholders in the same order.',
  simpleResolvers: true,
})
export class RankCorrelationType {
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => String, { description: 'What it tells, in one sentence.' })
  readonly sentence!: string;

  @Field(() => String, { description: 'Its formula, in words.' })
  readonly formula!: string;

  @Field(() => [MeasureSourceType], { description: 'Where it was published.' })
  readonly sources!: readonly MeasureSourceType[];

  @Field(() => Float, { nullable: true, description: 'From -1 to 1; null where it has none.' })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value; null where there is one.' })
  readonly reason!: string | null;
}

@ObjectType('MeasureComparison', { description: 'Two measures of stakeholders side by side.', simpleResolvers: true })
export class MeasureComparisonType {
  @Field(() => MeasureColumnType, { description: 'The measure along x.' })
  readonly x!: MeasureColumnType;

  @Field(() => MeasureColumnType, { description: 'The measure along y.' })
  readonly y!: MeasureColumnType;

  @Field(() => [ComparedPointType], { description: 'Stakeholders with a value of both, in order of their rank by x.' })
  readonly points!: readonly ComparedPointType[];

  @Field(() => Int, { description: 'How many points there are.' })
  readonly shown!: number;

  @Field(() => Int, { description: 'How many stakeholders have a value of both.' })
  readonly total!: number;

  @Field(() => Int, { description: 'How many have no value of one or of both.' })
  readonly withoutValue!: number;

  @Field(() => String, { description: 'Which are shown, in words.' })
  readonly sentence!: string;

  @Field(() => RankCorrelationType, { description: 'Of all, shown or not.' })
  readonly spearman!: RankCorrelationType;

  @Field(() => RankCorrelationType, { description: 'Of all, shown or not.' })
  readonly kendall!: RankCorrelationType;
}
