/** What a gap cell may be said to be. The names are those of the public API. */
export const VERDICTS = ['NONE', 'FAR_FEWER', 'FEWER', 'AS_EXPECTED', 'MORE', 'TOO_FEW_TO_SAY'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The limits of the verdict rule. Changing one changes every verdict, sentence and the page that explains them. */
export const VERDICT_LIMITS = {
  /** Nothing is said where fewer linked pairs than this are expected … */
  leastExpected: 5,
  /** … and fewer pairs than this are possible. */
  leastPossiblePairs: 20,
  /** A verdict of fewer or more needs a q-value (Benjamini-Hochberg) under this. */
  significance: 0.05,
  /** Under this ratio of linked to expected pairs, fewer becomes far fewer. */
  farFewerRatio: 0.5,
} as const;

/** The numbers of two parts of a grouping that a verdict rests on. */
export interface VerdictEvidence {
  readonly linkedPairs: number;
  readonly possiblePairs: number;
  /** Linked pairs expected from the sizes of the parts alone. */
  readonly expected: number;
  /** The chance of a difference this large, corrected for the number of cells; null where there is no variance. */
  readonly q: number | null;
  /** True where one of the parts is "not recorded": missing data never makes a gap. */
  readonly notRecorded: boolean;
  /** True where the parts are communities computed from these same ties: they are apart by construction. */
  readonly circular?: boolean;
}

/** The one rule by which two parts of a system are said to be linked too little, as expected or more. */
export function verdictOf(evidence: VerdictEvidence): Verdict {
  const { linkedPairs, possiblePairs, expected, q, notRecorded, circular = false } = evidence;
  const { leastExpected, leastPossiblePairs, significance, farFewerRatio } = VERDICT_LIMITS;
  if (notRecorded || circular || expected === 0) return 'TOO_FEW_TO_SAY';
  if (expected < leastExpected && possiblePairs < leastPossiblePairs) return 'TOO_FEW_TO_SAY';
  if (q === null || q >= significance || linkedPairs === expected) return 'AS_EXPECTED';
  if (linkedPairs > expected) return 'MORE';
  if (linkedPairs === 0) return 'NONE';
  return linkedPairs / expected < farFewerRatio ? 'FAR_FEWER' : 'FEWER';
}

/** Whether a verdict is a confirmed gap: one the data are strong enough to claim. */
export function isGap(verdict: Verdict): boolean {
  return verdict === 'NONE' || verdict === 'FAR_FEWER' || verdict === 'FEWER';
}

export const VERDICT_LABELS = {
  NONE: 'None',
  FAR_FEWER: 'Far fewer',
  FEWER: 'Fewer',
  AS_EXPECTED: 'As expected',
  MORE: 'More',
  TOO_FEW_TO_SAY: 'Too few to say',
} as const satisfies Record<Verdict, string>;

const { leastExpected, leastPossiblePairs, significance, farFewerRatio } = VERDICT_LIMITS;
const confirmed = `the difference is larger than chance explains (q below ${significance})`;

/** When each verdict is given, in words: the text of "About the numbers". */
export const VERDICT_RULES = {
  NONE: `No pair is linked, and ${confirmed}.`,
  FAR_FEWER: `Fewer than ${farFewerRatio * 100}% of the expected pairs are linked, and ${confirmed}.`,
  FEWER: `Fewer pairs are linked than expected, and ${confirmed}.`,
  AS_EXPECTED: `The difference from what is expected is within what chance explains (q of ${significance} or more).`,
  MORE: `More pairs are linked than expected, and ${confirmed}.`,
  TOO_FEW_TO_SAY:
    `Fewer than ${leastExpected} linked pairs are expected and fewer than ${leastPossiblePairs} pairs are possible, ` +
    'or none are expected at all, or one of the parts is "not recorded", which is missing data and never a gap, ' +
    'or the parts are communities computed from these same ties, which are apart by construction.',
} as const satisfies Record<Verdict, string>;

/** How the numbers behind a verdict are made, in words: the text of "About the numbers". */
export const VERDICT_METHOD =
  'For every two parts of the system, the number of linked pairs is compared with the number expected if the same ties ' +
  'fell on the same stakeholders with the labels of the parts shuffled among them. The mean and the spread of that ' +
  'number over all shuffles are computed exactly, not by drawing. The difference divided by the spread is z; p is ' +
  'its two-sided probability under the normal distribution; q is p corrected by Benjamini and Hochberg for the ' +
  'number of cells compared at once. Gaps are ranked by how many linked pairs are missing: expected less linked.';
