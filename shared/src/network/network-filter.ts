import type { AttributeValue } from '../vocabulary/attribute.js';
import type { StakeholderKind } from '../vocabulary/stakeholder.js';
import type { Layer } from '../vocabulary/tie-kind.js';

/** A condition on one custom attribute: one of the values, within a range, or empty. */
export interface AttributeCondition {
  readonly key: string;
  readonly in?: readonly AttributeValue[] | null;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly isNull?: boolean | null;
}

export const PROJECTION_WEIGHTINGS = ['shared', 'newman'] as const;
export type ProjectionWeighting = (typeof PROJECTION_WEIGHTINGS)[number];

/** Two-mode data looked at as ties among one of the modes: two are linked where they share one of the other. */
export interface Projection {
  /** A word of the mode whose stakeholders are linked: "person". */
  readonly onto: string;
  /** Strength: how many they share, or each of these by 1 / (its members - 1). */
  readonly weighting: ProjectionWeighting;
}

/** One filter for every question, view and export; all parts hold together, an absent part holds always. */
export interface NetworkFilter {
  /** In names and aliases, ignoring case and accents. */
  readonly text?: string | null;
  readonly kinds?: readonly StakeholderKind[] | null;
  readonly groups?: readonly string[] | null;
  readonly tiers?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly places?: readonly string[] | null;
  readonly topics?: readonly string[] | null;
  readonly attributes?: readonly AttributeCondition[] | null;
  readonly tieKinds?: readonly string[] | null;
  readonly layers?: readonly Layer[] | null;
  readonly minStrength?: number | null;
  /** ISO date: ties and stakeholders valid on that day. */
  readonly on?: string | null;
  /** The other parts about stakeholders then are about those who are projected onto, and `minStrength` about the links. */
  readonly projection?: (Pick<Projection, 'onto'> & { readonly weighting?: ProjectionWeighting | null }) | null;
}

/** How a part of a grouping is named where the stakeholder has no value for it. It never makes a gap. */
export const NOT_RECORDED = 'not recorded';

/** The keys of the computed groupings: by one run of the Leiden method, and by what many runs agree on. */
export const COMMUNITIES = 'community';
export const CONSENSUS_COMMUNITIES = 'consensus-community';
export const COMPUTED_GROUPINGS = [COMMUNITIES, CONSENSUS_COMMUNITIES] as const;
export type ComputedGrouping = (typeof COMPUTED_GROUPINGS)[number];

export function isComputedGrouping(grouping: string | null | undefined): grouping is ComputedGrouping {
  return COMPUTED_GROUPINGS.some((key) => key === grouping);
}
