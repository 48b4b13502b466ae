import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { RemovalInput } from './removal.input.js';
import type { SaveStory } from './story.service.js';
import { StoryType } from './story.type.js';

@InputType({ description: 'One saved view of a story, with its sentence.' })
export class StoryStepInput {
  @Field(() => String, { description: 'The key of the saved view.' })
  readonly savedView!: string;

  @Field(() => String, { description: 'What is said of it; may be empty.' })
  readonly sentence!: string;
}

@InputType({
  description:
    'What is to be saved of a story: an absent field stays, steps come as the whole list in order. Without a key, or ' +
    'with one that is not there yet, a new one is made, which needs a name.',
})
export class SaveStoryInput implements SaveStory {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: 'Its key; made from the name where none is given.' })
  readonly key?: string | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  readonly name?: string | null;

  @Field(() => [StoryStepInput], { nullable: true, description: 'Its saved views in order, at most 100.' })
  readonly steps?: StoryStepInput[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A story to remove; its saved views stay.' })
export class RemoveStoryInput extends RemovalInput {}

@ObjectType({ description: 'The story as it was saved.', simpleResolvers: true })
export class SaveStoryPayload extends EditPayload {
  @Field(() => StoryType, { nullable: true, description: 'As it was saved; null where it was not.' })
  readonly story?: StoryType | null;
}

@ObjectType({ description: 'What was removed.', simpleResolvers: true })
export class RemoveStoryPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The key it had.' })
  readonly removedKey?: string | null;
}
