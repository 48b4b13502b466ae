import type { AttributeCondition, NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, InputType } from 'type-graphql';
import { DateScalar, JsonScalar } from '../api/scalars.js';
import { LayerEnum, StakeholderKindEnum } from '../api/vocabulary-enum.js';

@InputType('AttributeCondition', { description: 'A condition on a custom column; all parts of it hold together.' })
export class AttributeConditionInput implements AttributeCondition {
  @Field(() => String, { description: 'The key of the column.' })
  readonly key!: string;

  @Field(() => [JsonScalar], { nullable: true, description: 'One of these values; a list holds one of them.' })
  readonly in?: AttributeValue[] | null;

  @Field(() => Float, { nullable: true, description: 'A number, at least this.' })
  readonly min?: number | null;

  @Field(() => Float, { nullable: true, description: 'A number, at most this.' })
  readonly max?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is empty.' })
  readonly isNull?: boolean | null;
}

@InputType('NetworkFilter', {
  description:
    'One filter for every question, view and export. All parts hold together; an absent or empty part holds always. ' +
    'Parts about stakeholders keep the ties among those kept; parts about ties keep every stakeholder.',
})
export class NetworkFilterInput implements NetworkFilter {
  @Field(() => String, { nullable: true, description: 'In names and other names, whatever case and accents.' })
  readonly text?: string | null;

  @Field(() => [StakeholderKindEnum], { nullable: true, description: 'Stakeholders of one of these kinds.' })
  readonly kinds?: StakeholderKind[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these groups, or `not recorded`.' })
  readonly groups?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these tiers, or `not recorded`.' })
  readonly tiers?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these sectors, or `not recorded`.' })
  readonly sectors?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these places, or `not recorded`.' })
  readonly places?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'With one of these topics, or `not recorded`.' })
  readonly topics?: string[] | null;

  @Field(() => [AttributeConditionInput], { nullable: true, description: 'Conditions on custom columns.' })
  readonly attributes?: AttributeConditionInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Ties of one of these kinds.' })
  readonly tieKinds?: string[] | null;

  @Field(() => [LayerEnum], { nullable: true, description: 'Ties in one of these layers.' })
  readonly layers?: Layer[] | null;

  @Field(() => Float, { nullable: true, description: 'Ties at least this strong; one without strength counts as 1.' })
  readonly minStrength?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Stakeholders and ties there on that day.' })
  readonly on?: string | null;
}
