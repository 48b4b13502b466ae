import 'reflect-metadata';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, ObjectType } from 'type-graphql';
import { LayerEnum } from './vocabulary-enum.js';

@ObjectType('Term', { description: 'A word of the vocabulary.' })
export class TermType {
  @Field(() => String, { description: 'The word as it is stored, sent and filtered by.' })
  readonly value!: string;

  @Field(() => String, { description: 'The word as it is shown.' })
  readonly label!: string;
}

@ObjectType('TieKindDefinition', { description: 'A kind of tie that Footbridge knows. A network may hold others.' })
export class TieKindDefinitionType {
  @Field(() => String, { description: 'The kind as it is stored, sent and filtered by.' })
  readonly kind!: string;

  @Field(() => LayerEnum, { description: 'What ties of this kind are about.' })
  readonly layer!: Layer;

  @Field(() => Boolean, { description: 'Whether it reads differently from its two ends.' })
  readonly directed!: boolean;

  @Field(() => String, { description: 'Read from the first end to the second, as in "A funds B".' })
  readonly label!: string;

  @Field(() => String, { description: 'Read from the second end to the first, as in "B is funded by A".' })
  readonly reverseLabel!: string;
}

@ObjectType('Vocabulary', { description: 'The words Footbridge knows; the same for every network.' })
export class VocabularyType {
  @Field(() => [TermType], { description: 'The groups a stakeholder can be given.' })
  readonly groups!: readonly TermType[];

  @Field(() => [TermType], { description: 'The levels a stakeholder works at, from the centre outwards.' })
  readonly tiers!: readonly TermType[];

  @Field(() => [TermType], { description: 'The parts of public life a stakeholder can belong to.' })
  readonly sectors!: readonly TermType[];

  @Field(() => [TermType], { description: 'What a stakeholder can be.' })
  readonly stakeholderKinds!: readonly TermType[];

  @Field(() => [TieKindDefinitionType], { description: 'The kinds of tie, each with its layer and its direction.' })
  readonly tieKinds!: readonly TieKindDefinitionType[];

  @Field(() => [TermType], { description: 'How far an initiative has come.' })
  readonly initiativeStages!: readonly TermType[];

  @Field(() => [TermType], { description: 'What a stakeholder can do in an initiative.' })
  readonly initiativeRoles!: readonly TermType[];
}
