import { type AnswerOrigin, type KnownAnswer, singleAnswers } from './known-answer.js';
import type { KnownNetworkId } from './known-networks.js';

const CLUBS = ['Mr. Hi', 'Officer'];
const DIRECTED = { directed: true };

/** What is missing between parts, as other programs have it. */
export const GAP_ANSWERS: readonly KnownAnswer[] = [
  ...singleAnswers(computed('networkx 3.6.1 and the definitions in plain Python'), [
    { measure: 'mixing', of: CLUBS, expected: 11 / 289 },
    { measure: 'mixing', of: ['Mr. Hi', 'Mr. Hi'], expected: 0.257352941176 },
    { measure: 'mixing', of: CLUBS, detail: 'ofAll', expected: 11 / 78 },
    { measure: 'ei-index-of-part', of: ['Mr. Hi'], expected: -0.521739130435 },
    { measure: 'ei-index-of-part', of: ['Officer'], expected: -0.488372093023 },
    { measure: 'ei-index-of-stakeholder', of: ['1'], expected: -0.875 },
    { measure: 'ei-index-of-stakeholder', of: ['3'], expected: -0.2 },
    { measure: 'ei-index-of-stakeholder', of: ['34'], expected: -0.647058823529 },
    { measure: 'ei-index-of-stakeholder', of: ['34'], detail: 'external', expected: 3 },
    { measure: 'reach-between', of: CLUBS, options: { steps: 1 }, expected: 0.038062283737 },
    { measure: 'reach-between', of: CLUBS, expected: 0.342560553633 },
    { measure: 'reach-between', of: CLUBS, options: { steps: 3 }, expected: 0.719723183391 },
    { measure: 'reach-between', of: ['Mr. Hi', 'Mr. Hi'], expected: 0.919117647059 },
    { measure: 'nearness-between', of: CLUBS, expected: 0.384717416378 },
    { measure: 'nearness-between', of: ['Mr. Hi', 'Mr. Hi'], expected: 0.615196078431 },
    { measure: 'nearness-between', of: ['Officer', 'Officer'], expected: 0.59681372549 },
    { measure: 'adamic-adar', of: ['1', '34'], expected: 2.711019722 },
    { measure: 'resource-allocation', of: ['3', '34'], expected: 1.566666666667 },
    { measure: 'resource-allocation', of: ['1', '34'], expected: 0.9 },
    { measure: 'resource-allocation', of: ['2', '34'], expected: 0.783333333333 },
    { measure: 'resource-allocation', of: ['3', '34'], detail: 'sharedContacts', expected: 6 },
    { measure: 'common-neighbours', of: ['3', '34'], expected: 6 },
    { measure: 'common-neighbours', of: ['8', '14'], expected: 4 },
  ]),
  ...singleAnswers(shuffled(5e-7, 'exact permutation moments: of two parts alike, z of the ties between them'), [
    { measure: 'ei-index', detail: 'z', expected: -7.87481 },
    { measure: 'ei-index', detail: 'sd', expected: 0.095018 },
  ]),
  ...singleAnswers(shuffled(0.05, '40,000 dealings of the labels in plain Python'), [
    { measure: 'ei-index-of-part', of: ['Mr. Hi'], detail: 'z', expected: -4.4699 },
    { measure: 'ei-index-of-part', of: ['Officer'], detail: 'z', expected: -4.0022 },
  ]),
  ...singleAnswers(shuffled(0.4, '20,000 networks rewired in plain Python; 1,000 here, hence the tolerance'), [
    { measure: 'gap-z-by-activity', of: CLUBS, expected: -7.806 },
    { measure: 'gap-z-by-activity', of: CLUBS, detail: 'expected', expected: 40.303 },
    { measure: 'gap-z-by-activity', of: CLUBS, detail: 'sd', expected: 3.754 },
  ]),
  ...singleAnswers(byHand('twoBosses'), [
    { measure: 'mixing', of: ['above', 'below'], options: DIRECTED, expected: 2 / 3 },
    { measure: 'mixing', of: ['below', 'above'], options: DIRECTED, expected: 0 },
    { measure: 'mixing', of: ['below', 'below'], options: DIRECTED, expected: 1 / 3 },
    { measure: 'mixing', of: ['below', 'below'], options: DIRECTED, detail: 'ofAll', expected: 1 / 3 },
    { measure: 'ei-index-of-part', of: ['above'], options: DIRECTED, expected: 1 },
    { measure: 'ei-index-of-part', of: ['below'], options: DIRECTED, expected: 1 / 3 },
    { measure: 'ei-index-of-part', of: ['below'], options: DIRECTED, detail: 'expected', expected: 1 / 3 },
    { measure: 'ei-index-of-stakeholder', of: ['d'], options: DIRECTED, expected: 0 },
    { measure: 'ei-index-of-stakeholder', of: ['d'], expected: 1 / 3 },
    { measure: 'ei-index-of-stakeholder', of: ['d'], detail: 'expected', expected: 0 },
    { measure: 'ei-index-of-stakeholder', of: ['d'], detail: 'otherParts', expected: 1 },
    { measure: 'reach-between', of: ['above', 'below'], options: DIRECTED, expected: 1 },
    { measure: 'reach-between', of: ['below', 'above'], options: DIRECTED, expected: 0 },
    { measure: 'nearness-between', of: ['above', 'below'], options: DIRECTED, expected: 5 / 6 },
  ]),
];

function computed(source: string): AnswerOrigin {
  return { network: 'karate', tolerance: 1e-9, source };
}

/** What other ways to compute it leave open is the tolerance. */
function shuffled(tolerance: number, source: string): AnswerOrigin {
  return { network: 'karate', tolerance, source };
}

function byHand(network: KnownNetworkId): AnswerOrigin {
  return { network, tolerance: 1e-12, source: 'worked out by hand from the definition' };
}
