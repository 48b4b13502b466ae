import type { SavedPlace, SavedViewRecord } from '@footbridge/shared/vocabulary/saved-view';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import { DateTimeScalar } from '../api/scalars.js';
import type { NetworkRow } from './network-row.js';

@ObjectType('SavedPlace', { description: 'Where one thing stands in a picture.', simpleResolvers: true })
export class SavedPlaceType implements SavedPlace {
  @Field(() => String, { description: 'The key of a stakeholder, or of a group that is drawn as one.' })
  readonly key!: string;

  @Field(() => Float, { description: 'To the right.' })
  readonly x!: number;

  @Field(() => Float, { description: 'Downwards.' })
  readonly y!: number;
}

/** What saved views and stories say of who made them, and when. */
@ObjectType({ simpleResolvers: true })
export abstract class AuthoredType extends NodeType {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  readonly createdAt!: string;

  @Field(() => String, { description: 'Who made it.' })
  readonly createdBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  readonly updatedAt!: string;

  @Field(() => String, { description: 'Who changed it last.' })
  readonly updatedBy!: string;

  @Field(() => Int, { description: 'The data version of its last change: send it as `expectedVersion`.' })
  readonly version!: number;
}

@ObjectType('SavedView', {
  implements: NodeType,
  description: 'A view as somebody set it up: which one, all its choices, and where everything stood.',
  simpleResolvers: true,
})
export class SavedViewType extends AuthoredType {
  @Field(() => String, { description: 'Unique among the saved views of its network, and stable.' })
  readonly key!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  @Field(() => String, { nullable: true, description: 'What it shows, or why it was saved.' })
  readonly note!: string | null;

  @Field(() => String, { description: 'Which view, as in its address: map, gaps, bridges, ...' })
  readonly view!: string;

  @Field(() => String, {
    description: 'Grouping, filter, selection and the choices of the view: the query of its address, without "?".',
  })
  readonly search!: string;

  @Field(() => [SavedPlaceType], { description: 'Where everything stood that was drawn, by key; at most 2,000.' })
  readonly places!: readonly SavedPlace[];

  @Field(() => Int, { description: 'The data version it was set up on.' })
  readonly dataVersion!: number;

  /** The network it is of, as it was read for this request. */
  readonly network!: NetworkRow;
}

export const SavedViewConnection = connectionType('SavedView', () => SavedViewType);

export function savedViewType(network: NetworkRow, record: SavedViewRecord): SavedViewType {
  return { id: toGlobalId('SavedView', network.uid, record.key), ...record, network };
}
