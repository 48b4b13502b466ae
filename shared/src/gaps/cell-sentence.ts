import { isComputedGrouping, NOT_RECORDED } from '../network/network-filter.js';
import { assertNever } from '../result.js';
import { counted, plainNumber, sentenceCase } from './counted.js';
import { partInSentence } from './part-label.js';
import type { Verdict } from './verdict.js';

/** What is said of two parts of a grouping, or of a part with itself. */
export interface CellFacts {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  readonly possiblePairs: number;
  readonly expected: number;
  readonly verdict: Verdict;
}

/** The story of a gap cell in one sentence. */
export function cellSentence(facts: CellFacts): string {
  const { grouping, a, b, linkedPairs, expected, verdict } = facts;
  const where =
    a === b
      ? `among ${partInSentence(grouping, a)}`
      : `between ${partInSentence(grouping, a)} and ${partInSentence(grouping, b)}`;
  const found = linkedPairs === 0 ? `No pair is linked ${where}` : sentenceCase(`${where}, ${linked(linkedPairs)}`);
  const expectation = `the ${plainNumber(expected)} their sizes would lead one to expect`;
  switch (verdict) {
    case 'NONE':
      return `${found}, against ${expectation}.`;
    case 'FAR_FEWER':
      return `${found}: far fewer than ${expectation}.`;
    case 'FEWER':
      return `${found}: fewer than ${expectation}.`;
    case 'MORE':
      return `${found}: more than ${expectation}.`;
    case 'AS_EXPECTED':
      return `${found}, which chance explains: ${plainNumber(expected)} would be expected from their sizes.`;
    case 'TOO_FEW_TO_SAY':
      return `${found}. ${whyNothingIsSaid(facts)}`;
    default:
      return assertNever(verdict);
  }
}

function linked(pairs: number): string {
  return `${counted(pairs, 'pair')} ${pairs === 1 ? 'is' : 'are'} linked`;
}

function whyNothingIsSaid({ grouping, a, b, possiblePairs, expected }: CellFacts): string {
  if (a === NOT_RECORDED || b === NOT_RECORDED)
    return 'This is missing data, not a part of the system, so no gap is claimed.';
  if (possiblePairs === 0) return 'No pair could be linked here, so there is nothing to compare.';
  if (isComputedGrouping(grouping))
    return 'Communities are computed from these same ties, so more within them and fewer between them confirm nothing.';
  const possible = `only ${counted(possiblePairs, 'pair is', 'pairs are')} possible`;
  return `Too few to say: ${possible} and ${plainNumber(expected)} would be expected.`;
}
