import 'reflect-metadata';
import type { FindingKind } from '@footbridge/shared/findings/finding';
import { Field, Float, ObjectType } from 'type-graphql';
import { ProvenanceType } from '../api/provenance.type.js';
import { NetworkFilterEchoScalar } from '../api/scalars.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';

export const FindingKindEnum = vocabularyEnum<FindingKind>('FindingKind', 'What a finding is about.', {
  WIDEST_GAP: 'The two parts with the most linked pairs missing.',
  HELD_BY_ONE: 'Two parts whose every link goes through one stakeholder.',
  CUT_OFF_PART: 'Stakeholders who cannot reach the largest part of the network.',
  COSTLIEST_LOSS: 'The stakeholder whose loss would leave most pairs without a route.',
  WEAKEST_TIER: 'The tier that the shortest routes between service users and policymakers depend on.',
  BEST_INTRODUCTION: 'The new tie that would bring the whole network closest together.',
  COMPLIANCE_ONLY: 'Two parts linked by reporting, funding or inspection and nothing else.',
});

@ObjectType('Finding', { description: 'A sentence with a number, the people concerned, and what to do.' })
export class FindingType {
  @Field(() => FindingKindEnum, { description: 'What it is about.' })
  readonly kind!: FindingKind;

  @Field(() => String, { description: 'The finding in one sentence.' })
  readonly headline!: string;

  @Field(() => String, { description: 'What it rests on.' })
  readonly detail!: string;

  @Field(() => String, { description: 'What could be done: "On Monday: …".' })
  readonly action!: string;

  @Field(() => Float, { nullable: true, description: 'The number the headline rests on.' })
  readonly number!: number | null;

  @Field(() => String, { nullable: true, description: 'What the number counts.' })
  readonly unit!: string | null;

  @Field(() => NetworkFilterEchoScalar, { description: 'The filter under which it holds, ready to be sent back.' })
  readonly filter!: unknown;

  @Field(() => String, { nullable: true, description: 'The grouping whose parts it speaks of.' })
  readonly grouping!: string | null;

  @Field(() => [String], { description: 'The parts it speaks of.' })
  readonly parts!: readonly string[];

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
