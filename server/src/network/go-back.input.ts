import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../api/scalars.js';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';

@InputType({ description: 'Which change is to be the latest in effect.' })
export class GoBackInput {
  @Field(() => String, { description: 'The key of the network.' })
  readonly network!: string;

  @Field(() => ID, { description: 'The change; everything after it is taken back.' })
  readonly change!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ description: 'What going back did.', simpleResolvers: true })
export class GoBackPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'What was done, in a sentence.' })
  readonly message?: string | null;
}

@ObjectType('GoingBack', { description: 'What going back to a change would take back.', simpleResolvers: true })
export class GoingBackType {
  @Field(() => Int, { description: 'How many changes made since are in effect, and would be taken back.' })
  readonly changes!: number;

  @Field(() => [String], { description: 'Who made them.' })
  readonly actors!: readonly string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When the first of them was made; null without any.' })
  readonly since!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it cannot be done, in a sentence; null where it can.' })
  readonly whyNot!: string | null;
}
