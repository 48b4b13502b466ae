import type { ChangeKind } from '@footbridge/shared/vocabulary/change';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import { DateTimeScalar, JsonScalar } from '../api/scalars.js';
import { ChangeKindEnum } from '../api/vocabulary-enum.js';
import type { ChangeRow } from './change-row.js';

@ObjectType('FieldChange', { description: 'What one field said before and after a change.', simpleResolvers: true })
export class FieldChangeType {
  @Field(() => String, { description: 'The field; of a custom attribute `attributes.` and its key.' })
  readonly field!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'Before the change; null where it said nothing.' })
  readonly before!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'After the change; null where it says nothing.' })
  readonly after!: unknown;
}

@ObjectType('ChangeItem', { description: 'One thing a change touched.', simpleResolvers: true })
export class ChangeItemType {
  @Field(() => String, { description: 'network, stakeholder, tie, initiative, saved view or story.' })
  readonly entity!: string;

  @Field(() => String, { description: 'Its key.' })
  readonly key!: string;

  @Field(() => String, { description: 'Its name; of a tie the keys of its ends and its kind.' })
  readonly name!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'The whole thing before; null where the change made it.' })
  readonly before!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: 'The whole thing after; null where the change removed it.' })
  readonly after!: unknown;

  @Field(() => [FieldChangeType], { description: 'Field by field what is different.' })
  readonly fields!: readonly FieldChangeType[];
}

@ObjectType('Change', {
  implements: NodeType,
  description: 'One change of a network: who did what when. Each makes one data version.',
  simpleResolvers: true,
})
export class ChangeType extends NodeType {
  @Field(() => Int, { description: 'The data version it made.' })
  readonly version!: number;

  @Field(() => ChangeKindEnum, { description: 'What it did.' })
  readonly kind!: ChangeKind;

  @Field(() => String, { description: 'Who did it.' })
  readonly actor!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  readonly at!: string;

  @Field(() => String, { description: 'One plain sentence.' })
  readonly summary!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The change this one took back; of a going back, the latest that it left in effect.',
  })
  readonly undoes!: string | null;

  @Field(() => Int, { description: 'How many things it touched.' })
  readonly itemCount!: number;

  readonly row!: ChangeRow;
}

export const ChangeConnection = connectionType('Change', () => ChangeType);

export function changeType(row: ChangeRow): ChangeType {
  return {
    id: toGlobalId('Change', row.uid),
    version: row.version,
    kind: row.kind,
    actor: row.actor,
    at: row.at,
    summary: row.summary,
    undoes: row.undoes === null ? null : toGlobalId('Change', row.undoes),
    itemCount: row.itemCount,
    row,
  };
}
