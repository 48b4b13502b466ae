import 'reflect-metadata';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProvenanceType } from '../api/provenance.type.js';

@ObjectType('Count', { description: 'How many there are of one value.', simpleResolvers: true })
export class CountType {
  @Field(() => String, { description: 'The value, in the words of the vocabulary or of the file.' })
  readonly value!: string;

  @Field(() => String, { description: 'The value as a heading shows it.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many.' })
  readonly count!: number;
}

@ObjectType('DataQuality', { description: 'What the data leave open.', simpleResolvers: true })
export class DataQualityType {
  @Field(() => Int, { description: 'Stakeholders without a group.' })
  readonly withoutGroup!: number;

  @Field(() => Int, { description: 'Stakeholders without a tier.' })
  readonly withoutTier!: number;

  @Field(() => Int, { description: 'Stakeholders without a sector.' })
  readonly withoutSector!: number;

  @Field(() => Int, { description: 'Stakeholders without a tie to anyone else.' })
  readonly isolates!: number;

  @Field(() => Int, { description: 'Ties with neither a first nor a last date.' })
  readonly tiesWithoutDate!: number;

  @Field(() => Int, { description: 'Ties without a strength.' })
  readonly tiesWithoutStrength!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Of the sources of stakeholders, the one that names the earliest year; null where none names one.',
  })
  readonly oldestSource!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The one that names the latest year; null where none names one.',
  })
  readonly newestSource!: string | null;

  @Field(() => String, { description: 'How far the data can be trusted to speak, in an honest line.' })
  readonly sentence!: string;
}

@ObjectType('Overview', {
  description: 'A network, or what a filter leaves of it, at a glance.',
  simpleResolvers: true,
})
export class OverviewType {
  @Field(() => Int, { description: 'Stakeholders shown.' })
  readonly stakeholders!: number;

  @Field(() => Int, { description: 'Ties shown; several may link the same two.' })
  readonly ties!: number;

  @Field(() => Int, { description: 'Pairs of stakeholders with at least one tie.' })
  readonly linkedPairs!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Linked pairs by pairs that could be tied (0 to 1); null with fewer than two stakeholders.',
  })
  readonly density!: number | null;

  @Field(() => Int, { description: 'Parts with no route between them; an isolate is one of its own.' })
  readonly components!: number;

  @Field(() => Int, { description: 'Stakeholders in the largest of them.' })
  readonly largestComponent!: number;

  @Field(() => Int, { description: 'Stakeholders without a tie to anyone else.' })
  readonly isolates!: number;

  @Field(() => Int, { description: 'How many stakeholders the network holds before the filter.' })
  readonly ofStakeholders!: number;

  @Field(() => Int, { description: 'How many ties the network holds before the filter.' })
  readonly ofTies!: number;

  @Field(() => [CountType], { description: 'Stakeholders by kind.' })
  readonly byKind!: readonly CountType[];

  @Field(() => [CountType], { description: 'Stakeholders by group, those not recorded last.' })
  readonly byGroup!: readonly CountType[];

  @Field(() => [CountType], { description: 'Stakeholders by tier, those not recorded last.' })
  readonly byTier!: readonly CountType[];

  @Field(() => [CountType], { description: 'Stakeholders by sector, those not recorded last.' })
  readonly bySector!: readonly CountType[];

  @Field(() => [CountType], { description: 'Ties by kind, the most frequent first.' })
  readonly byTieKind!: readonly CountType[];

  @Field(() => [CountType], { description: 'Ties by layer.' })
  readonly byLayer!: readonly CountType[];

  @Field(() => DataQualityType, { description: 'What the data leave open.' })
  readonly quality!: DataQualityType;

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
