import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { type AttributeChange, changedAttributes } from './attribute-input.js';
import { type InputCheck, TEXT_LIMITS } from './input-check.js';

/** What a stakeholder and a tie alike say of when they hold, where that is known from, and in custom columns. */
type Evidence = Pick<StakeholderRecord, 'validFrom' | 'validTo' | 'source' | 'note' | 'attributes'>;

/** An absent field stays, null clears it. */
export interface EvidenceChanges {
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
  readonly source?: string | null;
  readonly note?: string | null;
  readonly attributes?: readonly AttributeChange[] | null;
}

interface EvidenceRules {
  readonly known: readonly AttributeDefinition[];
  readonly on: AttributeDefinition['on'];
  readonly check: InputCheck;
}

/** The changed ones of those fields; what is wrong with them is reported to the check. */
export function changedEvidence(
  stored: Evidence,
  changes: EvidenceChanges,
  { known, on, check }: EvidenceRules,
): Partial<Evidence> {
  return {
    ...(changes.validFrom !== undefined && {
      validFrom: check.day(changes.validFrom, ['validFrom'], 'The first day'),
    }),
    ...(changes.validTo !== undefined && { validTo: check.day(changes.validTo, ['validTo'], 'The last day') }),
    ...(changes.source !== undefined && {
      source: check.text(changes.source, ['source'], 'The source', TEXT_LIMITS.line),
    }),
    ...(changes.note !== undefined && { note: check.lines(changes.note, ['note'], 'The note') }),
    ...(changes.attributes !== undefined && {
      attributes: changedAttributes(
        stored.attributes,
        changes.attributes,
        known.filter((definition) => definition.on === on),
        check,
      ),
    }),
  };
}
