import { type CellFacts, cellSentence } from '../gaps/cell-sentence.js';
import { counted, listed, plainNumber, sentenceCase } from '../gaps/counted.js';
import { partInSentence } from '../gaps/part-label.js';
import type { FindingText } from './finding.js';

/** A proposed first contact, by names. */
export interface Proposal {
  readonly from: string;
  readonly to: string;
  readonly introducers: readonly string[];
  /** False where nobody knows both, and the introducers are those on a shortest route from the one to the other. */
  readonly introducersKnowBoth: boolean;
}

/** "introduce A to B; C could make the introduction": what a leader could do with a proposal. */
export function proposalInWords(proposal: Proposal): string {
  const { from, to, introducers } = proposal;
  return `introduce ${from} to ${to}; ${wayBetween(introducers, proposal.introducersKnowBoth)}`;
}

function wayBetween(introducers: readonly string[], knowBoth: boolean): string {
  const [introducer] = introducers;
  if (introducer === undefined) return 'no one stands between them yet, so write to both';
  if (knowBoth) return `${introducer} could make the introduction`;
  return `no one knows both, but a route runs by way of ${listed(introducers)}`;
}

/** The two parts with the most linked pairs missing. */
export function widestGapText(cell: CellFacts, q: number | null, proposal: Proposal | null): FindingText {
  const [a, b] = [partInSentence(cell.grouping, cell.a), partInSentence(cell.grouping, cell.b)];
  const missing = cell.expected - cell.linkedPairs;
  const headline =
    cell.linkedPairs === 0
      ? `No tie links ${a} and ${b}.`
      : `${sentenceCase(a)} and ${b} have ${counted(cell.linkedPairs, 'linked pair')} where ${plainNumber(cell.expected)} would be expected.`;
  const certainty = q === null ? '' : ` The chance of a gap this wide by accident is ${chance(q)}.`;
  const action =
    proposal === null
      ? `On Monday: ask who among ${a} should know someone among ${b}, and bring the two together.`
      : `On Monday: ${proposalInWords(proposal)}.`;
  return {
    headline,
    detail: `${cellSentence(cell)}${certainty}`,
    action,
    number: missing,
    unit: 'missing linked pairs',
  };
}

function chance(q: number): string {
  if (q < 0.001) return 'under 1 in 1,000';
  return `about 1 in ${plainNumber(Math.round(1 / q))}`;
}

/** Two parts that only reporting, funding or inspection links. */
export interface ComplianceOnlyFacts {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  readonly linkedPairs: number;
  /** The kinds of tie that link them, most frequent first. */
  readonly tieKinds: readonly string[];
  /** One linked pair to start from, by names. */
  readonly example: readonly [string, string];
}

/** Two parts that share no work, only compliance. */
export function complianceOnlyText(facts: ComplianceOnlyFacts): FindingText {
  const [a, b] = [partInSentence(facts.grouping, facts.a), partInSentence(facts.grouping, facts.b)];
  const [from, to] = facts.example;
  const pairs = counted(facts.linkedPairs, 'linked pair');
  return {
    headline: `${sentenceCase(a)} and ${b} are linked only by compliance.`,
    detail: `All ${pairs} between them ${facts.linkedPairs === 1 ? 'is a tie' : 'are ties'} of reporting, funding or inspection (${listed(facts.tieKinds)}); none is collaboration or membership.`,
    action: `On Monday: ask ${from} and ${to} to take on one piece of work together, apart from the reporting line.`,
    number: facts.linkedPairs,
    unit: 'compliance-only linked pairs',
  };
}

/** The new tie that would help the whole network most; not exact where only the most promising ties were weighed. */
export function bestIntroductionText(
  proposal: Proposal,
  benefitSentence: string,
  feasibility: string,
  gain: number,
  exact: boolean,
): FindingText {
  const weighed = exact ? 'No introduction' : 'No introduction weighed';
  return {
    headline: `${weighed} would bring the network closer together than ${proposal.from} to ${proposal.to}.`,
    detail: `${benefitSentence} ${feasibility}`,
    action: `On Monday: ${proposalInWords(proposal)}.`,
    number: gain * 100,
    unit: '% more efficient',
  };
}
