import { counted, percent, plainNumber } from './counted.js';
import { partInSentence } from './part-label.js';

/** What a new tie would do to two parts: the harmonic mean distance between their members, before and after. */
export interface PartsBenefit {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  /** Infinite where no route links the two parts at all. */
  readonly before: number;
  readonly after: number;
}

/** The benefit of an introduction between two parts, in words. */
export function partsBenefitSentence({ grouping, a, b, before, after }: PartsBenefit): string {
  const parts =
    a === b
      ? `members of ${partInSentence(grouping, a)}`
      : `${partInSentence(grouping, a)} and ${partInSentence(grouping, b)}`;
  if (!Number.isFinite(before))
    return `It would make the first route between ${parts}: ${steps(after)} apart on average.`;
  return `The mean distance between ${parts} would fall from ${steps(before, false)} to ${steps(after)}.`;
}

/** The benefit of an introduction for the whole network, in words: the mean of 1/distance over all pairs. */
export function networkBenefitSentence(before: number, after: number): string {
  if (before === 0) return 'It would make the first link in the network.';
  const gain = (after - before) / before;
  return `The network’s efficiency would rise by ${percent(gain)}, from ${decimals(before)} to ${decimals(after)}.`;
}

/** What is known of two who are to be introduced. */
export interface FeasibilityFacts {
  /** People and organisations tied to both. */
  readonly sharedContacts: number;
  /** Events, topics and things tied to both, which can introduce no one. */
  readonly sharedThings: number;
  readonly adamicAdar: number | null;
  /** Steps between the two today; null where no route links them. */
  readonly distance: number | null;
}

/** How likely an introduction is to take, in words, kept apart from its benefit. */
export function feasibilitySentence(facts: FeasibilityFacts): string {
  const { sharedContacts, sharedThings, adamicAdar, distance } = facts;
  const score = adamicAdar === null ? '' : ` (Adamic-Adar ${plainNumber(adamicAdar)})`;
  if (sharedContacts > 0) return `They share ${counted(sharedContacts, 'contact')} who could introduce them${score}.`;
  if (sharedThings > 0)
    return `They share ${counted(sharedThings, 'event or topic', 'events or topics')} and no contact${score}.`;
  if (distance === null) return 'No route links them today, so someone has to make the first contact.';
  return `They share no contact; the shortest route between them is ${counted(distance, 'step')}.`;
}

/** Two decimals, so that a small improvement does not read as none. */
function steps(distance: number, unit = true): string {
  const figure = distance.toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return unit ? `${figure} steps` : figure;
}

function decimals(efficiency: number): string {
  return efficiency.toLocaleString('en-GB', { minimumFractionDigits: 3, maximumFractionDigits: 3 });
}
