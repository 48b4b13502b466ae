/** The kinds of finding Footbridge looks for. The names are those of the public API. */
export const FINDING_KINDS = [
  'WIDEST_GAP',
  'HELD_BY_ONE',
  'CUT_OFF_PART',
  'COSTLIEST_LOSS',
  'WEAKEST_TIER',
  'BEST_INTRODUCTION',
  'COMPLIANCE_ONLY',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export const FINDING_LABELS = {
  WIDEST_GAP: 'Widest gap',
  HELD_BY_ONE: 'Held by one',
  CUT_OFF_PART: 'Cut off',
  COSTLIEST_LOSS: 'Costliest loss',
  WEAKEST_TIER: 'The tier routes depend on',
  BEST_INTRODUCTION: 'Best introduction',
  COMPLIANCE_ONLY: 'Compliance only',
} as const satisfies Record<FindingKind, string>;

/** A finding in words: the headline for a leader, the evidence, and what could be done on Monday. */
export interface FindingText {
  readonly headline: string;
  readonly detail: string;
  /** Starts with "On Monday: ". */
  readonly action: string;
  /** The number the headline rests on, and what it counts; null where there is none. */
  readonly number: number | null;
  readonly unit: string | null;
}
