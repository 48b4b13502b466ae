import type { AttributeDefinition } from './attribute.js';
import type { InitiativeRecord } from './initiative.js';
import type { SavedViewRecord, StoryRecord } from './saved-view.js';
import type { StakeholderRecord } from './stakeholder.js';
import type { TieRecord } from './tie.js';

export const CHANGE_KINDS = ['create', 'edit', 'remove', 'import', 'undo', 'go back'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What a network says of itself. */
export interface NetworkDetails {
  readonly name: string;
  readonly description: string | null;
  /** Its custom columns, where the change touched them: an import replaces them with the content. */
  readonly attributes?: readonly AttributeDefinition[];
}

/** One thing a change touched: null before is a creation, null after a removal. */
export type ChangeItem =
  | {
      readonly entity: 'network';
      readonly key: string;
      readonly before: NetworkDetails;
      readonly after: NetworkDetails;
    }
  | {
      readonly entity: 'stakeholder';
      readonly key: string;
      readonly before: StakeholderRecord | null;
      readonly after: StakeholderRecord | null;
    }
  | {
      readonly entity: 'tie';
      readonly key: string;
      readonly before: TieRecord | null;
      readonly after: TieRecord | null;
    }
  | {
      readonly entity: 'initiative';
      readonly key: string;
      readonly before: InitiativeRecord | null;
      readonly after: InitiativeRecord | null;
    }
  | {
      readonly entity: 'saved view';
      readonly key: string;
      readonly before: SavedViewRecord | null;
      readonly after: SavedViewRecord | null;
    }
  | {
      readonly entity: 'story';
      readonly key: string;
      readonly before: StoryRecord | null;
      readonly after: StoryRecord | null;
    };

/** Saved views and stories are kept with a network, and are none of its data. */
export function isOfData({ entity }: Pick<ChangeItem, 'entity'>): boolean {
  return entity !== 'saved view' && entity !== 'story';
}
