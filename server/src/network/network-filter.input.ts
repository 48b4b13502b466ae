import type {
  AttributeCondition,
  NetworkFilter,
  Projection,
  ProjectionWeighting,
} from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, InputType } from 'type-graphql';
import { DateScalar, JsonScalar } from '../api/scalars.js';
import { LayerEnum, StakeholderKindEnum, vocabularyEnum } from '../api/vocabulary-enum.js';

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

const ProjectionWeightingEnum = vocabularyEnum<ProjectionWeighting>(
  'ProjectionWeighting',
  'How strong a link of a projection is.',
  { shared: 'How many the two share.', newman: 'Each one shared adds 1 / (how many share it, less 1).' },
);

@InputType('Projection', {
  description:
    'Two-mode data (see `Network.modes`) as ties among one of the modes: two are linked where they share one of the ' +
    'other. Parts of the filter about stakeholders then are about those linked, `minStrength` is about the links.',
})
export class ProjectionInput implements Pick<Projection, 'onto'> {
  @Field(() => String, { description: 'A word of the mode whose stakeholders are linked, as in `Network.modes`.' })
  readonly onto!: string;

  @Field(() => ProjectionWeightingEnum, { nullable: true, description: 'How strong a link is; SHARED where absent.' })
  readonly weighting?: ProjectionWeighting | null;
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

  @Field(() => [AttributeConditionInput], { nullable: true, description: 'Conditions on custom columns, at most 50.' })
  readonly attributes?: AttributeConditionInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Ties of one of these kinds.' })
  readonly tieKinds?: string[] | null;

  @Field(() => [LayerEnum], { nullable: true, description: 'Ties in one of these layers.' })
  readonly layers?: Layer[] | null;

  @Field(() => Float, { nullable: true, description: 'Ties at least this strong; one without strength counts as 1.' })
  readonly minStrength?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'Stakeholders and ties there on that day.' })
  readonly on?: string | null;

  @Field(() => ProjectionInput, { nullable: true, description: 'Ties among one of the two modes, through the other.' })
  readonly projection?: ProjectionInput | null;
}
