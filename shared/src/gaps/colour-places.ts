import { NOT_RECORDED } from '../network/network-filter.js';
import { GROUPS } from '../vocabulary/group.js';
import { SECTORS } from '../vocabulary/sector.js';
import { STAKEHOLDER_KINDS } from '../vocabulary/stakeholder.js';
import { TIERS } from '../vocabulary/tier.js';

const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  group: GROUPS,
  tier: TIERS,
  sector: SECTORS,
  kind: STAKEHOLDER_KINDS,
};

/**
 * Which colour each part of a grouping has, counted from 0: a word of the vocabulary always the same, whatever network
 * it is in; another part the same in all of its network, whatever a filter leaves. "Not recorded" has none.
 * `known` are the parts of the whole network, `present` those that are shown.
 */
export function colourPlaces(
  grouping: string,
  known: readonly string[],
  present: readonly string[],
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const part of [...(VOCABULARIES[grouping] ?? []), ...known, ...present]) {
    if (part !== NOT_RECORDED && !places.has(part)) places.set(part, places.size);
  }
  return places;
}
