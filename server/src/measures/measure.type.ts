import 'reflect-metadata';
import {
  MEASURE_FAMILY_LABELS,
  type MeasureFamily,
  type MeasureOption,
  type MeasureSubject,
} from '@footbridge/shared/measures/definition';
import { Field, ID, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { ProvenanceType } from '../api/provenance.type.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import { SummaryType } from './measure-summary.type.js';
import { MeasureValueType } from './measure-value.type.js';

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

@ObjectType('MeasureRow', { description: 'One value of a measure, with whose it is.' })
export class MeasureRowType extends MeasureValueType {
  @Field(() => [String], {
    nullable: true,
    description:
      'The two parts, or the keys of the two stakeholders, for a measure of pairs; of an arc, where it starts and where it leads.',
  })
  readonly pair!: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'The part, for a measure of parts.' })
  readonly part!: string | null;
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

@ObjectType('MeasureColumn', {
  description: 'What a column of values is: the measure, its values summed up, and of what, when and how.',
  simpleResolvers: true,
})
export class MeasureColumnType {
  @Field(() => MeasureDefinitionType, { description: 'What the numbers mean.' })
  readonly definition!: MeasureDefinitionType;

  @Field(() => SummaryType, { description: 'All values summed up, whatever part of them is shown.' })
  readonly summary!: SummaryType;

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
