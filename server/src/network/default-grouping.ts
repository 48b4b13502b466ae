import { COMMUNITIES } from '@footbridge/shared/network/network-filter';
import { type GroupingSource, groupingSources } from './grouping-source.js';
import type { NetworkSnapshot } from './network-snapshot.js';

/** A default has few enough parts for a table that a person reads. */
const FEWEST_PARTS = 2;
const MOST_PARTS = 20;

/** The rule in words, for the schema. */
export const DEFAULT_GROUPING_RULE =
  'group where at least half of the stakeholders have one, else the fullest recorded grouping of ' +
  `${FEWEST_PARTS} to ${MOST_PARTS} parts that some ties run inside of, else the communities`;

const DEFAULTS = new WeakMap<NetworkSnapshot, string>();

/**
 * The grouping a network is looked at by when nobody says: group where at least half have one; else the fullest
 * recorded grouping of 2 to 20 parts; else the communities.
 *
 * A grouping that no tie runs inside of is passed over: in two-mode data the kinds of stakeholder are such, and would
 * show as one great gap what is only how the data were collected. So is the kind of stakeholder: that people differ
 * from the bodies they sit on divides no system. Of equally full ones a word goes before a number, and the one the
 * ties follow or avoid most before others.
 */
export function defaultGroupingOf(snapshot: NetworkSnapshot): string {
  const known = DEFAULTS.get(snapshot);
  if (known !== undefined) return known;
  const found = findDefault(snapshot);
  DEFAULTS.set(snapshot, found);
  return found;
}

function findDefault(snapshot: NetworkSnapshot): string {
  const sources = groupingSources(snapshot);
  const group = sources.find((source) => source.key === 'group');
  if (group !== undefined && 2 * filledOf(group) >= snapshot.stakeholders.length && filledOf(group) > 0)
    return group.key;
  const candidates = sources
    .filter((source) => source.isOffered && source.key !== 'kind')
    .filter((source) => source.order.length >= FEWEST_PARTS && source.order.length <= MOST_PARTS)
    .map((source) => ({ source, filled: filledOf(source), following: tieFollowing(snapshot, source) }))
    .filter(({ following }) => following !== null)
    .sort(
      (a, b) =>
        b.filled - a.filled ||
        Number(isNumber(a.source)) - Number(isNumber(b.source)) ||
        Math.abs(b.following ?? 0) - Math.abs(a.following ?? 0) ||
        (a.source.key < b.source.key ? -1 : 1),
    );
  return candidates[0]?.source.key ?? COMMUNITIES;
}

function filledOf(source: GroupingSource): number {
  return [...source.counts.values()].reduce((sum, count) => sum + count, 0);
}

function isNumber(source: GroupingSource): boolean {
  return source.definition?.type === 'number';
}

/**
 * How far ties stay inside the parts beyond what the parts' shares of tie ends explain: (inside - expected) /
 * (1 - expected), Newman's assortativity over ties with both ends recorded. Null where no tie stays inside.
 */
function tieFollowing({ ties }: NetworkSnapshot, source: GroupingSource): number | null {
  const ends = new Map<string, number>();
  let inside = 0;
  let counted = 0;
  for (let tie = 0; tie < ties.size; tie += 1) {
    const [a, b] = [source.words[ties.from[tie]!] ?? null, source.words[ties.to[tie]!] ?? null];
    if (a === null || b === null || ties.from[tie] === ties.to[tie]) continue;
    counted += 1;
    if (a === b) inside += 1;
    for (const end of [a, b]) ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  if (inside === 0) return null;
  const expected = [...ends.values()].reduce((sum, count) => sum + (count / (2 * counted)) ** 2, 0);
  return expected === 1 ? 0 : (inside / counted - expected) / (1 - expected);
}
