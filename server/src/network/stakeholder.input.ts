import type { StakeholderKind } from '@footbridge/shared/vocabulary/stakeholder';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar, JsonScalar } from '../api/scalars.js';
import { StakeholderKindEnum } from '../api/vocabulary-enum.js';
import type { AttributeChange } from './attribute-input.js';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { RemovalInput } from './removal.input.js';
import type { SaveStakeholder } from './stakeholder.service.js';
import { StakeholderType } from './stakeholder.type.js';

@InputType({ description: 'What a thing shall have in one custom column; null clears it.' })
export class AttributeValueInput implements AttributeChange {
  @Field(() => String, { description: 'The key of the column, which the network has already.' })
  readonly key!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The value in the type of the column.' })
  readonly value?: unknown;
}

/** What a save says of a stakeholder, alone or among many. */
@InputType()
export abstract class StakeholderFieldsInput implements Omit<SaveStakeholder, 'network' | 'idempotencyKey'> {
  @Field(() => String, { nullable: true, description: 'Its key; made from the name where none is given.' })
  readonly key?: string | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  readonly name?: string | null;

  @Field(() => [String], { nullable: true, description: 'Other names.' })
  readonly aliases?: string[] | null;

  @Field(() => StakeholderKindEnum, { nullable: true, description: 'What it is; a new one is a person unless told.' })
  readonly kind?: StakeholderKind | null;

  @Field(() => String, { nullable: true, description: 'professional, service user, practitioner or policymaker.' })
  readonly group?: string | null;

  @Field(() => String, { nullable: true, description: 'central, regional or local.' })
  readonly tier?: string | null;

  @Field(() => String, { nullable: true, description: 'A sector of the vocabulary.' })
  readonly sector?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  readonly place?: string | null;

  @Field(() => [String], { nullable: true, description: 'What it works on or cares about.' })
  readonly topics?: string[] | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it is there.' })
  readonly validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it is there.' })
  readonly validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  readonly note?: string | null;

  @Field(() => [AttributeValueInput], { nullable: true, description: 'Custom columns; those not named stay.' })
  readonly attributes?: AttributeValueInput[] | null;

  @Field(() => [String], { nullable: true, description: 'Topics to add to those there are.' })
  readonly addTopics?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Topics to take away; the others stay.' })
  readonly removeTopics?: string[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType({
  description:
    'What is to be saved of a stakeholder: an absent field stays, null clears it. Without a key, or with one that is ' +
    'not there yet, a new one is made, which needs a name.',
})
export class SaveStakeholderInput extends StakeholderFieldsInput implements SaveStakeholder {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A stakeholder to remove with its ties. Undo brings it back with them.' })
export class RemoveStakeholderInput extends RemovalInput {}

@ObjectType({ description: 'The stakeholder as it was saved.', simpleResolvers: true })
export class SaveStakeholderPayload extends EditPayload {
  @Field(() => StakeholderType, { nullable: true, description: 'As it was saved; null where it was not.' })
  readonly stakeholder?: StakeholderType | null;
}

@ObjectType({ description: 'What was removed.', simpleResolvers: true })
export class RemoveStakeholderPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The key it had.' })
  readonly removedKey?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many ties went with it.' })
  readonly removedTies?: number | null;
}
