import { counted, sentenceCase } from './counted.js';
import { partInSentence } from './part-label.js';

/** Gould and Fernandez's five roles of a broker between two who are not tied. */
export const BROKER_ROLES = ['coordinator', 'itinerant', 'gatekeeper', 'representative', 'liaison'] as const;
export type BrokerRole = (typeof BROKER_ROLES)[number];
export type RoleCounts = Readonly<Record<BrokerRole, number>>;

/** What each role means, for hovers and "About the numbers". */
export const ROLE_MEANINGS = {
  coordinator: 'connects two of their own part',
  itinerant: 'connects two of another part, as an outsider',
  gatekeeper: 'lets another part into their own',
  representative: 'speaks for their own part to another',
  liaison: 'connects two different parts, belonging to neither',
} as const satisfies Record<BrokerRole, string>;

/**
 * A broker's leading roles in words: "Gatekeeper into practitioners, 14 times; liaison between other parts, twice."
 *
 * Roles follow the direction of the ties, so a body that many belong to and that belongs to none has no role, however
 * many it connects.
 */
export function roleSentence(roles: RoleCounts, grouping: string, ownPart: string): string {
  const own = partInSentence(grouping, ownPart);
  const phrases = mergedRoles(roles, own)
    .filter((role) => role.count > 0)
    .sort((left, right) => right.count - left.count)
    .slice(0, 2)
    .map((role) => `${role.words}, ${times(role.count)}`);
  if (phrases.length === 0) return 'No role as a go-between along the direction of the ties.';
  return `${sentenceCase(phrases.join('; '))}.`;
}

/** Where the ties have no direction a gatekeeper is a representative as often: said once, not twice. */
function mergedRoles(roles: RoleCounts, own: string): readonly { words: string; count: number }[] {
  const coordinator = { words: `coordinator within ${own}`, count: roles.coordinator };
  const itinerant = { words: 'go-between for members of another part', count: roles.itinerant };
  const liaison = { words: 'liaison between two other parts', count: roles.liaison };
  const borders =
    roles.gatekeeper === roles.representative
      ? [{ words: `gatekeeper into and representative of ${own}`, count: roles.gatekeeper }]
      : [
          { words: `gatekeeper into ${own}`, count: roles.gatekeeper },
          { words: `representative of ${own}`, count: roles.representative },
        ];
  return [...borders, coordinator, liaison, itinerant];
}

function times(count: number): string {
  if (count === 1) return 'once';
  return count === 2 ? 'twice' : counted(count, 'time');
}

/** What breaks if a stakeholder goes: "If lost, 33 pairs are cut." */
export function lossSentence(pairsCut: number): string {
  if (pairsCut === 0) return 'If lost, no one else is cut off from anyone.';
  return `If lost, ${counted(pairsCut, 'pair')} ${pairsCut === 1 ? 'is' : 'are'} cut.`;
}
