import type { MeasureId } from './catalogue.js';

const NO_TRIANGLES =
  'Two who share a contact are of one mode and can have no tie, so there are no triangles: it is always 0. Ask it of a projection.';
const CONTACTS_NEVER_TIED =
  'Contacts of one stakeholder are of one mode and can have no ties among themselves, so this hardly says more than degree does. Ask it of a projection.';
const ONE_MODE_CHANCE =
  'What chance would give is worked out as if any two could be tied, which two of one mode cannot: read it beside the same of other two-mode networks, or ask it of a projection.';
const ONLY_OTHERS =
  'Only stakeholders of the other mode can be tied, so values of the two modes are not comparable: rank each mode by itself.';
const EVEN_STEPS =
  'Two of one mode are always an even number of steps apart, two of different modes an odd number: distances are about twice those of a projection.';
const SAME_MODE_PAIRS =
  'Two who share contacts are of one mode and can have no tie: it says who has much in common, not which tie is likely.';

/**
 * What a measure does not mean where all ties run between two kinds of stakeholder (people and the bodies they sit on).
 * A measure that is not here means there what it means elsewhere. Source of most: Borgatti and Everett (1997), "Network
 * analysis of 2-mode data", doi:10.1016/S0378-8733(96)00301-2.
 */
const TWO_MODE_CAVEATS: Readonly<Partial<Record<MeasureId, string>>> = {
  degree: ONLY_OTHERS,
  strength: ONLY_OTHERS,
  betweenness: ONLY_OTHERS,
  'harmonic-closeness': EVEN_STEPS,
  'core-number': ONLY_OTHERS,
  pagerank: ONLY_OTHERS,
  constraint: CONTACTS_NEVER_TIED,
  'effective-size': CONTACTS_NEVER_TIED,
  'ego-efficiency': CONTACTS_NEVER_TIED,
  hierarchy: CONTACTS_NEVER_TIED,
  'honest-broker': CONTACTS_NEVER_TIED,
  'gould-fernandez':
    'Whoever is brokered between is always of the mode the broker is not of: coordinators can only be found where one part has members of both modes. The expectation is that of one-mode data.',
  'global-efficiency': EVEN_STEPS,
  'mean-distance': EVEN_STEPS,
  diameter: EVEN_STEPS,
  transitivity: NO_TRIANGLES,
  clustering: NO_TRIANGLES,
  'mean-clustering': NO_TRIANGLES,
  'degree-assortativity': ONE_MODE_CHANCE,
  'degree-centralisation': ONE_MODE_CHANCE,
  communities: ONE_MODE_CHANCE,
  'consensus-communities': ONE_MODE_CHANCE,
  modularity: ONE_MODE_CHANCE,
  assortativity: ONE_MODE_CHANCE,
  'adamic-adar': SAME_MODE_PAIRS,
  'resource-allocation': SAME_MODE_PAIRS,
  'common-neighbours': SAME_MODE_PAIRS,
  span: 'A tie between the two modes never closes a triangle: every tie is a local bridge, with a span of 3 or more.',
};

/** Null where it means in two-mode data what it means elsewhere. */
export function twoModeCaveat(id: string): string | null {
  const caveats: Readonly<Partial<Record<string, string>>> = TWO_MODE_CAVEATS;
  return caveats[id] ?? null;
}
