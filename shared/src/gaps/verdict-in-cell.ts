import { isComputedGrouping, NOT_RECORDED } from '../network/network-filter.js';
import { VERDICT_LABELS, type Verdict } from './verdict.js';

/** What a few words about a cell rest on. */
export interface VerdictInCell {
  readonly a: string;
  readonly b: string;
  readonly possiblePairs: number;
  readonly verdict: Verdict;
}

/**
 * The verdict in a few words, as a cell of a matrix shows it. Where nothing is said, it names why:
 * 104 linked pairs among a community computed from these ties are not too few, they prove nothing.
 */
export function verdictInCell(grouping: string, { a, b, possiblePairs, verdict }: VerdictInCell): string {
  if (verdict !== 'TOO_FEW_TO_SAY') return VERDICT_LABELS[verdict];
  if (a === NOT_RECORDED || b === NOT_RECORDED) return 'Missing data';
  if (possiblePairs === 0) return 'No pair possible';
  return isComputedGrouping(grouping) ? 'Not judged' : VERDICT_LABELS[verdict];
}
