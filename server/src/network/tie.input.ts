import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../api/scalars.js';
import { LayerEnum } from '../api/vocabulary-enum.js';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { RemovalInput } from './removal.input.js';
import { AttributeValueInput } from './stakeholder.input.js';
import type { SaveTie } from './tie.service.js';
import { TieType } from './tie.type.js';

/** What a save says of a tie, alone or among many. */
@InputType()
export abstract class TieFieldsInput implements Omit<SaveTie, 'network' | 'idempotencyKey'> {
  @Field(() => String, { nullable: true, description: 'Its key; drawn at random where none is given.' })
  readonly key?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A kind of the vocabulary, which decides layer and direction, or a word of your own.',
  })
  readonly kind?: string | null;

  @Field(() => LayerEnum, {
    nullable: true,
    description: 'The layer of a kind of your own; collaboration unless told.',
  })
  readonly layer?: Layer | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a kind of your own runs one way; it does not unless told.',
  })
  readonly directed?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The key of the stakeholder it starts at; cannot change later.' })
  readonly from?: string | null;

  @Field(() => String, { nullable: true, description: 'The key of the stakeholder it runs to; cannot change later.' })
  readonly to?: string | null;

  @Field(() => Float, { nullable: true, description: 'Above 0; higher is stronger.' })
  readonly strength?: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it holds.' })
  readonly validFrom?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it holds.' })
  readonly validTo?: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  readonly note?: string | null;

  @Field(() => [AttributeValueInput], { nullable: true, description: 'Custom columns; those not named stay.' })
  readonly attributes?: AttributeValueInput[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType({
  description:
    'What is to be saved of a tie: an absent field stays, null clears it. Without a key, or with one that is not ' +
    'there yet, a new one is made, which needs a kind and both ends.',
})
export class SaveTieInput extends TieFieldsInput implements SaveTie {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A tie to remove.' })
export class RemoveTieInput extends RemovalInput {}

@ObjectType({ description: 'The tie as it was saved.', simpleResolvers: true })
export class SaveTiePayload extends EditPayload {
  @Field(() => TieType, { nullable: true, description: 'As it was saved; null where it was not.' })
  readonly tie?: TieType | null;
}

@ObjectType({ description: 'What was removed.', simpleResolvers: true })
export class RemoveTiePayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The key it had.' })
  readonly removedKey?: string | null;
}
