import type { AttributeDefinition } from '../vocabulary/attribute.js';
import type { InitiativeRecord } from '../vocabulary/initiative.js';
import type { StakeholderRecord } from '../vocabulary/stakeholder.js';
import type { TieRecord } from '../vocabulary/tie.js';

/** Everything a network holds, as one value: what an import produces and an export writes. */
export interface NetworkContent {
  readonly attributes: readonly AttributeDefinition[];
  readonly stakeholders: readonly StakeholderRecord[];
  readonly ties: readonly TieRecord[];
  readonly initiatives: readonly InitiativeRecord[];
}

export const EMPTY_CONTENT: NetworkContent = { attributes: [], stakeholders: [], ties: [], initiatives: [] };
