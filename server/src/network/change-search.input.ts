import type { ChangeKind } from '@footbridge/shared/vocabulary/change';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { ChangeKindEnum } from '../api/vocabulary-enum.js';

@InputType('ChangeSearch', { description: 'Which changes of a history are asked for; what is absent is any.' })
export class ChangeSearchInput {
  @Field(() => [ChangeKindEnum], { nullable: true, description: 'What they did.' })
  readonly kinds?: readonly ChangeKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Who made them.' })
  readonly actors?: readonly string[] | null;

  @Field(() => String, { nullable: true, description: 'Part of their sentence, whatever the case.' })
  readonly text?: string | null;
}

@ObjectType('ChangeActor', { description: 'Somebody who has changed a network.', simpleResolvers: true })
export class ChangeActorType {
  @Field(() => String, { description: 'Their name.' })
  readonly actor!: string;

  @Field(() => Int, { description: 'How many changes they made.' })
  readonly changes!: number;
}
