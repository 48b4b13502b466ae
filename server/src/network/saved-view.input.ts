import { Field, Float, InputType, Int, ObjectType } from 'type-graphql';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { RemovalInput } from './removal.input.js';
import type { SaveView } from './saved-view.service.js';
import { SavedViewType } from './saved-view.type.js';

@InputType({ description: 'Where one thing stands in a picture.' })
export class SavedPlaceInput {
  @Field(() => String, { description: 'The key of a stakeholder, or of a group that is drawn as one.' })
  readonly key!: string;

  @Field(() => Float, { description: 'To the right.' })
  readonly x!: number;

  @Field(() => Float, { description: 'Downwards.' })
  readonly y!: number;
}

@InputType({
  description:
    'What is to be saved of a view: an absent field stays, null clears it, places come as the whole list. Without a ' +
    'key, or with one that is not there yet, a new one is made, which needs a name and says which view.',
})
export class SaveViewInput implements SaveView {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: 'Its key; made from the name where none is given.' })
  readonly key?: string | null;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it shows, or why it was saved.' })
  readonly note?: string | null;

  @Field(() => String, { nullable: true, description: 'Which view, as in its address: map, gaps, bridges, ...' })
  readonly view?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Grouping, filter, selection and the choices of the view: the query of its address.',
  })
  readonly search?: string | null;

  @Field(() => [SavedPlaceInput], {
    nullable: true,
    description: 'Where everything stands that is drawn; at most 2,000 places.',
  })
  readonly places?: SavedPlaceInput[] | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A saved view to remove; stories that show it go on without it.' })
export class RemoveViewInput extends RemovalInput {}

@ObjectType({ description: 'The view as it was saved.', simpleResolvers: true })
export class SaveViewPayload extends EditPayload {
  @Field(() => SavedViewType, { nullable: true, description: 'As it was saved; null where it was not.' })
  readonly savedView?: SavedViewType | null;
}

@ObjectType({ description: 'What was removed.', simpleResolvers: true })
export class RemoveViewPayload extends EditPayload {
  @Field(() => String, { nullable: true, description: 'The key it had.' })
  readonly removedKey?: string | null;

  @Field(() => [String], { nullable: true, description: 'The keys of the stories that showed it, and do no more.' })
  readonly changedStories?: readonly string[] | null;
}
