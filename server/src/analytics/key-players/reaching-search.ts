import type { KeyPlayersInReach } from '../tasks/fragility-tasks.js';
import { everyReachingSet } from './every-reaching-set.js';
import { GrowingSet } from './growing-set.js';
import type { ReachingQuestion } from './reaching-question.js';
import { MOST_KEY_PLAYERS } from './separating-search.js';

/** Sums that differ by less are equal but for rounding. */
const SAME = 1e-9;

/**
 * The sets of 1 to 5 stakeholders who together are worth most to all: worth is a sum over everybody of something that
 * never rises with their distance from the set, so that the more a set already reaches, the less anybody adds to it.
 *
 * A good set is found member by member, always whoever adds most, and by swaps. That nobody adds more than they do now
 * bounds what any set can have; with such bounds all sets that could be as good are looked through (branch and bound)
 * as long as that does not take too many looks. Where it does, the good set is given, with the bound.
 */
export function reachingSets(question: ReachingQuestion): readonly KeyPlayersInReach[] {
  const { order, candidates } = question;
  const good = new GrowingSet(question);
  const found: KeyPlayersInReach[] = [];
  let provable = question.mostLooks > 0;
  for (let size = 1; size <= Math.min(MOST_KEY_PLAYERS, candidates.length); size += 1) {
    good.grow();
    const every = provable ? everyReachingSet(question, size, good.worth) : null;
    provable = every !== null; // where it took too long, larger sets would take longer
    if (every === null) {
      const value = good.worth / order;
      const atMost = candidates.length < order ? Number.NaN : Math.max(value, good.mostOf(size) / order);
      const sets = [Int32Array.from(good.members).sort()];
      found.push({ value, sets, equalSets: Number.NaN, exact: atMost - value < SAME, atMost });
    } else {
      const value = -every.cost / order;
      found.push({ ...every.whole(value), atMost: value });
    }
    question.control.progress(size / MOST_KEY_PLAYERS);
  }
  return found;
}
