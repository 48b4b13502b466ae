import type { StakeholderKind, StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import { DateScalar } from '../api/scalars.js';
import { StakeholderKindEnum } from '../api/vocabulary-enum.js';
import { AttributeValueType, attributeValues } from './attribute.type.js';
import type { NetworkRow } from './network-row.js';

@ObjectType('Stakeholder', {
  implements: NodeType,
  description: 'A person, an organisation, or another thing through which data links people.',
  simpleResolvers: true,
})
export class StakeholderType extends NodeType {
  @Field(() => String, { description: 'The id its file gave; unique in its network and stable.' })
  readonly key!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => [String], { description: 'Other names, which search finds too.' })
  readonly aliases!: readonly string[];

  @Field(() => StakeholderKindEnum, { description: 'What it is.' })
  readonly kind!: StakeholderKind;

  @Field(() => String, { nullable: true, description: 'professional, service user, practitioner or policymaker.' })
  readonly group!: string | null;

  @Field(() => String, { nullable: true, description: 'central, regional or local.' })
  readonly tier!: string | null;

  @Field(() => String, { nullable: true, description: 'The part of public life it belongs to.' })
  readonly sector!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is.' })
  readonly place!: string | null;

  @Field(() => [String], { description: 'What it works on or cares about.' })
  readonly topics!: readonly string[];

  @Field(() => DateScalar, { nullable: true, description: 'The first day it was there; null is open.' })
  readonly validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it was there; null is open.' })
  readonly validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  readonly note!: string | null;

  @Field(() => [AttributeValueType], { description: 'What it has in the custom columns of its network.' })
  readonly attributes!: readonly AttributeValueType[];

  @Field(() => Int, { description: 'The data version of its last change: send it as `expectedVersion`.' })
  readonly version!: number;

  /** The network it is of, as it was read for this request. */
  readonly network!: NetworkRow;
}

export const StakeholderConnection = connectionType('Stakeholder', () => StakeholderType);

export function stakeholderType(network: NetworkRow, record: StakeholderRecord): StakeholderType {
  const { attributes, ...fields } = record;
  return {
    id: toGlobalId('Stakeholder', network.uid, record.key),
    ...fields,
    attributes: attributeValues(attributes),
    network,
  };
}
