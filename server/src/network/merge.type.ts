import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { JsonScalar } from '../api/scalars.js';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import { InitiativeType } from './initiative.type.js';
import { StakeholderType } from './stakeholder.type.js';
import { TieType } from './tie.type.js';

/** What becomes of a tie when its ends are merged. */
export type TieFate = 'moved' | 'joined' | 'dropped';

const TieFateEnum = vocabularyEnum<TieFate>('TieFate', 'What becomes of a tie in a merge.', {
  moved: 'It gets the one that stays as its end.',
  joined: 'It says the same as another tie, which stands for both and is as strong as the stronger.',
  dropped: 'It links two of those that are merged, so nothing is left to link.',
});

@ObjectType('MergeValue', { description: 'What one of those merged says in a field.', simpleResolvers: true })
export class MergeValueType {
  @Field(() => String, { description: 'The key of the stakeholder.' })
  readonly stakeholder!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'Its value; null where it has none.' })
  readonly value!: AttributeValue;
}

@ObjectType('MergeField', { description: 'A field, as each has it and as the merged one will.', simpleResolvers: true })
export class MergeFieldType {
  @Field(() => String, { description: 'A field of stakeholders, or `attributes.` and the key of a column.' })
  readonly field!: string;

  @Field(() => [MergeValueType], { description: 'What each says, the one that stays first.' })
  readonly values!: readonly MergeValueType[];

  @Field(() => String, {
    nullable: true,
    description: 'The key of whose value it will be unless told; null where it is made of several, or none has one.',
  })
  readonly from!: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What it will be unless told.' })
  readonly value!: AttributeValue;
}

@ObjectType('MergeTie', { description: 'A tie, and what becomes of it.', simpleResolvers: true })
export class MergeTieType {
  @Field(() => TieFateEnum, { description: 'What becomes of it.' })
  readonly fate!: TieFate;

  @Field(() => TieType, { description: 'As it is now.' })
  readonly tie!: TieType;

  @Field(() => Float, { nullable: true, description: 'Its strength afterwards, or that of the tie it is joined to.' })
  readonly strength!: number | null;
}

@ObjectType('MergePreview', { description: 'What merging some stakeholders would do now.', simpleResolvers: true })
export class MergePreviewType {
  @Field(() => StakeholderType, { description: 'The one that stays, as it is now.' })
  readonly keep!: StakeholderType;

  @Field(() => [StakeholderType], { description: 'Those that become part of it, as they are now.' })
  readonly merge!: readonly StakeholderType[];

  @Field(() => [MergeFieldType], { description: 'Every field any of them has something in.' })
  readonly fields!: readonly MergeFieldType[];

  @Field(() => [String], { description: 'The other names it will have: what all of them were called.' })
  readonly aliases!: readonly string[];

  @Field(() => Int, { description: 'How many ties get another end.' })
  readonly movedTies!: number;

  @Field(() => Int, { description: 'How many ties say the same as another, which will stand for both.' })
  readonly joinedTies!: number;

  @Field(() => Int, { description: 'How many ties link two of them, and go.' })
  readonly droppedTies!: number;

  @Field(() => [InitiativeType], { description: 'The initiatives in which it takes the place of the others.' })
  readonly initiatives!: readonly InitiativeType[];

  @Field(() => Int, { description: 'How many others two or more of them are tied to.' })
  readonly sharedContacts!: number;

  @Field(() => Int, { description: 'How many others the one that stays is tied to now.' })
  readonly contactsNow!: number;

  @Field(() => Int, { description: 'How many others it will be tied to.' })
  readonly contactsAfter!: number;

  /** What becomes of each tie, in the order in which they are told. */
  readonly fates!: readonly MergeTieType[];
}
