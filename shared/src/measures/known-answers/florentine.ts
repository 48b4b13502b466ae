import { type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

const NETWORK = { network: 'florentine' } as const;
const PER_STAKEHOLDER = {
  ...NETWORK,
  tolerance: 1e-10,
  source: 'R sna 2.7-1, igraph 1.3.5 and networkx 2.8.8, agreeing to 1e-12',
};
const REPORTED = {
  ...NETWORK,
  tolerance: 5e-7,
  source: 'networkx 3.6.1 and python-igraph 1.0.0, agreeing; 0.522 for the Medici as in Jackson (2008)',
};

export const FLORENTINE_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers(PER_STAKEHOLDER, KNOWN_NETWORKS.florentine.stakeholders, [
    { measure: 'degree', values: [1, 6, 3, 3, 4, 2, 3, 3, 3, 2, 1, 3, 4, 1, 1] },
    {
      measure: 'betweenness',
      values: [
        0, 47.5, 5, 2, 9.333333333333, 8.5, 10.33333333333, 8.333333333333, 19.33333333333, 13, 0, 9.5, 23.16666666667,
        0, 0,
      ],
    },
    {
      measure: 'harmonic-closeness',
      values: [
        5.916666666667, 9.5, 6.916666666667, 6.783333333333, 7.833333333333, 7.083333333333, 8, 7.833333333333,
        7.833333333333, 6.583333333333, 4.766666666667, 7.2, 8.083333333333, 5.333333333333, 5.366666666667,
      ],
    },
    {
      measure: 'constraint',
      values: [
        1, 0.2098765432099, 0.4822530864198, 0.6558641975309, 0.4583333333333, 0.5, 0.4598765432099, 0.4598765432099,
        0.3333333333333, 0.5, 1, 0.4822530864198, 0.25, 1, 1,
      ],
    },
    {
      measure: 'effective-size',
      values: [
        1, 5.666666666667, 2.333333333333, 1.666666666667, 3, 2, 2.333333333333, 2.333333333333, 3, 2, 1,
        2.333333333333, 4, 1, 1,
      ],
    },
    {
      measure: 'ego-efficiency',
      values: [
        1, 0.9444444444444, 0.7777777777778, 0.5555555555556, 0.75, 1, 0.7777777777778, 0.7777777777778, 1, 1, 1,
        0.7777777777778, 1, 1, 1,
      ],
    },
    {
      measure: 'hierarchy',
      values: [
        null,
        0.0224561051195,
        0.02458232943961,
        0.03662432998872,
        0.04314937787645,
        0,
        0.024311482692,
        0.024311482692,
        0,
        0,
        null,
        0.02458232943961,
        0,
        null,
        null,
      ],
    },
  ]),
  ...singleAnswers(REPORTED, [
    { measure: 'density', expected: 0.190476 },
    { measure: 'components', expected: 1 },
    { measure: 'mean-distance', expected: 2.485714 },
    { measure: 'diameter', expected: 5 },
    { measure: 'global-efficiency', expected: 0.500159 },
    { measure: 'tie-betweenness', of: ['Medici', 'Salviati'], expected: 26 },
    { measure: 'tie-betweenness', of: ['Medici', 'Albizzi'], expected: 22.333333 },
    { measure: 'tie-betweenness', of: ['Medici', 'Barbadori'], expected: 18.5 },
    { measure: 'tie-betweenness', of: ['Bischeri', 'Guadagni'], expected: 17.166667 },
    { measure: 'bridge-ties', of: ['Acciaiuoli', 'Medici'], expected: 1 },
    { measure: 'bridge-ties', of: ['Albizzi', 'Ginori'], expected: 1 },
    { measure: 'bridge-ties', of: ['Guadagni', 'Lamberteschi'], expected: 1 },
    { measure: 'bridge-ties', of: ['Medici', 'Salviati'], expected: 1 },
    { measure: 'bridge-ties', of: ['Pazzi', 'Salviati'], expected: 1 },
    { measure: 'span', of: ['Albizzi', 'Guadagni'], expected: 3 },
    { measure: 'span', of: ['Bischeri', 'Guadagni'], expected: 4 },
    { measure: 'span', of: ['Barbadori', 'Castellani'], expected: 4 },
    { measure: 'cut-points', of: ['Albizzi'], expected: 1 },
    { measure: 'cut-points', of: ['Guadagni'], expected: 1 },
    { measure: 'cut-points', of: ['Medici'], expected: 1 },
    { measure: 'cut-points', of: ['Salviati'], expected: 1 },
    { measure: 'pairs-cut', of: ['Medici'], expected: 35 },
    { measure: 'betweenness', of: ['Medici'], options: { normalised: true }, expected: 0.521978 },
    { measure: 'introduction-benefit', of: ['Guadagni', 'Pazzi'], expected: 0.022063 },
    { measure: 'introduction-benefit', of: ['Bischeri', 'Salviati'], expected: 0.022063 },
    { measure: 'introduction-benefit', of: ['Strozzi', 'Pazzi'], expected: 0.02127 },
    { measure: 'adamic-adar', of: ['Guadagni', 'Medici'], expected: 1.820478 },
    { measure: 'adamic-adar', of: ['Pazzi', 'Medici'], expected: 1 / Math.LN2 },
  ]),
];
