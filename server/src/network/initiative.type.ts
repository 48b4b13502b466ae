import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import type { NetworkRow } from './network-row.js';
import { StakeholderType } from './stakeholder.type.js';

@ObjectType('Initiative', {
  implements: NodeType,
  description: 'An idea, pilot or service that stakeholders take part in.',
  simpleResolvers: true,
})
export class InitiativeType extends NodeType {
  @Field(() => String, { description: 'Unique among the initiatives of its network, and stable.' })
  readonly key!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or more.' })
  readonly description!: string | null;

  @Field(() => String, { description: 'idea, pilot, adopted, spread or stopped.' })
  readonly stage!: string;

  @Field(() => Int, { description: 'The data version of its last change: send it as `expectedVersion`.' })
  readonly version!: number;

  readonly record!: InitiativeRecord;
  /** The network it is of, as it was read for this request. */
  readonly network!: NetworkRow;
}

@ObjectType('InitiativeParticipant', { description: 'Who takes part in an initiative.', simpleResolvers: true })
export class InitiativeParticipantType {
  @Field(() => StakeholderType, { description: 'The one who takes part.' })
  readonly stakeholder!: StakeholderType;

  @Field(() => String, { description: 'originated, leads, takes part, adopted or has experience of.' })
  readonly role!: string;
}

@ObjectType('Participation', { description: 'What a stakeholder takes part in.', simpleResolvers: true })
export class ParticipationType {
  @Field(() => InitiativeType, { description: 'What it takes part in.' })
  readonly initiative!: InitiativeType;

  @Field(() => String, { description: 'originated, leads, takes part, adopted or has experience of.' })
  readonly role!: string;
}

export const InitiativeConnection = connectionType('Initiative', () => InitiativeType);

export function initiativeType(network: NetworkRow, record: InitiativeRecord): InitiativeType {
  const { participants: _participants, ...fields } = record;
  return { id: toGlobalId('Initiative', network.uid, record.key), ...fields, record, network };
}
