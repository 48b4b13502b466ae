import { BULK_LIMITS } from '@footbridge/shared/network/bulk-limits';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import type { RemovedThing } from './bulk-rows.js';
import type { RemoveStakeholders, SaveStakeholders, StakeholderEdit } from './bulk-stakeholders.service.js';
import type { RemoveTies, SaveTies, TieEdit } from './bulk-ties.service.js';
import { EditPayload, EXPECTED_VERSION, IDEMPOTENCY_KEY } from './network.input.js';
import { StakeholderFieldsInput } from './stakeholder.input.js';
import { TieFieldsInput } from './tie.input.js';

const MOST_ROWS = `At most ${BULK_LIMITS.rows.toLocaleString('en-GB')}`;

/** What every change to many things says beside its rows. */
@InputType()
abstract class BulkInput {
  @Field(() => String, { description: 'The key of their network.' })
  readonly network!: string;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY })
  readonly idempotencyKey?: string | null;
}

@InputType({
  description:
    'What is to be saved of one of many stakeholders: an absent field stays, null clears it. Without a key, or with ' +
    'one that is not there yet, a new one is made, which needs a name.',
})
export class StakeholderEditInput extends StakeholderFieldsInput implements StakeholderEdit {}

@InputType({ description: 'Edits of many stakeholders as one change: all of them are saved, or none.' })
export class SaveStakeholdersInput extends BulkInput implements SaveStakeholders {
  @Field(() => [StakeholderEditInput], { description: `${MOST_ROWS}, each of another stakeholder.` })
  readonly edits!: StakeholderEditInput[];
}

@InputType({
  description:
    'What is to be saved of one of many ties: an absent field stays, null clears it. Without a key, or with one that ' +
    'is not there yet, a new one is made, which needs a kind and both ends.',
})
export class TieEditInput extends TieFieldsInput implements TieEdit {}

@InputType({ description: 'Edits of many ties as one change: all of them are saved, or none.' })
export class SaveTiesInput extends BulkInput implements SaveTies {
  @Field(() => [TieEditInput], { description: `${MOST_ROWS}, each of another tie.` })
  readonly edits!: TieEditInput[];
}

@InputType({ description: 'One of many things to remove.' })
export class ThingToRemoveInput implements RemovedThing {
  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => Int, { nullable: true, description: EXPECTED_VERSION })
  readonly expectedVersion?: number | null;
}

@InputType({
  description: 'Stakeholders to remove with their ties, as one change: all of them, or none. Undo brings them back.',
})
export class RemoveStakeholdersInput extends BulkInput implements RemoveStakeholders {
  @Field(() => [ThingToRemoveInput], { description: `${MOST_ROWS}.` })
  readonly stakeholders!: ThingToRemoveInput[];
}

@InputType({ description: 'Ties to remove, as one change: all of them, or none. Undo brings them back.' })
export class RemoveTiesInput extends BulkInput implements RemoveTies {
  @Field(() => [ThingToRemoveInput], { description: `${MOST_ROWS}.` })
  readonly ties!: ThingToRemoveInput[];
}

/** What every payload of a change that saves many things has. */
@ObjectType()
abstract class BulkSavedPayload extends EditPayload {
  @Field(() => [String], { nullable: true, description: 'The keys of all that were sent, in their order.' })
  readonly keys?: readonly string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'The keys of those that changed, which have the version of the change; the others said so already.',
  })
  readonly changedKeys?: readonly string[] | null;
}

@ObjectType({ description: 'What was saved, or each row that could not be.', simpleResolvers: true })
export class SaveStakeholdersPayload extends BulkSavedPayload {}

@ObjectType({ description: 'What was saved, or each row that could not be.', simpleResolvers: true })
export class SaveTiesPayload extends BulkSavedPayload {}

@ObjectType({ description: 'What was removed, or each row that could not be.', simpleResolvers: true })
export class RemoveStakeholdersPayload extends EditPayload {
  @Field(() => [String], { nullable: true, description: 'The keys they had.' })
  readonly removedKeys?: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many ties went with them.' })
  readonly removedTies?: number | null;
}

@ObjectType({ description: 'What was removed, or each row that could not be.', simpleResolvers: true })
export class RemoveTiesPayload extends EditPayload {
  @Field(() => [String], { nullable: true, description: 'The keys they had.' })
  readonly removedKeys?: readonly string[] | null;
}
