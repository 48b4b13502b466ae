import type { MeasureDefinition } from './definition.js';

const ONE_TIE = 'Ignored, and several ties between the same two are one.';
const NO_DIRECTION = 'Ignored: a tie links both ways.';
const NOT_BENEFIT =
  'Feasible is not useful: it favours ties that close triangles inside groups, and bridges across a gap score low.';
const LISTED = 'Sum of squared degrees; the 200 untied pairs that lead are listed.';

/** How likely two who are not tied are to meet: what is feasible, as against what helps. */
export const FEASIBILITY_MEASURES = [
  {
    id: 'adamic-adar',
    name: 'Feasibility (Adamic-Adar)',
    family: 'GAP',
    subject: 'PAIR_OF_STAKEHOLDERS',
    sentence: 'How likely two are to meet, judged by the contacts they share.',
    formula: 'Sum over shared contacts of 1 / ln(number of contacts the shared contact has).',
    weights: ONE_TIE,
    direction: NO_DIRECTION,
    range: '0 or more.',
    undefinedWhen: 'Never; 0 without a shared contact.',
    options: [],
    cost: LISTED,
    traps: NOT_BENEFIT,
    sources: [
      {
        citation: 'Adamic and Adar (2003), "Friends and neighbors on the Web", Social Networks 25:211-230',
        doi: '10.1016/S0378-8733(03)00009-1',
      },
    ],
  },
  {
    id: 'resource-allocation',
    name: 'Feasibility (resource allocation)',
    family: 'GAP',
    subject: 'PAIR_OF_STAKEHOLDERS',
    sentence:
      'How much attention two could pass to each other, if each shared contact divides its own among all it knows.',
    formula: 'Sum over shared contacts of 1 / (number of contacts the shared contact has).',
    weights: ONE_TIE,
    direction: NO_DIRECTION,
    range: '0 or more.',
    undefinedWhen: 'Never; 0 without a shared contact.',
    options: [],
    cost: LISTED,
    traps: `Counts a shared hub for less than Adamic-Adar does. ${NOT_BENEFIT}`,
    sources: [
      {
        citation:
          'Zhou, Lü and Zhang (2009), "Predicting missing links via local information", European Physical Journal B 71:623-630',
        doi: '10.1140/epjb/e2009-00335-8',
      },
    ],
  },
  {
    id: 'common-neighbours',
    name: 'Feasibility (shared contacts)',
    family: 'GAP',
    subject: 'PAIR_OF_STAKEHOLDERS',
    sentence: 'How many contacts two who are not tied share: who could introduce them.',
    formula: 'Number of stakeholders tied to both.',
    weights: ONE_TIE,
    direction: NO_DIRECTION,
    range: '0 to n - 2.',
    undefinedWhen: 'Never; 0 without a shared contact.',
    options: [],
    cost: LISTED,
    traps: `High between two who know many, whoever they know. ${NOT_BENEFIT}`,
    sources: [
      {
        citation:
          'Liben-Nowell and Kleinberg (2007), "The link-prediction problem for social networks", JASIST 58:1019-1031',
        doi: '10.1002/asi.20591',
      },
    ],
  },
] as const satisfies readonly MeasureDefinition[];
