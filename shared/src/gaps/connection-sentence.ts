import { counted, listed, percent, sentenceCase } from './counted.js';
import { partInSentence } from './part-label.js';

/** What is said of who holds two parts of a grouping together. */
export interface ConnectionFacts {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  /** How many stakeholders must leave until no tie between the two parts is left. */
  readonly heldBy: number;
  /** Their names; where there is a single link, the names of its two ends. */
  readonly holders: readonly string[];
  /** The name of whoever carries most of the linked pairs, and the share carried. */
  readonly leading: { readonly name: string; readonly share: number } | null;
}

/** Who holds two parts together, in one sentence; "held by one" is said as plainly as it is grave. */
export function connectionSentence(facts: ConnectionFacts): string {
  const { grouping, a, b, linkedPairs, heldBy, holders, leading } = facts;
  const parts = `${partInSentence(grouping, a)} and ${partInSentence(grouping, b)}`;
  if (linkedPairs === 0) return `No tie links ${parts}.`;
  const pairs = counted(linkedPairs, 'linked pair');
  if (linkedPairs === 1)
    return `${sentenceCase(parts)} are held together by a single link, between ${listed(holders)}.`;
  if (heldBy === 1) return `${sentenceCase(parts)} are held by one: ${listed(holders)} carries all ${pairs}.`;
  const most = leading === null ? '' : `; ${leading.name} carries the most, ${percent(leading.share)}`;
  return `${sentenceCase(parts)} have ${pairs}${most}. ${counted(heldBy, 'departure')} would leave none: ${listed(holders)}.`;
}
