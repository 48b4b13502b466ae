import { type KnownAnswer, type SingleAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

const BY_DEFINITION =
  'from the definition, without each stakeholder or set in turn, by a plain program of ours in Python (networkx 3.6.1 for distances)';
const computed = { tolerance: 1e-9, source: BY_DEFINITION };
const byHand = { tolerance: 1e-12, source: 'worked out by hand from the definition' };

type Measure = SingleAnswer['measure'];

export const FRAGILITY_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers({ network: 'karate', ...computed }, KNOWN_NETWORKS.karate.stakeholders, [
    {
      measure: 'efficiency-lost',
      values: [
        0.120422979798, 0.001262626263, 0.008238636364, 0, 0, 0.000315656566, 0.000315656566, 0, 0, 0, 0, 0, 0,
        0.000473484848, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.000315656566, 0, 0, 0, 0.000315656566, 0, 0, 0, 0.005744949495,
        0.002840909091, 0.020486111111,
      ],
    },
  ]),
  ...tableAnswers({ network: 'kite', ...computed }, KNOWN_NETWORKS.kite.stakeholders, [
    {
      measure: 'efficiency-lost',
      values: [0, 0, 0, 0.00462962963, 0, 0.016666666667, 0.016666666667, 0.127314814815, 0.06712962963, 0],
    },
  ]),
  ...tableAnswers({ network: 'florentine', ...computed }, KNOWN_NETWORKS.florentine.stakeholders, [
    {
      measure: 'efficiency-lost',
      values: [
        0, 0.14652014652, 0.005494505495, 0, 0.00641025641, 0.005677655678, 0.006043956044, 0.002747252747,
        0.047619047619, 0.041391941392, 0, 0.00989010989, 0.055494505495, 0, 0,
      ],
    },
  ]),
  ...singleAnswers({ network: 'karate', ...computed }, [
    { measure: 'efficiency-lost', of: ['1'], detail: 'shareOfAll', expected: 0.31429261518 },
    { measure: 'efficiency-lost', of: ['2'], detail: 'shareOfAll', expected: 0.071855564278 },
    ...ofSet('key-players-fragmentation', '1', 0.316287878788, 1),
    ...ofSet('key-players-fragmentation', '1 2', 0.423387096774, 1),
    ...ofSet('key-players-fragmentation', '1 33 34', 0.569892473118, 1),
    ...ofSet('key-players-distance', '1', 0.64154040404, 1),
    ...ofSet('key-players-distance', '1 2', 0.684408602151, 1),
    ...ofSet('key-players-distance', '1 33 34', 0.796810035842, 1),
    ...ofSet('key-players-distance-reach', '34', 0.713235294118, 1),
    ...ofSet('key-players-distance-reach', '1 34', 0.955882352941, 1),
    ...ofSet('key-players-distance-reach', '1 32 34', 0.985294117647, 3),
    ...ofSet('key-players-distance-reach', '1 25 34', 0.985294117647, 3),
    ...ofSet('key-players-distance-reach', '1 26 34', 0.985294117647, 3),
    ...ofSet('key-players-reach', '32', 0.970588235294, 1),
    ...ofSet('key-players-reach', '1 9', 1, 43),
  ]),
  ...singleAnswers({ network: 'kite', ...computed }, [
    { measure: 'efficiency-lost', of: ['Diane'], detail: 'shareOfAll', expected: 0.249283667622 },
    ...ofSet('key-players-fragmentation', 'Heather', 0.388888888889, 1),
    ...ofSet('key-players-fragmentation', 'Fernando Garth', 0.535714285714, 1),
    ...ofSet('key-players-fragmentation', 'Andre Fernando Garth', 0.571428571429, 5),
    ...ofSet('key-players-fragmentation', 'Beverly Diane Fernando Heather', 0.8, 2),
    ...ofSet('key-players-fragmentation', 'Andre Diane Fernando Garth Ike', 0.9, 2),
    ...ofSet('key-players-distance', 'Heather', 0.486111111111, 1),
    ...ofSet('key-players-distance', 'Fernando Garth', 0.607142857143, 1),
    ...ofSet('key-players-distance', 'Diane Fernando Garth', 0.674603174603, 1),
    ...ofSet('key-players-distance', 'Andre Diane Garth Heather', 0.8, 2),
    ...ofSet('key-players-distance', 'Beverly Diane Fernando Garth Ike', 0.9, 2),
    ...ofSet('key-players-distance-reach', 'Diane', 0.808333333333, 1),
    ...ofSet('key-players-distance-reach', 'Diane Ike', 1, 1),
    ...ofSet('key-players-reach', 'Heather', 1, 1),
  ]),
  ...singleAnswers({ network: 'florentine', ...computed }, [
    { measure: 'efficiency-lost', of: ['Medici'], detail: 'shareOfAll', expected: 0.434782608696 },
    ...ofSet('key-players-fragmentation', 'Medici', 0.384615384615, 1),
    ...ofSet('key-players-fragmentation', 'Medici Guadagni', 0.705128205128, 1),
    ...ofSet('key-players-fragmentation', 'Medici Strozzi Guadagni', 0.863636363636, 1),
    ...ofSet('key-players-fragmentation', 'Medici Castellani Strozzi Guadagni', 0.927272727273, 2),
    ...ofSet('key-players-distance', 'Medici', 0.67380952381, 1),
    ...ofSet('key-players-distance', 'Medici Guadagni', 0.80235042735, 1),
    ...ofSet('key-players-distance', 'Medici Strozzi Guadagni', 0.888888888889, 1),
    ...ofSet('key-players-distance-reach', 'Medici', 0.7, 1),
    ...ofSet('key-players-distance-reach', 'Medici Bischeri', 0.866666666667, 1),
    ...ofSet('key-players-distance-reach', 'Medici Castellani Guadagni', 0.933333333333, 7),
    ...ofSet('key-players-reach', 'Ridolfi', 0.8, 2),
    ...ofSet('key-players-reach', 'Medici Guadagni', 1, 2),
  ]),
  ...singleAnswers({ network: 'apart', ...byHand }, [
    { measure: 'fragmentation', expected: 4 / 7 },
    { measure: 'fragmentation', detail: 'pieces', expected: 2 },
    { measure: 'efficiency-lost', of: ['a'], expected: 0 },
    // Without one, a three and a four are left: 3 + 6 of 21 pairs.
    ...ofSet('key-players-fragmentation', 'a', 1 - 9 / 21, 8),
    ...ofSet('key-players-reach', 'a', 1 / 2, 8),
    ...ofSet('key-players-reach', 'a w', 1, 16),
  ]),
  ...singleAnswers({ network: 'star', ...byHand }, [
    { measure: 'fragmentation', expected: 0 },
    { measure: 'efficiency-lost', of: ['centre'], expected: 1 / 2 },
    { measure: 'efficiency-lost', of: ['centre'], detail: 'left', expected: 0 },
    { measure: 'efficiency-lost', of: ['centre'], detail: 'shareOfAll', expected: 1 },
    { measure: 'efficiency-lost', of: ['a'], expected: 0 },
    ...ofSet('key-players-fragmentation', 'centre', 1, 1),
  ]),
  ...singleAnswers({ network: 'path', ...byHand }, [
    // The middle holds a and b apart from d and e: 2, 3, 3 and 4 steps, of six pairs of others.
    { measure: 'efficiency-lost', of: ['c'], expected: (1 / 2 + 1 / 3 + 1 / 3 + 1 / 4) / 6 },
    ...ofSet('key-players-fragmentation', 'c', 2 / 3, 1),
    ...ofSet('key-players-fragmentation', 'b d', 1, 1),
    ...ofSet('key-players-distance-reach', 'c', 4 / 5, 1),
  ]),
];

/** The value of a set and how many are as good. */
function ofSet(measure: Measure, members: string, expected: number, equalSets: number): readonly SingleAnswer[] {
  const of = members.split(' ');
  return [
    { measure, of, expected },
    { measure, of, detail: 'equalSets', expected: equalSets },
  ];
}
