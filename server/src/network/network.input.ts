import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { UserErrorType } from '../api/user-error.type.js';
import { ChangeType } from '../history/change.type.js';
import type { CreateNetwork, DeleteNetwork, UpdateNetwork } from './network.service.js';
import { NetworkType } from './network.type.js';

/** What `idempotencyKey` means, the same on every edit. */
export const IDEMPOTENCY_KEY =
  'Of your own choice. The same key with the same content answers the first answer for a day; with other content it is refused.';
/** What `expectedVersion` means, the same on every edit. */
export const EXPECTED_VERSION =
  'The version you read. If it is another by now, the answer is CONFLICT with both sides.';

@InputType({ description: 'A new network.' })
export class CreateNetworkInput implements CreateNetwork {
  @Field(() => String, { nullable: true, description: 'Short, for addresses; made from the name where none is given.' })
  readonly key?: string | null;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or more.' })
  readonly description?: string | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'What is to change about a network: an absent field stays, null clears it.' })
export class UpdateNetworkInput implements UpdateNetwork {
  @Field(() => String, { description: 'Its key, which stays.' })
  readonly key!: string;

  @Field(() => String, { nullable: true, description: 'What people call it.' })
  readonly name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or more.' })
  readonly description?: string | null;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({ description: 'A network to delete with all its history. This cannot be undone.' })
export class DeleteNetworkInput implements DeleteNetwork {
  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => String, { description: "The network's name, typed, since deleting it cannot be undone." })
  readonly confirmation!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

/** What every payload has: the network after the edit, and what was wrong with the input. */
@ObjectType()
export abstract class EditPayload {
  @Field(() => NetworkType, { nullable: true, description: 'The network after it; null where nothing was saved.' })
  readonly network?: NetworkType | null;

  @Field(() => ChangeType, { nullable: true, description: 'The change that was made, for undo; null where none was.' })
  readonly change?: ChangeType | null;

  @Field(() => [UserErrorType], { description: 'What can be mended in the input; empty where it was saved.' })
  readonly userErrors!: readonly UserErrorType[];
}

@ObjectType({ description: 'The new network.', simpleResolvers: true })
export class CreateNetworkPayload extends EditPayload {}

@ObjectType({ description: 'The network as it is now.', simpleResolvers: true })
export class UpdateNetworkPayload extends EditPayload {}

@ObjectType({ description: 'What was deleted.', simpleResolvers: true })
export class DeleteNetworkPayload {
  @Field(() => String, { nullable: true, description: 'Its key, which is free again.' })
  readonly deletedKey?: string | null;

  @Field(() => [UserErrorType], { description: 'What can be mended in the input; empty where it was deleted.' })
  readonly userErrors!: readonly UserErrorType[];
}
