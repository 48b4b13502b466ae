import 'reflect-metadata';
import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ProvenanceType } from '../api/provenance.type.js';
import { LayerEnum, StakeholderKindEnum } from '../api/vocabulary-enum.js';
import { MeasureColumnType } from '../measures/measure.type.js';
import { VerdictEnum } from './gaps.type.js';

@ObjectType('GraphNode', { description: 'A stakeholder as a picture draws it.', simpleResolvers: true })
export class GraphNodeType {
  @Field(() => String, { description: 'The stakeholder’s key.' })
  readonly key!: string;

  @Field(() => String, { description: 'The stakeholder’s name.' })
  readonly name!: string;

  @Field(() => StakeholderKindEnum, { description: 'Person, organisation or other.' })
  readonly kind!: StakeholderKind;

  @Field(() => String, { description: 'The part of the grouping it belongs to.' })
  readonly part!: string;

  @Field(() => String, { nullable: true, description: 'Its group.' })
  readonly group!: string | null;

  @Field(() => String, { nullable: true, description: 'Its tier.' })
  readonly tier!: string | null;

  @Field(() => String, { nullable: true, description: 'Its sector.' })
  readonly sector!: string | null;

  @Field(() => Int, { description: 'Contacts under the filter, drawn or not.' })
  readonly degree!: number;

  @Field(() => Int, { description: 'Contacts that are drawn too.' })
  readonly shownDegree!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Raw betweenness; null where the network is too large to compute it for a picture.',
  })
  readonly betweenness!: number | null;

  @Field(() => Boolean, { description: 'Whether its loss leaves others without a route.' })
  readonly isCutPoint!: boolean;

  @Field(() => Int, { nullable: true, description: 'Steps from the stakeholder looked around; null without one.' })
  readonly distance!: number | null;

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Its values of the measures asked for, in their order; null where one has none.',
  })
  readonly values!: readonly (number | null)[];
}

@ObjectType('GraphTie', { description: 'A tie as a picture draws it.', simpleResolvers: true })
export class GraphTieType {
  @Field(() => String, { description: 'The tie’s key.' })
  readonly key!: string;

  @Field(() => String, { description: 'The key of the stakeholder it comes from.' })
  readonly from!: string;

  @Field(() => String, { description: 'The key of the stakeholder it goes to.' })
  readonly to!: string;

  @Field(() => String, { description: 'Its kind.' })
  readonly kind!: string;

  @Field(() => LayerEnum, { description: 'Its layer.' })
  readonly layer!: Layer;

  @Field(() => Boolean, { description: 'Whether it has a direction.' })
  readonly directed!: boolean;

  @Field(() => Float, { nullable: true, description: 'Its strength; null where none was given.' })
  readonly strength!: number | null;

  @Field(() => Boolean, { description: 'Whether the loss of the link leaves its ends without a route.' })
  readonly isBridge!: boolean;
}

@ObjectType('GraphGroup', {
  description: 'A part of the grouping as the groups-first map draws it.',
  simpleResolvers: true,
})
export class GraphGroupType {
  @Field(() => String, { description: 'The part.' })
  readonly part!: string;

  @Field(() => String, { description: 'The part as a heading shows it.' })
  readonly label!: string;

  @Field(() => Int, { description: 'How many stakeholders it has.' })
  readonly count!: number;

  @Field(() => Int, { description: 'Linked pairs within it.' })
  readonly linkedPairsInside!: number;
}

@ObjectType('GraphGroupLink', {
  description: 'Two different parts as the groups-first map draws them.',
  simpleResolvers: true,
})
export class GraphGroupLinkType {
  @Field(() => String, { description: 'One part.' })
  readonly a!: string;

  @Field(() => String, { description: 'The other part.' })
  readonly b!: string;

  @Field(() => Int, {
    description: 'Linked pairs between them; a link of 0 is drawn as an absence where the verdict is a gap.',
  })
  readonly linkedPairs!: number;

  @Field(() => Float, { description: 'Linked pairs expected from the sizes of the parts alone.' })
  readonly expected!: number;

  @Field(() => VerdictEnum, { description: 'What may be said, by the one rule.' })
  readonly verdict!: string;
}

@ObjectType('Graph', { description: 'What a picture of a network needs.', simpleResolvers: true })
export class GraphType {
  @Field(() => [GraphNodeType], { description: 'The stakeholders to draw, the most connecting first.' })
  readonly nodes!: readonly GraphNodeType[];

  @Field(() => [GraphTieType], { description: 'Every tie between two of them.' })
  readonly ties!: readonly GraphTieType[];

  @Field(() => Int, { description: 'How many stakeholders are drawn.' })
  readonly shown!: number;

  @Field(() => Int, { description: 'How many there are under the filter.' })
  readonly total!: number;

  @Field(() => Int, { description: 'How many were left out.' })
  readonly leftOut!: number;

  @Field(() => String, { description: 'What is shown and why these, in words.' })
  readonly sentence!: string;

  @Field(() => String, { description: 'The grouping the parts are of.' })
  readonly grouping!: string;

  @Field(() => [GraphGroupType], { description: 'The parts, for the groups-first map.' })
  readonly groups!: readonly GraphGroupType[];

  @Field(() => [GraphGroupLinkType], { description: 'Every two different parts, for the groups-first map.' })
  readonly groupLinks!: readonly GraphGroupLinkType[];

  @Field(() => [MeasureColumnType], { description: 'The measures asked for, in their order.' })
  readonly measures!: readonly MeasureColumnType[];

  @Field(() => ProvenanceType, { description: 'Of what, when and how this was computed.' })
  readonly provenance!: ProvenanceType;
}
