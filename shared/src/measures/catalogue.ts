import { BROKERAGE_MEASURES } from './brokerage.js';
import { CENTRALITY_MEASURES } from './centrality.js';
import { COHESION_MEASURES } from './cohesion.js';
import { COMMUNITY_MEASURES } from './community.js';
import { CONFIDENCE_MEASURES } from './confidence.js';
import type { MeasureDefinition } from './definition.js';
import { FRAGILITY_MEASURES } from './fragility.js';
import { GAP_MEASURES } from './gap.js';

const CATALOGUE = [
  ...CENTRALITY_MEASURES,
  ...BROKERAGE_MEASURES,
  ...FRAGILITY_MEASURES,
  ...COHESION_MEASURES,
  ...COMMUNITY_MEASURES,
  ...GAP_MEASURES,
  ...CONFIDENCE_MEASURES,
] as const;

/** The id of a measure in the catalogue: what `measure(id:)` takes. */
export type MeasureId = (typeof CATALOGUE)[number]['id'];

/** Every measure there is. A new one is an entry in its family and a line in the server's `measure-kernels.ts`. */
export const MEASURES: readonly (MeasureDefinition & { readonly id: MeasureId })[] = CATALOGUE;

const BY_ID: ReadonlyMap<string, MeasureDefinition & { readonly id: MeasureId }> = new Map(
  MEASURES.map((measure) => [measure.id, measure]),
);

export function measureById(id: string): (MeasureDefinition & { readonly id: MeasureId }) | null {
  return BY_ID.get(id) ?? null;
}
