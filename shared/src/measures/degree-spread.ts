import type { MeasureDefinition } from './definition.js';
import { FREEMAN_1977, FREEMAN_1978, WASSERMAN_FAUST_1994 } from './sources.js';

const NO_WEIGHTS = 'Ignored, and several ties between the same two are one.';
const STAR = '0 (all alike) to 1 (a star: one is tied to all, the others only to that one).';

/** How evenly contacts are spread over stakeholders, and whether like meets like in this. */
export const DEGREE_SPREAD_MEASURES = [
  {
    id: 'degree-distribution',
    name: 'Degree distribution',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence:
      'How many contacts stakeholders have on average, and how many have none, one, two or three, four to seven...',
    formula:
      'Mean number of contacts; beside it the least, median, most and standard deviation, and how many stakeholders have 0, 1, 2 to 3, 4 to 7 and so on, each range twice as wide as the one before.',
    weights: NO_WEIGHTS,
    direction:
      'Ignored unless directed; then arcs that go out and arcs that come in have a distribution each, and the mean is of either.',
    range: '0 to n - 1.',
    undefinedWhen: 'There are no stakeholders.',
    options: ['directed'],
    cost: 'Stakeholders + ties.',
    traps: 'Contacts are mostly spread very unevenly: the mean describes nobody, read it with the median.',
    sources: [WASSERMAN_FAUST_1994],
  },
  {
    id: 'degree-assortativity',
    name: 'Degree assortativity',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'Whether those with many contacts are tied to each other (above 0) or to those with few (below 0).',
    formula:
      'Correlation, over both ways of every tie, of the degrees at its two ends; directed: of the arcs out of the source and the arcs into the target.',
    weights: NO_WEIGHTS,
    direction: 'Ignored unless directed; then each arc counts once, from its source to its target.',
    range: '-1 to 1.',
    undefinedWhen: 'There are no ties, or all tie ends have the same degree.',
    options: ['directed'],
    cost: 'Ties.',
    traps: 'Below 0 by arithmetic alone where few have most of the ties, since two can be tied only once.',
    sources: [
      {
        citation: 'Newman (2002), "Assortative mixing in networks", Physical Review Letters 89:208701',
        doi: '10.1103/PhysRevLett.89.208701',
      },
    ],
  },
  {
    id: 'degree-centralisation',
    name: 'Degree centralisation',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How far ties gather in one stakeholder.',
    formula:
      'Sum over stakeholders of (largest degree - own degree), by what it is in a star: (n - 1)(n - 2); directed: arcs in and out together, by twice that.',
    weights: NO_WEIGHTS,
    direction: 'Ignored unless directed; then arcs in and arcs out count one each.',
    range: STAR,
    undefinedWhen: 'There are fewer than three stakeholders.',
    options: ['directed'],
    cost: 'Stakeholders + ties.',
    traps: 'Small in any large network: do not compare networks of different size by it.',
    sources: [FREEMAN_1978],
  },
  {
    id: 'betweenness-centralisation',
    name: 'Betweenness centralisation',
    family: 'COHESION',
    subject: 'NETWORK',
    sentence: 'How far shortest routes gather in one stakeholder.',
    formula:
      'Sum over stakeholders of (largest betweenness - own), by what it is in a star: (n - 1)²(n - 2) / 2; directed: twice that.',
    weights: 'Ignored: every tie is one step.',
    direction: 'Ignored unless directed; then routes follow the arcs and ordered pairs count.',
    range: STAR,
    undefinedWhen: 'There are fewer than three stakeholders.',
    options: ['directed', 'exact'],
    cost: 'That of betweenness: estimated where exact would take long.',
    traps: 'High means that much hangs on one stakeholder, whoever that is: see cut-points for what breaks.',
    sources: [FREEMAN_1977, FREEMAN_1978],
  },
] as const satisfies readonly MeasureDefinition[];
