import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';

/** A network to write: its records come in pages, so that it is never held whole. */
export interface NetworkSource {
  readonly network: {
    readonly key: string;
    readonly name: string;
    readonly description: string | null;
    readonly version: number;
  };
  readonly attributes: readonly AttributeDefinition[];
  stakeholders(): AsyncIterable<readonly StakeholderRecord[]>;
  ties(): AsyncIterable<readonly TieRecord[]>;
  initiatives(): AsyncIterable<readonly InitiativeRecord[]>;
}
