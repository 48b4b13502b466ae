import { Field, InputType, Int } from 'type-graphql';
import { EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import type { RemoveThing } from './stakeholder.service.js';

/** What every removal of one thing of a network says. */
@InputType()
export abstract class RemovalInput implements RemoveThing {
  @Field(() => String, { description: 'The key of its network.' })
  readonly network!: string;

  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}
