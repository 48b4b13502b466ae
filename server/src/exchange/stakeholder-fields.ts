import type { ColumnField } from '@footbridge/shared/exchange/columns';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { TIERS } from '@footbridge/shared/vocabulary/tier';

/** The fields of a stakeholder that hold one word of a vocabulary. */
export const VOCABULARY_OF_FIELD = {
  kind: STAKEHOLDER_KINDS,
  group: GROUPS,
  tier: TIERS,
  sector: SECTORS,
} as const satisfies Partial<Record<ColumnField, readonly string[]>>;

export type WordFieldOfStakeholder = keyof typeof VOCABULARY_OF_FIELD;

export function wordFieldOf(field: ColumnField): WordFieldOfStakeholder | null {
  return field in VOCABULARY_OF_FIELD ? (field as WordFieldOfStakeholder) : null; // `in` proves it
}
