import type { MeasureDefinition } from './definition.js';
import { ROLE_MEASURES } from './roles.js';
import { BRANDES_2001, BURT_1992 } from './sources.js';

const IGNORED_WEIGHTS = 'Ignored, and several ties between the same two are one.';
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
    leads: 'lowest',
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
    id: 'everett-valente',
    name: 'Everett-Valente brokerage',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How much of the traffic of others each tie of a stakeholder brings it: high is much from few ties.',
    formula:
      '(2 x betweenness + others within reach) / contacts, which is the mean betweenness of its ties; 0 where betweenness is 0. With direction the mean of (betweenness + who can reach it) / ties in and (betweenness + whom it can reach) / ties out.',
    weights: IGNORED_WEIGHTS,
    direction: 'Routes follow it where it is chosen; the halves by ties in and by ties out are then given too.',
    range: '0 or more.',
    undefinedWhen: 'Never.',
    options: ['directed', 'exact'],
    cost: 'As betweenness; estimated with it where that is.',
    traps:
      'Within reach are the others of its component: n - 1 in a connected network, as the paper has it. Who lies on no shortest route has 0; some programs give (n - 1) / contacts to those with two contacts or more.',
    sources: [
      {
        citation: 'Everett and Valente (2016), "Bridging, brokerage and betweenness", Social Networks 44:202-208',
        doi: '10.1016/j.socnet.2015.09.001',
      },
      BRANDES_2001,
    ],
  },
  {
    id: 'bridging-centrality',
    name: 'Bridging centrality',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'Whether a stakeholder of few contacts stands between regions of many.',
    formula: 'Betweenness x (1 / contacts) / (sum over contacts of 1 / their contacts).',
    weights: IGNORED_WEIGHTS,
    direction: 'Ignored: a tie connects both ways.',
    range: '0 or more.',
    undefinedWhen: 'The stakeholder has no ties.',
    options: ['exact'],
    cost: 'As betweenness; estimated with it where that is.',
    traps: 'Betweenness is raw here; programs that normalise it give values smaller by a constant, in the same order.',
    sources: [
      {
        citation:
          'Hwang, Cho, Zhang and Ramanathan (2006), "Bridging centrality: identifying bridging nodes in scale-free networks", KDD 2006',
        doi: null,
      },
    ],
  },
  {
    id: 'bridgeness',
    name: 'Bridgeness',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How much of the traffic between others who are none of its contacts a stakeholder carries.',
    formula:
      'Betweenness counting only pairs who are both not tied to the stakeholder: the share of their shortest routes through it, added up.',
    weights: IGNORED_WEIGHTS,
    direction: 'Ignored: a tie connects both ways.',
    range: '0 to betweenness.',
    undefinedWhen: 'Never.',
    options: ['seed', 'exact'],
    cost: 'Stakeholders x ties; estimated from drawn sources where that takes long.',
    traps: 'The centre of a star has 0: all it connects are its own contacts.',
    sources: [
      {
        citation:
          'Jensen and others (2016), "Detecting global bridges in networks", Journal of Complex Networks 4:319-329',
        doi: '10.1093/comnet/cnv022',
      },
      BRANDES_2001,
    ],
  },
  {
    id: 'honest-broker',
    name: 'Honest broker',
    family: 'BROKERAGE',
    subject: 'STAKEHOLDER',
    sentence: 'How many pairs of a stakeholder’s contacts could only be brought together through somebody like it.',
    formula:
      'Pairs of its contacts who are not tied to each other (HBI0); besides, pairs tied one way (HBI1) and both ways (HBI2).',
    weights: IGNORED_WEIGHTS,
    direction: 'Where it is chosen, contacts are those with a tie to the stakeholder: who turns to it, or trusts it.',
    range: '0 to half of contacts x (contacts - 1).',
    undefinedWhen: 'Never.',
    options: ['directed'],
    cost: 'Sum of squared degrees.',
    traps: 'UCINET asks on request that the stakeholder tie back to its contacts; here they need not be tied back.',
    sources: [
      {
        citation: 'Borgatti, Everett and Freeman (2002), "Ucinet for Windows" (Honest Broker), Analytic Technologies',
        doi: null,
      },
    ],
  },
  ...ROLE_MEASURES,
] as const satisfies readonly MeasureDefinition[];
