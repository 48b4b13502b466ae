import { type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

/** Who computed it, and how, where no program is at hand that others wrote. */
const BY_DEFINITION =
  'from the definition, over all pairs, by a plain program of ours in Python (networkx 3.6.1 for distances)';
const FROM_BETWEENNESS = 'from the definition, with the betweenness of networkx 3.6.1';
const SNA = 'R sna 2.7-1 (brokerage)';

const KARATE = KNOWN_NETWORKS.karate.stakeholders;
const KITE = KNOWN_NETWORKS.kite.stakeholders;
const FLORENTINE = KNOWN_NETWORKS.florentine.stakeholders;
const computed = { tolerance: 1e-9, source: BY_DEFINITION };
const fromBetweenness = { tolerance: 1e-9, source: FROM_BETWEENNESS };
const byHand = { tolerance: 1e-12, source: 'worked out by hand from the definition' };

export const BROKERAGE_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers({ network: 'karate', tolerance: 1e-9, source: SNA }, KARATE, [
    {
      measure: 'gould-fernandez',
      detail: 'coordinatorZ',
      values: [
        43.244249703111, 7.123757614064, 1.527625036888, 1.527625036888, -0.5073322639037, 0.5101463864919,
        0.5101463864919, -1.016071589102, -1.016071589102, -1.016071589102, -0.5073322639037, -1.016071589102,
        -1.016071589102, -1.016071589102, -1.016071589102, -1.016071589102, -1.016071589102, -1.016071589102,
        -1.016071589102, -1.016071589102, -1.016071589102, -1.016071589102, -1.016071589102, 2.036364362085,
        0.001407061294095, 0.001407061294095, -1.016071589102, 0.001407061294095, -1.016071589102, 0.001407061294095,
        -1.016071589102, 2.545103687283, 16.789804792823, 38.66559577633,
      ],
    },
    {
      measure: 'gould-fernandez',
      detail: 'itinerantZ',
      values: [
        -1.053979930186, -1.053979930186, 1.739830476978, -1.053979930186, -1.053979930186, -1.053979930186,
        -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186,
        -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186,
        -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186,
        -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186, -1.053979930186,
        -0.5883448623257, -1.053979930186, -1.053979930186, 0.342925273396,
      ],
    },
    {
      measure: 'gould-fernandez',
      detail: 'gatekeeperZ',
      values: [
        2.408023774507, 0.7985260373673, 4.247449759809, -1.040899947935, -1.040899947935, -1.040899947935,
        -1.040899947935, -1.040899947935, 0.108741292879, -0.8109716997722, -1.040899947935, -1.040899947935,
        -1.040899947935, -0.1211869552838, -1.040899947935, -1.040899947935, -1.040899947935, -1.040899947935,
        -1.040899947935, -0.5810434516094, -1.040899947935, -1.040899947935, -1.040899947935, -1.040899947935,
        -1.040899947935, -1.040899947935, -1.040899947935, -0.3511152034466, -0.5810434516094, -1.040899947935,
        -0.5810434516094, 0.108741292879, 3.097808518995, 8.156229978577,
      ],
    },
    {
      measure: 'gould-fernandez',
      detail: 'totalZ',
      values: [
        16.376384064533, 2.672615932234, 4.429509282528, -0.6654814333267, -1.368238773445, -1.016860103386,
        -1.016860103386, -1.543928108474, -0.6654814333267, -1.368238773445, -1.368238773445, -1.543928108474,
        -1.543928108474, -0.8411707683561, -1.543928108474, -1.543928108474, -1.543928108474, -1.543928108474,
        -1.543928108474, -1.192549438415, -1.543928108474, -1.543928108474, -1.543928108474, -0.4897920982972,
        -1.192549438415, -1.192549438415, -1.543928108474, -0.6654814333267, -1.192549438415, -1.192549438415,
        -1.016860103386, 0.5643439118797, 7.767606648089, 19.714481430094,
      ],
    },
  ]),
  ...singleAnswers({ network: 'karate', tolerance: 5e-7, source: SNA }, [
    { measure: 'gould-fernandez', of: ['1'], detail: 'coordinatorExpected', expected: 3.994468 },
    { measure: 'gould-fernandez', of: ['1'], detail: 'coordinatorSd', expected: 3.931286 },
    { measure: 'gould-fernandez', of: ['34'], detail: 'itinerantExpected', expected: 4.527064 },
    { measure: 'gould-fernandez', of: ['34'], detail: 'itinerantSd', expected: 4.295209 },
    { measure: 'gould-fernandez', of: ['3'], detail: 'gatekeeperExpected', expected: 4.527064 },
    { measure: 'gould-fernandez', of: ['3'], detail: 'gatekeeperSd', expected: 4.349183 },
    { measure: 'gould-fernandez', of: ['3'], detail: 'representativeSd', expected: 4.349183 },
    { measure: 'gould-fernandez', of: ['3'], detail: 'liaisonSd', expected: 0 },
  ]),
  ...singleAnswers({ network: 'karate', tolerance: 5e-6, source: SNA }, [
    { measure: 'gould-fernandez', of: ['3'], detail: 'totalExpected', expected: 17.57566 },
    { measure: 'gould-fernandez', of: ['3'], detail: 'totalSd', expected: 11.38373 },
  ]),
  ...singleAnswers({ network: 'karate', tolerance: 1e-9, source: SNA }, [
    { measure: 'brokerage-overall', expected: 786 },
    { measure: 'brokerage-overall', detail: 'coordinator', expected: 510 },
    { measure: 'brokerage-overall', detail: 'itinerant', expected: 20 },
    { measure: 'brokerage-overall', detail: 'gatekeeper', expected: 128 },
    { measure: 'brokerage-overall', detail: 'coordinatorExpected', expected: 135.811926927486 },
    { measure: 'brokerage-overall', detail: 'itinerantExpected', expected: 153.920183851151 },
    { measure: 'brokerage-overall', detail: 'itinerantSd', expected: 33.78620311933 },
    { measure: 'brokerage-overall', detail: 'itinerantZ', expected: -3.963753588355 },
    { measure: 'brokerage-overall', detail: 'totalExpected', expected: 597.57247848094 },
  ]),
  ...singleAnswers({ network: 'twoBosses', ...byHand }, [
    { measure: 'gould-fernandez', of: ['d'], expected: 2 },
    { measure: 'gould-fernandez', of: ['d'], detail: 'gatekeeper', expected: 2 },
    { measure: 'gould-fernandez', of: ['e'], expected: 0 },
    { measure: 'everett-valente', of: ['d'], options: { directed: true }, expected: 7 / 3 },
    { measure: 'everett-valente', of: ['d'], options: { directed: true }, detail: 'in', expected: 5 / 3 },
    { measure: 'everett-valente', of: ['d'], options: { directed: true }, detail: 'out', expected: 3 },
    { measure: 'honest-broker', of: ['d'], options: { directed: true }, expected: 3 },
  ]),
  ...singleAnswers({ network: 'outTree', ...byHand }, [
    { measure: 'everett-valente', of: ['2'], options: { directed: true }, expected: 2.5 },
    { measure: 'everett-valente', of: ['1'], options: { directed: true }, expected: 0 },
  ]),
  ...singleAnswers({ network: 'crossedTree', ...byHand }, [
    { measure: 'honest-broker', of: ['5'], options: { directed: true }, expected: 0 },
    { measure: 'honest-broker', of: ['5'], options: { directed: true }, detail: 'oneWay', expected: 1 },
  ]),
  ...tableAnswers({ network: 'karate', ...fromBetweenness }, KARATE, [
    {
      measure: 'everett-valente',
      values: [
        30.946428571429, 9.995238095238, 18.470158730159, 7.596031746032, 11.222222222222, 16.166666666667,
        16.166666666667, 0, 18.411746031746, 16.947619047619, 11.222222222222, 0, 0, 16.286349206349, 0, 0, 0, 0, 0,
        22.431216931217, 0, 0, 0, 10.32, 11.777777777778, 12.351851851852, 0, 14.146031746032, 11.631746031746,
        9.021428571429, 12.054761904762, 29.836507936508, 15.531746031746, 20.829598506069,
      ],
    },
    {
      measure: 'bridging-centrality',
      values: [
        2.780271199389, 1.339380196523, 3.516585410726, 0.856494243554, 0.172043010753, 3.454545454545, 3.454545454545,
        0, 10.647795804137, 1.409171075838, 0.172043010753, 0, 0, 9.70379066015, 0, 0, 0, 0, 0, 24.590174910034, 0, 0,
        0, 1.906733668342, 0.518518518519, 0.965608465608, 0, 4.259173074329, 0.970453241538, 0.458007650091,
        4.197033680091, 10.101012449741, 1.715444862155, 1.637724453943,
      ],
    },
  ]),
  ...tableAnswers({ network: 'karate', ...computed }, KARATE, [
    {
      measure: 'bridgeness',
      values: [
        16, 0, 10.67619047619, 0, 0, 0, 0, 0, 17.504761904762, 0.066666666667, 0, 0, 0, 12.314285714286, 0, 0, 0, 0, 0,
        11.230952380952, 0, 0, 0, 0, 0, 0, 0, 0.066666666667, 0.066666666667, 0, 2.619047619048, 18.321428571429,
        0.133333333333, 0,
      ],
    },
    {
      measure: 'honest-broker',
      values: [
        102, 24, 34, 5, 1, 3, 3, 0, 5, 1, 1, 0, 0, 4, 0, 0, 0, 0, 0, 2, 0, 0, 0, 6, 2, 2, 0, 5, 2, 2, 3, 12, 53, 121,
      ],
    },
  ]),
  ...tableAnswers({ network: 'kite', ...fromBetweenness }, KITE, [
    {
      measure: 'everett-valente',
      values: [
        2.666666666667, 2.666666666667, 0, 2.722222222222, 0, 5.133333333333, 5.133333333333, 12.333333333333, 12.5, 0,
      ],
    },
    {
      measure: 'bridging-centrality',
      values: [
        0.219298245614, 0.219298245614, 0, 0.390070921986, 0, 1.298701298701, 1.298701298701, 5.185185185185, 3, 0,
      ],
    },
  ]),
  ...tableAnswers({ network: 'kite', ...computed }, KITE, [
    { measure: 'bridgeness', values: [0, 0, 0, 0, 0, 0, 0, 5, 0, 0] },
    { measure: 'honest-broker', values: [2, 2, 0, 7, 0, 5, 5, 2, 1, 0] },
  ]),
  ...tableAnswers({ network: 'florentine', ...fromBetweenness }, FLORENTINE, [
    {
      measure: 'everett-valente',
      values: [
        0, 18.166666666667, 8, 6, 8.166666666667, 15.5, 11.555555555556, 10.222222222222, 17.555555555556, 20, 0, 11,
        15.083333333333, 0, 0,
      ],
    },
    {
      measure: 'bridging-centrality',
      values: [
        0, 2.638888888889, 1.538461538462, 0.727272727273, 1.75, 8.5, 4.592592592593, 3.703703703704, 4.549019607843,
        5.571428571429, 0, 3.8, 2.895833333333, 0, 0,
      ],
    },
  ]),
  ...tableAnswers({ network: 'florentine', ...computed }, FLORENTINE, [
    { measure: 'bridgeness', values: [0, 8.5, 0, 0, 0, 1.5, 2.5, 3, 3, 0, 0, 1, 1.5, 0, 0] },
    { measure: 'honest-broker', values: [0, 14, 2, 1, 4, 1, 2, 2, 3, 1, 0, 2, 6, 0, 0] },
  ]),
  ...singleAnswers({ network: 'karate', tolerance: 5e-7, source: BY_DEFINITION }, [
    { measure: 'participation', of: ['10'], expected: 0.5 },
    { measure: 'participation', of: ['31'], expected: 0.5 },
    { measure: 'participation', of: ['3'], expected: 0.48 },
    { measure: 'participation', of: ['9'], expected: 0.48 },
    { measure: 'participation', of: ['20'], expected: 0.444444 },
    { measure: 'participation', of: ['1'], expected: 1 - (15 ** 2 + 1) / 16 ** 2 },
    { measure: 'participation', of: ['31'], options: { weighted: true }, expected: 0.495868 },
    { measure: 'participation', of: ['9'], options: { weighted: true }, expected: 0.484429 },
    { measure: 'within-part-z', of: ['1'], expected: 3.346533 },
    { measure: 'within-part-z', of: ['34'], expected: 3.136281 },
    { measure: 'within-part-z', of: ['33'], expected: 1.910608 },
    { measure: 'within-part-z', of: ['10'], expected: -0.847156 },
    { measure: 'within-part-z', of: ['1'], options: { weighted: true }, expected: 2.757621 },
    { measure: 'within-part-z', of: ['34'], options: { weighted: true }, expected: 2.678515 },
  ]),
  ...singleAnswers({ network: 'path', ...byHand }, [
    // The middle: betweenness 4; (2 x 4 + 4) / 2; 4 x (1 / 2) / (1 / 2 + 1 / 2); the two ends are no contacts of it.
    { measure: 'everett-valente', of: ['c'], expected: 6 },
    { measure: 'everett-valente', of: ['a'], expected: 0 },
    { measure: 'bridging-centrality', of: ['c'], expected: 2 },
    { measure: 'bridging-centrality', of: ['b'], expected: 1 },
    { measure: 'bridging-centrality', of: ['b'], detail: 'coefficient', expected: 1 / 3 },
    { measure: 'bridgeness', of: ['c'], expected: 1 },
    { measure: 'bridgeness', of: ['b'], expected: 0 },
    { measure: 'honest-broker', of: ['c'], expected: 1 },
  ]),
  ...singleAnswers({ network: 'star', ...byHand }, [
    { measure: 'bridgeness', of: ['centre'], expected: 0 },
    { measure: 'honest-broker', of: ['centre'], expected: 6 },
    { measure: 'everett-valente', of: ['centre'], expected: 4 },
  ]),
  ...singleAnswers({ network: 'pairOfCliques', ...byHand }, [
    // Five contacts: four of its own part and one of the other.
    { measure: 'participation', of: ['a'], expected: 1 - 16 / 25 - 1 / 25 },
    { measure: 'participation', of: ['b'], expected: 0 },
    // Whom it is not tied to are four of the other part, all tied to each other: there is nothing to carry.
    { measure: 'bridgeness', of: ['a'], expected: 0 },
    { measure: 'honest-broker', of: ['a'], expected: 4 },
  ]),
];
