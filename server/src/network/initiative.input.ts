import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { SaveInitiative } from './initiative.service.js';
import { InitiativeType } from './initiative.type.js';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { RemovalInput } from './removal.input.js';

@InputType({ description: 'Who takes part in an initiative.' })
export class InitiativeParticipantInput {
  @Field(() => String, { description: 'The key of the stakeholder.' })
  readonly stakeholder!: string;

  @Field(() => String, { description: 'originated, leads, takes part, adopted or has experience of.' })
  readonly role!: string;
}

@InputType({
  description:
    'What is to be saved of an initiative: an absent field stays, null clears it, participants come as the whole list. ' +
    'Without a key, or with one that is not there yet, a new one is made, which needs a name.',
})
export class SaveInitiativeInput implements SaveInitiative {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: 'Its key; made from the name where none is given.' })
  readonly key?: string | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or more.' })
  readonly description?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'idea, pilot, adopted, spread or stopped; a new one is an idea.',
  })
  readonly stage?: string | null;

  @Field(() => [InitiativeParticipantInput], { nullable: true, description: 'Everyone who takes part.' })
  readonly participants?: InitiativeParticipantInput[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'An initiative to remove.' })
export class RemoveInitiativeInput extends RemovalInput {}

@ObjectType({ description: 'The initiative as it was saved.', simpleResolvers: true })
export class SaveInitiativePayload extends EditPayload {
  @Field(() => InitiativeType, { nullable: true, description: 'As it was saved; null where it was not.' })
  readonly initiative?: InitiativeType | null;
}

@ObjectType({ description: 'What was removed.', simpleResolvers: true })
export class RemoveInitiativePayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The key it had.' })
  readonly removedKey?: string | null;
}
