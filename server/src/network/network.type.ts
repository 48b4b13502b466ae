import { Field, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import { DateTimeScalar } from '../api/scalars.js';
import type { NetworkRow } from './network-row.js';

@ObjectType('Network', {
  implements: NodeType,
  description: 'One body of data with its own stakeholders and ties: a survey, a year, a programme.',
  simpleResolvers: true,
})
export class NetworkType extends NodeType {
  @Field(() => String, { description: 'Short and stable, in addresses; unique on this server.' })
  readonly key!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it is, in a sentence or more.' })
  readonly description!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  readonly updatedAt!: string;

  @Field(() => Int, { description: 'The data version: up by one with every change.' })
  readonly version!: number;

  /** As it was read for this request. */
  readonly row!: NetworkRow;
}

export const NetworkConnection = connectionType('Network', () => NetworkType);

export function networkType(row: NetworkRow): NetworkType {
  return {
    id: toGlobalId('Network', row.uid),
    key: row.key,
    name: row.name,
    description: row.description,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    version: row.version,
    row,
  };
}
