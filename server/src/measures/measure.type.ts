import 'reflect-metadata';
import {
  MEASURE_FAMILY_LABELS,
  type MeasureFamily,
  type MeasureOption,
  type MeasureSubject,
} from '@footbridge/shared/measures/definition';
import type { MissingThing } from '@footbridge/shared/measures/measure-choices';
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { ProvenanceType } from '../api/provenance.type.js';
import { JsonScalar } from '../api/scalars.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import type { MeasureOptions } from './measure-options.js';

const MeasureFamilyEnum = vocabularyEnum<MeasureFamily>(
  'MeasureFamily',
  'The question a measure answers.',
  MEASURE_FAMILY_LABELS,
);

const MeasureSubjectEnum = vocabularyEnum<MeasureSubject>('MeasureSubject', 'What has a value of a measure.', {
  STAKEHOLDER: 'Each stakeholder.',
  TIE: 'Each linked pair, or each arc where directed.',
  GROUP: 'Each part of a grouping.',
  PAIR_OF_GROUPS: 'Each two parts of a grouping.',
  PAIR_OF_STAKEHOLDERS: 'Pairs of stakeholders, the best only.',
  SET_OF_STAKEHOLDERS: 'Certain sets of stakeholders.',
  NETWORK: 'The network as a whole.',
});

const MissingThingEnum = vocabularyEnum<MissingThing>('MissingThing', 'What is left out in a trial.', {
  stakeholders: 'Stakeholders, with their ties.',
  ties: 'Ties.',
});

@InputType('MeasureOptions', {
  description: 'What a measure may be asked to do; one it does not take is refused (see `options` of its definition).',
})
export class MeasureOptionsInput implements MeasureOptions {
  @Field(() => String, { nullable: true, description: 'What divides the stakeholders into parts.' })
  readonly grouping?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether direction counts; false where absent.' })
  readonly directed?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether strength counts; false where absent.' })
  readonly weighted?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether values are divided by the largest possible one; false where absent.',
  })
  readonly normalised?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'The seed, where chance plays a part; 1 where absent.' })
  readonly seed?: number | null;

  @Field(() => Float, { nullable: true, description: 'Above 1 finds smaller communities; 1 where absent.' })
  readonly resolution?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many steps still count as within reach; 2 where absent.' })
  readonly steps?: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share of the walk that goes on along a tie, 0 to below 1; 0.85 where absent.',
  })
  readonly damping?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether to compute exactly even where that takes long; false where absent.',
  })
  readonly exact?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The measure whose ranking is tried; betweenness where absent.' })
  readonly of?: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Share left out in each trial, above 0 to 0.5; 0.1 where absent.',
  })
  readonly missing?: number | null;

  @Field(() => MissingThingEnum, { nullable: true, description: 'What is left out; stakeholders where absent.' })
  readonly lost?: MissingThing | null;
}

@ObjectType('MeasureSource', { description: 'Where a measure was published.', simpleResolvers: true })
export class MeasureSourceType {
  @Field(() => String, { description: 'Author, year, title.' })
  readonly citation!: string;

  @Field(() => String, { nullable: true, description: 'Its DOI; null where it has none.' })
  readonly doi!: string | null;
}

@ObjectType('MeasureDefinition', { description: 'All a reader must know to cite a number.', simpleResolvers: true })
export class MeasureDefinitionType {
  @Field(() => ID, { description: 'What `measure(id:)` takes.' })
  readonly id!: string;

  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;

  @Field(() => MeasureFamilyEnum, { description: 'The question it answers.' })
  readonly family!: MeasureFamily;

  @Field(() => String, { description: 'What it tells, in one sentence.' })
  readonly sentence!: string;

  @Field(() => String, { description: 'Its formula, in words.' })
  readonly formula!: string;

  @Field(() => String, { description: 'What the strength of ties means to it.' })
  readonly weights!: string;

  @Field(() => String, { description: 'What the direction of ties means to it.' })
  readonly direction!: string;

  @Field(() => String, { description: 'Between which values it lies.' })
  readonly range!: string;

  @Field(() => String, { description: 'When it has no value.' })
  readonly undefinedWhen!: string;

  @Field(() => MeasureSubjectEnum, { description: 'What has a value of it.' })
  readonly subject!: MeasureSubject;

  @Field(() => [MeasureSourceType], { description: 'Where it was published.' })
  readonly sources!: readonly MeasureSourceType[];

  @Field(() => [String], { description: 'The options it takes.' })
  readonly options!: readonly MeasureOption[];

  @Field(() => String, { description: 'What it costs to compute.' })
  readonly cost!: string;

  @Field(() => String, { nullable: true, description: 'What is easily misread; null where nothing is.' })
  readonly traps!: string | null;
}

@ObjectType('HistogramBin', { description: 'How many values lie in a range.', simpleResolvers: true })
export class HistogramBinType {
  @Field(() => Float, { description: 'From this value on.' })
  readonly from!: number;

  @Field(() => Float, { description: 'Below this value; the last range has its end too.' })
  readonly to!: number;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('Summary', { description: 'The values of a measure summed up.', simpleResolvers: true })
export class SummaryType {
  @Field(() => Int, { description: 'How many values there are.' })
  readonly count!: number;

  @Field(() => Int, { description: 'How many have none (see `undefinedWhen`).' })
  readonly undefined!: number;

  @Field(() => Float, { nullable: true, description: 'Their mean.' })
  readonly mean!: number | null;

  @Field(() => Float, { nullable: true, description: 'The middle one.' })
  readonly median!: number | null;

  @Field(() => Float, { nullable: true, description: 'The lowest.' })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: 'The highest.' })
  readonly max!: number | null;

  @Field(() => Float, { nullable: true, description: 'Their standard deviation, of all values and not of a sample.' })
  readonly sd!: number | null;

  @Field(() => Float, { nullable: true, description: 'The one value of a measure of the whole network.' })
  readonly value!: number | null;

  @Field(() => [HistogramBinType], { description: 'How they are distributed.' })
  readonly histogram!: readonly HistogramBinType[];
}

@ObjectType('MeasureRow', { description: 'One value of a measure, with whose it is.' })
export class MeasureRowType {
  @Field(() => [String], {
    nullable: true,
    description: 'The two parts, or the keys of the two stakeholders, for a measure of pairs.',
  })
  readonly pair!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The part, for a measure of parts.' })
  readonly part!: string | null;

  @Field(() => Float, { nullable: true, description: 'The value; null where it has none.' })
  readonly value!: number | null;

  @Field(() => String, { nullable: true, description: 'The value in words, where it is a name or a yes or no.' })
  readonly text!: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no value; null where there is one.' })
  readonly reason!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Place in the ranking; equal values share one. Null without a value.',
  })
  readonly rank!: number | null;

  @Field(() => Boolean, { description: 'Whether another has the same place.' })
  readonly tied!: boolean;

  @Field(() => JsonScalar, { nullable: true, description: 'What the value is made of.' })
  readonly details!: unknown;
}

export const MeasureRowConnection = connectionType('MeasureRow', () => MeasureRowType);

@ObjectType('MeasureResult', { description: 'A measure’s values for a network, ranked and summed up.' })
export class MeasureResultType {
  @Field(() => MeasureDefinitionType, { description: 'What the numbers mean.' })
  readonly definition!: MeasureDefinitionType;

  @Field(() => SummaryType, { description: 'All values summed up.' })
  readonly summary!: SummaryType;

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
