import { NEWMAN_2001, STRENGTH_AS_DISTANCE, WEIGHTED_COST, WEIGHTED_TRAP } from './by-strength.js';
import { CORE_AND_WALK_MEASURES } from './cores-and-walks.js';
import type { MeasureDefinition } from './definition.js';
import { NEARNESS_MEASURES } from './nearness.js';
import { BRANDES_2001, FREEMAN_1977, FREEMAN_1978 } from './sources.js';

/** Who is central: much tied, near to all, or in the middle. */
export const CENTRALITY_MEASURES = [
  {
    id: 'degree',
    name: 'Degree',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How many others a stakeholder is tied to.',
    formula: 'Number of distinct others tied to it; directed: number of arcs, in, out and both.',
    weights: 'Ignored: every tie counts 1, and several ties between the same two count once.',
    direction:
      'Ignored unless directed; then arcs in and arcs out are counted and added: a tie without direction is one of each.',
    range: '0 to n - 1 (directed: 2(n - 1)); normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than two stakeholders.',
    options: ['directed', 'normalised'],
    cost: 'Stakeholders + ties.',
    traps:
      'Being tied to many of the same circle is not the same as connecting circles: see betweenness and constraint.',
    sources: [FREEMAN_1978],
  },
  {
    id: 'strength',
    name: 'Strength',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How strong all of a stakeholder’s ties are together.',
    formula: 'Sum of the strengths of its ties, several between the same two included.',
    weights: 'Added up; a tie without a strength counts 1. Higher is stronger.',
    direction:
      'Ignored unless directed; then strength in and strength out are added: a tie without direction counts in both.',
    range: '0 or more.',
    undefinedWhen: 'Never.',
    options: ['directed'],
    cost: 'Stakeholders + ties.',
    traps: 'Some surveys number frequency downwards (1 = most often): turn such a scale round at import.',
    sources: [
      {
        citation: 'Barrat et al. (2004), "The architecture of complex weighted networks", PNAS 101:3747-3752',
        doi: '10.1073/pnas.0400087101',
      },
    ],
  },
  {
    id: 'betweenness',
    name: 'Betweenness',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How often a stakeholder stands on the shortest routes between others.',
    formula: 'Over all pairs of others: shortest routes through it by all their shortest routes, added up.',
    weights: STRENGTH_AS_DISTANCE,
    direction: 'Ignored unless directed; then routes follow the arcs and ordered pairs count.',
    range: '0 to (n - 1)(n - 2) / 2 pairs (directed: twice that); normalised: 0 to 1.',
    undefinedWhen: 'Never; normalised: with fewer than three stakeholders.',
    options: ['directed', 'weighted', 'normalised', 'exact'],
    cost: `Stakeholders x ties, shared out over the cores; estimated above some 19,000 stakeholders with 95,000 ties, unless exact; ${WEIGHTED_COST}.`,
    traps: `Raw values and values divided by the number of pairs are both in use, and the latter depend on whether isolates are counted: the Medici have 0.522 among 15 families and 0.452 among 16. ${WEIGHTED_TRAP}`,
    sources: [FREEMAN_1977, BRANDES_2001, NEWMAN_2001],
  },
  {
    id: 'tie-betweenness',
    name: 'Betweenness of ties',
    family: 'CENTRALITY',
    subject: 'TIE',
    sentence: 'How many of the shortest routes between stakeholders run over a tie.',
    formula:
      'Over all pairs: shortest routes over the tie by all their shortest routes, added up, its own ends included.',
    weights: STRENGTH_AS_DISTANCE,
    direction: 'Ignored unless directed; then routes follow the arcs and ordered pairs count.',
    range: 'At least 1, and at most the number of pairs; weighted: from 0, for a tie that all go round.',
    undefinedWhen: 'Never.',
    options: ['directed', 'weighted', 'exact'],
    cost: `Stakeholders x ties, shared out over the cores; estimated above some 19,000 stakeholders with 95,000 ties, unless exact; ${WEIGHTED_COST}.`,
    traps: WEIGHTED_TRAP,
    sources: [
      {
        citation:
          'Girvan and Newman (2002), "Community structure in social and biological networks", PNAS 99:7821-7826',
        doi: '10.1073/pnas.122653799',
      },
      BRANDES_2001,
      NEWMAN_2001,
    ],
  },
  {
    id: 'eigenvector',
    name: 'Eigenvector centrality',
    family: 'CENTRALITY',
    subject: 'STAKEHOLDER',
    sentence: 'How well a stakeholder is tied to those who are well tied themselves.',
    formula:
      'Everybody’s value is the sum of the values of those tied to it by the largest number that fits all (the leading eigenvalue of the table of ties); the largest value is 1.',
    weights:
      'Ignored unless weighted; then each value counts times the strength, several ties added up. Higher is stronger.',
    direction:
      'Ignored unless directed; then the values of those whose arcs point at a stakeholder count (as in igraph), not of those it points at.',
    range: '0 to 1, which somebody has.',
    undefinedWhen: 'There are no ties; directed: no arcs lead round in a circle.',
    options: ['directed', 'weighted'],
    cost: 'Some hundred times stakeholders + ties; more where two parts hang together by little.',
    traps:
      'In a network in several parts only the part with the largest eigenvalue has values above 0, mostly the one with the densest core; how all others stand within their own parts is told beside. Those who lead are often one dense circle. Directed, whoever is pointed at by nobody passes nothing on: PageRank mends that.',
    sources: [
      {
        citation:
          'Bonacich (1972), "Factoring and weighting approaches to status scores and clique identification", Journal of Mathematical Sociology 2:113-120',
        doi: '10.1080/0022250X.1972.9989806',
      },
      {
        citation:
          'Bonacich (1987), "Power and centrality: a family of measures", American Journal of Sociology 92:1170-1182',
        doi: '10.1086/228631',
      },
    ],
  },
  ...NEARNESS_MEASURES,
  ...CORE_AND_WALK_MEASURES,
] as const satisfies readonly MeasureDefinition[];
