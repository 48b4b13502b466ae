import { counted, listed, percent, plainNumber, sentenceCase } from '../gaps/counted.js';
import { partInSentence } from '../gaps/part-label.js';
import type { StakeholderKind } from '../vocabulary/stakeholder.js';
import type { FindingText } from './finding.js';

const ONE_OF_KIND = {
  person: 'One person',
  organisation: 'One organisation',
  other: 'One thing',
} as const satisfies Record<StakeholderKind, string>;

/** Two parts whose every link goes through one stakeholder. */
export interface HeldByOneFacts {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  readonly holder: string;
  readonly holderKind: StakeholderKind;
  readonly linkedPairs: number;
  /** Those at the far end of the holder's links, by name. */
  readonly reached: readonly string[];
  /** Someone of the holder's own part who could share the link; null where there is none. */
  readonly second: string | null;
}

/** A connection that ends when one stakeholder moves on. */
export function heldByOneText(facts: HeldByOneFacts): FindingText {
  const { holder, linkedPairs, reached, second } = facts;
  const [a, b] = [partInSentence(facts.grouping, facts.a), partInSentence(facts.grouping, facts.b)];
  const all = linkedPairs === 1 ? 'the only link' : `all ${counted(linkedPairs, 'linked pair')}`;
  const action =
    second === null
      ? `On Monday: ask ${holder} to bring a colleague to their next meeting with ${listed(reached, 1)}.`
      : `On Monday: ask ${holder} to bring ${second} to their next meeting with ${listed(reached, 1)}.`;
  return {
    headline: `${ONE_OF_KIND[facts.holderKind]} holds ${all} between ${a} and ${b}: ${holder}.`,
    detail: `If ${holder} leaves, no tie between ${a} and ${b} is left. Their ties there reach ${listed(reached)}.`,
    action,
    number: linkedPairs,
    unit: linkedPairs === 1 ? 'linked pair held by one' : 'linked pairs held by one',
  };
}

/** Those with no route to the largest part of the network. */
export interface CutOffFacts {
  readonly stakeholders: number;
  readonly total: number;
  readonly isolates: number;
  /** The largest part that is cut off, by names, and its size; null where only isolates are. */
  readonly part: { readonly size: number; readonly names: readonly string[] } | null;
  /** Someone cut off, and someone well connected to introduce them to. */
  readonly proposal: { readonly from: string; readonly to: string } | null;
}

/** A part of the system that no one else can reach. */
export function cutOffText(facts: CutOffFacts): FindingText {
  const { stakeholders, total, isolates, part, proposal } = facts;
  const share = `${counted(stakeholders, 'stakeholder')} of ${plainNumber(total)}`;
  const headline =
    part === null
      ? `${share} ${isolates === 1 ? 'has' : 'have'} no tie to anyone.`
      : `${share} cannot reach the rest of the network.`;
  const alone =
    isolates === 0 ? '' : ` ${counted(isolates, 'stakeholder')} ${isolates === 1 ? 'has' : 'have'} no tie at all.`;
  const detail =
    part === null
      ? 'Either they work alone or their ties were never recorded: ask before acting.'
      : `The largest part cut off has ${counted(part.size, 'member')}: ${listed(part.names)}.${alone}`;
  const action =
    proposal === null
      ? 'On Monday: ask those cut off whom they already work with; the ties may only be missing from the data.'
      : `On Monday: ask ${proposal.from} whom they work with, and introduce them to ${proposal.to}.`;
  return {
    headline,
    detail,
    action,
    number: stakeholders,
    unit: stakeholders === 1 ? 'stakeholder cut off' : 'stakeholders cut off',
  };
}

/** The cut-point whose loss separates most pairs. */
export interface CostliestLossFacts {
  readonly name: string;
  readonly pairsCut: number;
  /** Of all pairs that can reach each other today, not counting the cut-point's own. */
  readonly share: number;
  readonly cutPoints: number;
  /** Two on different sides of the cut-point who would be apart, by names. */
  readonly sides: readonly [string, string];
}

/** The one whose loss would separate most. */
export function costliestLossText(facts: CostliestLossFacts): FindingText {
  const { name, pairsCut, share, cutPoints, sides } = facts;
  const others =
    cutPoints === 1
      ? 'No one else is a cut-point.'
      : `${counted(cutPoints - 1, 'other')} ${cutPoints === 2 ? 'is a cut-point' : 'are cut-points'} too.`;
  return {
    headline: `If ${name} leaves, ${counted(pairsCut, 'pair')} can no longer reach each other.`,
    detail: `That is ${percent(share)} of the pairs that others can reach today. ${others}`,
    action: `On Monday: introduce ${sides[0]} to ${sides[1]}, so that one route does not run through ${name}.`,
    number: pairsCut,
    unit: pairsCut === 1 ? 'pair cut' : 'pairs cut',
  };
}

/** The tier that the shortest routes from one group to another must cross. */
export interface TierDependenceFacts {
  readonly from: string;
  readonly to: string;
  readonly tier: string;
  /** Share of the shortest routes that pass through the tier. */
  readonly share: number;
  /** How many of the tier's stakeholders carry them, of all in the tier. */
  readonly carriers: number;
  readonly tierSize: number;
  readonly leading: string;
  readonly leadingShare: number;
  /** Someone else of the tier who could carry routes; null where there is none. */
  readonly second: string | null;
}

/** The tier that people's experience has to pass to reach decisions. */
export function weakestTierText(facts: TierDependenceFacts): FindingText {
  const [from, to] = [partInSentence('group', facts.from), partInSentence('group', facts.to)];
  const tier = partInSentence('tier', facts.tier);
  const how =
    facts.share === 1 ? 'Every shortest route' : `${sentenceCase(percent(facts.share))} of the shortest routes`;
  const verb = facts.share === 1 ? 'crosses' : 'cross';
  const beside = facts.second === null ? 'someone else of that tier' : facts.second;
  return {
    headline: `${how} from ${from} to ${to} ${verb} ${tier}.`,
    detail: `${plainNumber(facts.carriers)} of its ${counted(facts.tierSize, 'stakeholder')} carry them, most through ${facts.leading} (${percent(facts.leadingShare)}).`,
    action: `On Monday: ask ${facts.leading} to share what they carry with ${beside}, so that a second route opens.`,
    number: facts.share * 100,
    unit: '% of shortest routes',
  };
}
