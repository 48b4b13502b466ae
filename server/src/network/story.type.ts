import type { StoryRecord } from '@footbridge/shared/vocabulary/saved-view';
import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../api/connection.js';
import { toGlobalId } from '../api/global-id.js';
import { NodeType } from '../api/node.type.js';
import type { NetworkRow } from './network-row.js';
import { AuthoredType, SavedViewType } from './saved-view.type.js';

@ObjectType('StoryStep', { description: 'One saved view of a story, with its sentence.', simpleResolvers: true })
export class StoryStepType {
  @Field(() => SavedViewType, { description: 'What is shown.' })
  readonly savedView!: SavedViewType;

  @Field(() => String, { description: 'What is said of it; empty where nothing is.' })
  readonly sentence!: string;
}

@ObjectType('Story', {
  implements: NodeType,
  description: 'Saved views in order, with a sentence each: to be stepped through, or printed.',
  simpleResolvers: true,
})
export class StoryType extends AuthoredType {
  @Field(() => String, { description: 'Unique among the stories of its network, and stable.' })
  readonly key!: string;

  @Field(() => String, { description: 'What people call it.' })
  readonly name!: string;

  readonly record!: StoryRecord;
  /** The network it is of, as it was read for this request. */
  readonly network!: NetworkRow;
}

export const StoryConnection = connectionType('Story', () => StoryType);

export function storyType(network: NetworkRow, record: StoryRecord): StoryType {
  const { steps: _steps, ...fields } = record;
  return { id: toGlobalId('Story', network.uid, record.key), ...fields, record, network };
}
