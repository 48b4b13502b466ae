import type { MeasureDefinition } from './definition.js';
import { BURT_1992 } from './sources.js';

const MUTUAL = 'What each gives the other is added up: a tie counts both ways.';
const BURT_WEIGHTS =
  'Ignored unless weighted; then shares of a stakeholder’s strength take the place of shares of its ties.';

/** Who connects others who are not connected themselves. */
export const BROKERAGE_MEASURES = [
  {
    id: 'constraint',
    name: 'Constraint',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How far a stakeholder’s contacts are tied to one another, so that it has little to broker: low is free.',
    formula: 'For each contact j: (share spent on j + shares spent on others who spend on j), squared; added up.',
    weights: BURT_WEIGHTS,
    direction: MUTUAL,
    range: 'Above 0, mostly below 1.',
    undefinedWhen: 'The stakeholder has no ties.',
    options: ['weighted'],
    cost: 'Sum of squared degrees.',
    traps:
      'It can exceed 1: in a closed triad it is 1.125 for each, and that is right. Programs differ on stakeholders who only receive arcs.',
    sources: [
      BURT_1992,
      {
        citation: 'Burt (2004), "Structural holes and good ideas", American Journal of Sociology 110:349-399',
        doi: '10.1086/421787',
      },
    ],
  },
  {
    id: 'effective-size',
    name: 'Effective size',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How many of a stakeholder’s contacts are not already reached through another of its contacts.',
    formula: 'Contacts less redundancy; where every tie counts 1: k - 2t / k, k contacts with t ties among them.',
    weights: BURT_WEIGHTS,
    direction: MUTUAL,
    range: '1 to the number of contacts where every tie counts 1.',
    undefinedWhen: 'The stakeholder has no ties.',
    options: ['weighted'],
    cost: 'Sum of squared degrees.',
    traps: 'networkx 3.6.1 gives wrong values for directed or weighted networks when asked for all at once.',
    sources: [
      BURT_1992,
      {
        citation: 'Borgatti (1997), "Structural holes: unpacking Burt’s redundancy measures", Connections 20:35-38',
        doi: null,
      },
    ],
  },
  {
    id: 'ego-efficiency',
    name: 'Efficiency of contacts',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'What share of a stakeholder’s contacts is not already reached through another.',
    formula: 'Effective size by number of contacts.',
    weights: BURT_WEIGHTS,
    direction: MUTUAL,
    range: 'Above 0 to 1.',
    undefinedWhen: 'The stakeholder has no ties.',
    options: ['weighted'],
    cost: 'Sum of squared degrees.',
    traps: 'Not the efficiency of a network (mean of 1 / distance).',
    sources: [BURT_1992],
  },
  {
    id: 'hierarchy',
    name: 'Hierarchy of constraint',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'Whether one contact does all the constraining (1) or all contacts alike (0).',
    formula: 'Sum over contacts of r ln r by N ln N, r being a contact’s constraint by the mean one, N the contacts.',
    weights: BURT_WEIGHTS,
    direction: MUTUAL,
    range: '0 to 1; 1 with a single contact, by definition.',
    undefinedWhen: 'The stakeholder has no ties.',
    options: ['weighted'],
    cost: 'Sum of squared degrees.',
    traps: 'Some programs leave it undefined with a single contact.',
    sources: [BURT_1992],
  },
  {
    id: 'gould-fernandez',
    name: 'Brokerage roles',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence:
      'How often a stakeholder stands between two who are not tied: within its part, into it, out of it, or between others.',
    formula:
      'Routes a - v - c with no tie from a to c, counted by the parts of the three: coordinator, itinerant, gatekeeper, representative, liaison; the value is their total.',
    weights: 'Ignored, and several ties between the same two are one.',
    direction:
      'Routes follow the direction of ties; a tie without direction counts both ways, so that each pair counts twice.',
    range: 'Whole numbers of 0 or more.',
    undefinedWhen: 'Never; who has no part recorded takes part in no role.',
    options: ['grouping'],
    cost: 'Sum of squared degrees.',
    traps:
      'Programs count ties without direction once or twice; here twice, as R’s sna. sna calls representative b_IO and gatekeeper b_OI.',
    sources: [
      {
        citation: 'Gould and Fernandez (1989), "Structures of mediation", Sociological Methodology 19:89-126',
        doi: '10.2307/270949',
      },
    ],
  },
] as const satisfies readonly MeasureDefinition[];
