import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { MergeStakeholders } from './merge.service.js';
import type { FieldChoice } from './merge-fields.js';
import { EditPayload, IDEMPOTENCY_KEY } from './network.input.js';
import { StakeholderType } from './stakeholder.type.js';

@InputType({ description: 'Whose value a field of the merged stakeholder takes.' })
export class MergeFieldInput implements FieldChoice {
  @Field(() => String, { description: 'A field as `mergePreview` names it: `tier`, or `attributes.` and a column.' })
  readonly field!: string;

  @Field(() => String, { description: 'The key of the stakeholder whose value it is.' })
  readonly from!: string;
}

@InputType({ description: 'The version in which a stakeholder was seen.' })
export class MergeVersionInput {
  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => Int, { description: 'The version you read. If it is another by now, the answer is CONFLICT.' })
  readonly version!: number;
}

@InputType({
  description: 'Stakeholders that are one and the same. Undo makes them several again, exactly as they were.',
})
export class MergeStakeholdersInput implements MergeStakeholders {
  @Field(() => String, { description: 'The key of their network.' })
  readonly network!: string;

  @Field(() => String, { description: 'The key of the one that stays.' })
  readonly keep!: string;

  @Field(() => [String], { description: 'The keys of those that become part of it, at most 20.' })
  readonly merge!: string[];

  @Field(() => [MergeFieldInput], {
    nullable: true,
    description:
      'Choices field by field. Absent: the value of the one that stays, where it has none that of the first that has; ' +
      'lists, sources and notes of all.',
  })
  readonly fields?: MergeFieldInput[] | null;

  @Field(() => [MergeVersionInput], { nullable: true, description: 'The versions of those whose preview you saw.' })
  readonly expectedVersions?: MergeVersionInput[] | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ description: 'The one that stayed, and what became of the ties.', simpleResolvers: true })
export class MergeStakeholdersPayload extends EditPayload {
  @Field(() => StakeholderType, { nullable: true, description: 'As it is now; null where nothing was merged.' })
  readonly stakeholder?: StakeholderType | null;

  @Field(() => Int, { nullable: true, description: 'How many ties got it as an end in place of another.' })
  readonly movedTies?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many ties said the same as another, which stands for both.' })
  readonly joinedTies?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many ties linked two of those merged, and went.' })
  readonly droppedTies?: number | null;
}
