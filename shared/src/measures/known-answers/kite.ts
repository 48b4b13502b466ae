import { type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

const NETWORK = { network: 'kite' } as const;
const PER_STAKEHOLDER = {
  ...NETWORK,
  tolerance: 1e-10,
  source: 'R sna 2.7-1, igraph 1.3.5 and networkx 2.8.8, agreeing to 1e-12',
};
const REPORTED = {
  ...NETWORK,
  tolerance: 5e-7,
  source: 'networkx 3.6.1 and python-igraph 1.0.0, agreeing; the leaders as in Krackhardt (1990)',
};

export const KITE_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers(PER_STAKEHOLDER, KNOWN_NETWORKS.kite.stakeholders, [
    { measure: 'degree', values: [4, 4, 3, 6, 3, 5, 5, 3, 2, 1] },
    {
      measure: 'betweenness',
      values: [0.8333333333333, 0.8333333333333, 0, 3.666666666667, 0, 8.333333333333, 8.333333333333, 14, 8, 0],
    },
    {
      measure: 'harmonic-closeness',
      values: [
        6.083333333333, 6.083333333333, 5.583333333333, 7.083333333333, 5.583333333333, 6.833333333333, 6.833333333333,
        6, 4.666666666667, 3.416666666667,
      ],
    },
    {
      measure: 'constraint',
      values: [
        0.5411979166667, 0.5411979166667, 0.6641358024691, 0.4701697530864, 0.6641358024691, 0.4450888888889,
        0.4450888888889, 0.4311111111111, 0.5, 1,
      ],
    },
    { measure: 'effective-size', values: [2, 2, 1, 3.333333333333, 1, 3, 3, 2.333333333333, 2, 1] },
    {
      measure: 'ego-efficiency',
      values: [0.5, 0.5, 0.3333333333333, 0.5555555555556, 0.3333333333333, 0.6, 0.6, 0.7777777777778, 1, 1],
    },
    {
      measure: 'hierarchy',
      values: [
        0.03356474631181,
        0.03356474631181,
        0.001069323270261,
        0.009520692594887,
        0.001069323270261,
        0.01957288301139,
        0.01957288301139,
        0.01223367410419,
        0,
        null,
      ],
    },
  ]),
  ...singleAnswers(REPORTED, [
    { measure: 'density', expected: 0.4 },
    { measure: 'components', expected: 1 },
    { measure: 'mean-distance', expected: 1.977778 },
    { measure: 'diameter', expected: 4 },
    { measure: 'global-efficiency', expected: 0.646296 },
    { measure: 'tie-betweenness', of: ['Heather', 'Ike'], expected: 16 },
    { measure: 'tie-betweenness', of: ['Fernando', 'Heather'], expected: 10.5 },
    { measure: 'tie-betweenness', of: ['Garth', 'Heather'], expected: 10.5 },
    { measure: 'tie-betweenness', of: ['Ike', 'Jane'], expected: 9 },
    { measure: 'tie-betweenness', of: ['Andre', 'Fernando'], expected: 4.666667 },
    { measure: 'tie-betweenness', of: ['Beverly', 'Garth'], expected: 4.666667 },
    { measure: 'bridge-ties', of: ['Heather', 'Ike'], expected: 1 },
    { measure: 'bridge-ties', of: ['Ike', 'Jane'], expected: 1 },
    { measure: 'bridge-ties', of: ['Fernando', 'Heather'], expected: 0 },
    { measure: 'cut-points', of: ['Heather'], expected: 1 },
    { measure: 'cut-points', of: ['Ike'], expected: 1 },
    { measure: 'cut-points', of: ['Diane'], expected: 0 },
    { measure: 'pairs-cut', of: ['Heather'], expected: 14 },
    { measure: 'betweenness', of: ['Heather'], options: { normalised: true }, expected: 0.388889 },
    { measure: 'betweenness', of: ['Fernando'], options: { normalised: true }, expected: 0.231481 },
    { measure: 'introduction-benefit', of: ['Diane', 'Jane'], expected: 0.05 },
    { measure: 'introduction-benefit', of: ['Andre', 'Jane'], expected: 0.042593 },
    { measure: 'introduction-benefit', of: ['Beverly', 'Jane'], expected: 0.042593 },
    { measure: 'introduction-benefit', of: ['Diane', 'Ike'], expected: 0.042593 },
    { measure: 'adamic-adar', of: ['Heather', 'Jane'], expected: 1 / Math.LN2 },
    { measure: 'adamic-adar', of: ['Andre', 'Garth'], expected: 1.900793 },
    { measure: 'adamic-adar', of: ['Beverly', 'Fernando'], expected: 1.900793 },
  ]),
];
