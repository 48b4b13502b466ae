import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { ChangeType } from '../history/change.type.js';
import { EditPayload, IDEMPOTENCY_KEY } from './network.input.js';

@InputType({ description: 'What is to be taken back. Taking an undo back is a redo.' })
export class UndoInput {
  @Field(() => String, { description: 'The key of the network.' })
  readonly network!: string;

  @Field(() => ID, { nullable: true, description: 'A change; the last that can be taken back where none is given.' })
  readonly change?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@ObjectType({ description: 'What was taken back.', simpleResolvers: true })
export class UndoPayload extends EditPayload {
  @Field(() => ChangeType, { nullable: true, description: 'The change that was taken back.' })
  readonly undone?: ChangeType | null;

  @Field(() => String, { nullable: true, description: 'What was done, in a sentence.' })
  readonly message?: string | null;
}
