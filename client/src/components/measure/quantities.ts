import type { MeasureDefinition } from '@footbridge/shared/measures/definition';

/** Measures whose value is a name: more of it means nothing. */
const NAMES: ReadonlySet<string> = new Set(['communities', 'consensus-communities']);

/** True for a measure of stakeholders of which one can have more than another: what a size and a shade can show. */
export function isQuantityOfStakeholders({ id, subject }: MeasureDefinition): boolean {
  return subject === 'STAKEHOLDER' && !NAMES.has(id);
}
