import { type AnswerOrigin, type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS, type KnownNetworkId } from './known-networks.js';

/** How tightly networks hold together, as other tools and other people have it. */
export const COHESION_ANSWERS: readonly KnownAnswer[] = [
  ...singleAnswers(computed('karate'), [
    { measure: 'transitivity', expected: 0.2556818181818 },
    { measure: 'transitivity', detail: 'triangles', expected: 45 },
    { measure: 'mean-clustering', expected: 0.5706384782077 },
    { measure: 'mean-clustering', detail: 'amongDefined', expected: 0.5879305533049 },
    { measure: 'degree-distribution', expected: 4.588235294118 },
    { measure: 'degree-distribution', detail: 'sd', expected: 3.820360677913 },
    { measure: 'degree-distribution', detail: 'median', expected: 3 },
    { measure: 'degree-distribution', detail: 'with2to3', expected: 17 },
    { measure: 'degree-distribution', detail: 'with16to31', expected: 2 },
    { measure: 'degree-assortativity', expected: -0.4756130976846 },
    { measure: 'degree-centralisation', expected: 0.3996212121212 },
    { measure: 'betweenness-centralisation', expected: 0.4055571953299 },
    { measure: 'connectedness', expected: 1 },
    { measure: 'strong-components', expected: 1 },
  ]),
  ...tableAnswers(computed('karate'), KNOWN_NETWORKS.karate.stakeholders, [
    {
      measure: 'clustering',
      values: [
        0.15,
        0.333333333333,
        0.244444444444,
        0.666666666667,
        0.666666666667,
        0.5,
        0.5,
        1,
        0.5,
        0,
        0.666666666667,
        null,
        1,
        0.6,
        1,
        1,
        1,
        1,
        1,
        0.333333333333,
        1,
        1,
        1,
        0.4,
        0.333333333333,
        0.333333333333,
        1,
        0.166666666667,
        0.333333333333,
        0.666666666667,
        0.5,
        0.2,
        0.19696969697,
        0.110294117647,
      ],
    },
  ]),
  ...singleAnswers(computed('kite'), [
    { measure: 'transitivity', expected: 0.5789473684211 },
    { measure: 'mean-clustering', expected: 0.52 },
    { measure: 'degree-assortativity', expected: 0.1525423728814 },
    { measure: 'degree-centralisation', expected: 0.3333333333333 },
    { measure: 'betweenness-centralisation', expected: 0.2962962962963 },
    { measure: 'clustering', of: ['Diane'], expected: 0.533333333333 },
    { measure: 'clustering', of: ['Heather'], expected: 0.333333333333 },
  ]),
  ...singleAnswers(computed('florentine'), [
    { measure: 'transitivity', expected: 0.1914893617021 },
    { measure: 'mean-clustering', expected: 0.16 },
    { measure: 'degree-assortativity', expected: -0.3748378728923 },
    { measure: 'degree-centralisation', expected: 0.2747252747253 },
    { measure: 'betweenness-centralisation', expected: 0.4368131868132 },
    { measure: 'clustering', of: ['Medici'], expected: 0.066666666667 },
    { measure: 'clustering', of: ['Peruzzi'], expected: 0.666666666667 },
  ]),
  ...singleAnswers(krackhardt('outTree'), [
    { measure: 'connectedness', expected: 1 },
    { measure: 'krackhardt-hierarchy', expected: 1 },
    { measure: 'krackhardt-efficiency', expected: 1 },
    { measure: 'least-upper-bound', expected: 1 },
    { measure: 'strong-components', expected: 7 },
    { measure: 'reciprocity', expected: 0 },
  ]),
  ...singleAnswers(krackhardt('crossedTree'), [
    { measure: 'connectedness', expected: 1 },
    { measure: 'krackhardt-hierarchy', expected: 0.928571 },
    { measure: 'krackhardt-efficiency', expected: 0.944444 },
    { measure: 'least-upper-bound', expected: 1 },
  ]),
  ...singleAnswers(byHand('inTree'), [
    { measure: 'krackhardt-hierarchy', expected: 1 },
    { measure: 'least-upper-bound', expected: 4 / 15 },
    { measure: 'least-upper-bound', detail: 'without', expected: 11 },
    { measure: 'degree-distribution', detail: 'inMost', options: { directed: true }, expected: 2 },
    { measure: 'degree-distribution', detail: 'out1', options: { directed: true }, expected: 6 },
  ]),
  ...singleAnswers(byHand('twoBosses'), [
    { measure: 'krackhardt-hierarchy', expected: 6 / 7 },
    { measure: 'krackhardt-efficiency', expected: 7 / 8 },
    { measure: 'least-upper-bound', expected: 1 / 2 },
    { measure: 'strong-components', expected: 4 },
    { measure: 'reciprocity', expected: 1 / 3 },
    { measure: 'reciprocity', detail: 'dyadic', expected: 0.6 },
    { measure: 'reciprocity', detail: 'mutual', expected: 1 },
    { measure: 'reciprocity', detail: 'unlinked', expected: 5 },
  ]),
  ...singleAnswers(byHand('apart'), [
    { measure: 'connectedness', expected: 3 / 7 },
    { measure: 'krackhardt-efficiency', expected: 0 },
    { measure: 'transitivity', expected: 1 },
    { measure: 'clustering', of: ['a'], expected: 1 },
  ]),
  ...singleAnswers(byHand('star'), [
    { measure: 'degree-centralisation', expected: 1 },
    { measure: 'betweenness-centralisation', expected: 1 },
    { measure: 'transitivity', expected: 0 },
    { measure: 'degree-assortativity', expected: -1 },
  ]),
];

function computed(network: KnownNetworkId): AnswerOrigin {
  return { network, tolerance: 1e-11, source: 'networkx 3.6.1; centralisation by R sna 2.7-1' };
}

function krackhardt(network: KnownNetworkId): AnswerOrigin {
  return {
    network,
    tolerance: 5e-7,
    source: 'Krackhardt (1994) and R sna: all four are 1 in an out-tree; a Python program from the definitions agrees',
  };
}

function byHand(network: KnownNetworkId): AnswerOrigin {
  return { network, tolerance: 1e-12, source: 'worked out by hand from the definition' };
}
