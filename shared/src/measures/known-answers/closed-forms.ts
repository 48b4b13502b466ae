import { type AnswerOrigin, type KnownAnswer, singleAnswers } from './known-answer.js';
import type { KnownNetworkId } from './known-networks.js';

/** Values that follow from the definition by hand. */
export const CLOSED_FORMS: readonly KnownAnswer[] = [
  ...singleAnswers(byHand('triad'), [
    { measure: 'constraint', of: ['a'], expected: 1.125 },
    { measure: 'effective-size', of: ['a'], expected: 1 },
    { measure: 'global-efficiency', expected: 1 },
    { measure: 'density', expected: 1 },
    { measure: 'span', of: ['a', 'b'], expected: 2 },
  ]),
  ...singleAnswers(byHand('four'), [
    { measure: 'constraint', of: ['a'], expected: 25 / 27 },
    { measure: 'departures', of: ['left', 'right'], expected: 2 },
    { measure: 'independent-routes', of: ['left', 'right'], expected: 2 },
    { measure: 'ei-index', expected: 1 / 3 },
    { measure: 'ei-index', detail: 'expected', expected: 1 / 3 },
    { measure: 'expected-pairs', of: ['left', 'right'], expected: 4 },
  ]),
  ...singleAnswers(byHand('star'), [
    { measure: 'degree', of: ['centre'], options: { normalised: true }, expected: 1 },
    { measure: 'strength', of: ['a'], expected: 1 },
    { measure: 'betweenness', of: ['centre'], options: { normalised: true }, expected: 1 },
    { measure: 'tie-betweenness', of: ['a', 'centre'], expected: 4 },
    { measure: 'constraint', of: ['centre'], expected: 0.25 },
    { measure: 'constraint', of: ['a'], expected: 1 },
    { measure: 'effective-size', of: ['centre'], expected: 4 },
    { measure: 'ego-efficiency', of: ['centre'], expected: 1 },
    { measure: 'hierarchy', of: ['centre'], expected: 0 },
    { measure: 'pairs-cut', of: ['centre'], expected: 6 },
    { measure: 'harmonic-closeness', of: ['a'], expected: 2.5 },
    { measure: 'harmonic-closeness', of: ['centre'], options: { normalised: true }, expected: 1 },
  ]),
  ...singleAnswers(byHand('path'), [
    ...['a', 'b', 'c', 'd', 'e'].map((stakeholder, at) => ({
      measure: 'betweenness' as const,
      of: [stakeholder],
      expected: [0, 3, 4, 3, 0][at]!,
    })),
    ...['a', 'b', 'c', 'd', 'e'].map((stakeholder, at) => ({
      measure: 'constraint' as const,
      of: [stakeholder],
      expected: [1, 0.5, 0.5, 0.5, 1][at]!,
    })),
    { measure: 'diameter', expected: 4 },
    { measure: 'mean-distance', expected: 2 },
    { measure: 'bridge-ties', of: ['b', 'c'], expected: 1 },
  ]),
  ...singleAnswers(byHand('pairOfCliques'), [
    { measure: 'betweenness', of: ['a'], expected: 20 },
    { measure: 'tie-betweenness', of: ['a', 'v'], expected: 25 },
    { measure: 'constraint', of: ['a'], expected: 0.53 },
    { measure: 'bridge-ties', of: ['a', 'v'], expected: 1 },
    { measure: 'cut-points', of: ['a'], expected: 1 },
    { measure: 'cut-points', of: ['b'], expected: 0 },
    { measure: 'pairs-cut', of: ['a'], expected: 20 },
    { measure: 'ei-index', expected: -19 / 21 },
    { measure: 'departures', of: ['first', 'second'], expected: 1 },
    { measure: 'independent-routes', of: ['first', 'second'], expected: 1 },
    { measure: 'communities', of: ['b'], expected: 1 },
    { measure: 'communities', of: ['z'], expected: 2 },
    { measure: 'gould-fernandez', of: ['a'], detail: 'gatekeeper', expected: 4 },
    { measure: 'gould-fernandez', of: ['a'], detail: 'representative', expected: 4 },
    { measure: 'linked-pairs', of: ['first', 'second'], expected: 1 },
    { measure: 'expected-pairs-by-activity', of: ['first', 'second'], expected: 10.5 },
  ]),
  ...singleAnswers(byHand('apart'), [
    { measure: 'components', expected: 2 },
    { measure: 'global-efficiency', expected: 3 / 7 },
    { measure: 'modularity', expected: 0.5 },
    { measure: 'assortativity', expected: 1 },
    { measure: 'ei-index', expected: -1 },
    { measure: 'departures', of: ['first', 'second'], expected: 0 },
    { measure: 'independent-routes', of: ['first', 'second'], expected: 0 },
  ]),
];

function byHand(network: KnownNetworkId): AnswerOrigin {
  return { network, tolerance: 1e-12, source: 'worked out by hand from the definition' };
}
