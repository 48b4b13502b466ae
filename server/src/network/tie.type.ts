import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Layer } from '@footbridge/shared/vocabulary/tie-kind';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import { DateScalar } from '../api/scalars.js';
import { LayerEnum } from '../api/vocabulary-enum.js';
import { AttributeValueType, attributeValues } from './attribute.type.js';
import type { NetworkRow } from './network-row.js';

@ObjectType('Tie', {
  implements: NodeType,
  description: 'A link between two stakeholders. Several may link the same two.',
  simpleResolvers: true,
})
export class TieType extends NodeType {
  @Field(() => String, { description: 'Unique among the ties of its network, and stable.' })
  readonly key!: string;

  @Field(() => String, { description: 'A kind of the vocabulary, or a word of the file.' })
  readonly kind!: string;

  @Field(() => LayerEnum, { description: 'What it is about.' })
  readonly layer!: Layer;

  @Field(() => Boolean, { description: 'Whether it runs from one end to the other, or reads the same from both.' })
  readonly directed!: boolean;

  @Field(() => Float, { nullable: true, description: 'Above 0; higher is stronger. Null where none was given.' })
  readonly strength!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day it held; null is open.' })
  readonly validFrom!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day it held; null is open.' })
  readonly validTo!: string | null;

  @Field(() => String, { nullable: true, description: 'Where this is known from.' })
  readonly source!: string | null;

  @Field(() => String, { nullable: true, description: 'What else there is to say.' })
  readonly note!: string | null;

  @Field(() => [AttributeValueType], { description: 'What it has in the custom columns of its network.' })
  readonly attributes!: readonly AttributeValueType[];

  @Field(() => Int, { description: 'The data version of its last change: send it as `expectedVersion`.' })
  readonly version!: number;

  readonly record!: TieRecord;
  /** The network it is of, as it was read for this request. */
  readonly network!: NetworkRow;
  /** Its ends as the snapshot has them in which it was found, where it was found in one. */
  readonly ends?: readonly StakeholderRecord[];
}

export const TieConnection = connectionType('Tie', () => TieType);

export function tieType(network: NetworkRow, record: TieRecord, ends?: TieType['ends']): TieType {
  const { attributes, from: _from, to: _to, ...fields } = record;
  return {
    id: toGlobalId('Tie', network.uid, record.key),
    ...fields,
    attributes: attributeValues(attributes),
    record,
    network,
    ends,
  };
}
