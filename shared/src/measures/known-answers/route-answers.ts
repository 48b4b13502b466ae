import { type AnswerOrigin, type KnownAnswer, type SingleAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS, type KnownNetworkId } from './known-networks.js';

const DIRECTED = { directed: true };
const WEIGHTED = { weighted: true };
const BOTH = { directed: true, weighted: true };

/** The real root of x^5 = x + 1: the leading eigenvalue of rings of four and of five arcs that share four. */
const RING_ROOT = 1.1673039782614187;

/** Routes along arcs and by strength, written down one by one. */
export const ROUTE_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers(byHand('chordedRing'), KNOWN_NETWORKS.chordedRing.stakeholders, [
    { measure: 'degree', options: DIRECTED, detail: 'out', values: [2, 1, 1, 1, 1] },
    { measure: 'degree', options: DIRECTED, detail: 'in', values: [1, 1, 2, 1, 1] },
    { measure: 'betweenness', options: DIRECTED, values: [6, 0, 6, 6, 6] },
    { measure: 'closeness', options: DIRECTED, values: [4 / 7, 4 / 10, 4 / 10, 4 / 9, 4 / 8] },
    { measure: 'closeness', options: DIRECTED, detail: 'farness', values: [7, 10, 10, 9, 8] },
    { measure: 'harmonic-closeness', options: DIRECTED, values: [17 / 6, 25 / 12, 25 / 12, 13 / 6, 7 / 3] },
    { measure: 'reach', options: DIRECTED, values: [3, 2, 2, 2, 3] },
    { measure: 'reach', options: { directed: true, steps: 3, normalised: true }, values: [1, 0.75, 0.75, 1, 1] },
    {
      measure: 'eigenvector',
      options: DIRECTED,
      values: [RING_ROOT ** -3, RING_ROOT ** -4, 1, RING_ROOT ** -1, RING_ROOT ** -2],
    },
  ]),
  ...singleAnswers(byHand('chordedRing'), [
    { measure: 'tie-betweenness', of: ['a', 'c'], options: DIRECTED, expected: 6 },
    { measure: 'tie-betweenness', of: ['a', 'b'], options: DIRECTED, expected: 4 },
    { measure: 'tie-betweenness', of: ['e', 'a'], options: DIRECTED, expected: 10 },
    { measure: 'mean-distance', options: DIRECTED, expected: 44 / 20 },
    { measure: 'diameter', options: DIRECTED, expected: 4 },
    { measure: 'global-efficiency', options: DIRECTED, expected: 11.5 / 20 },
  ]),
  ...tableAnswers(byHand('wayRound'), KNOWN_NETWORKS.wayRound.stakeholders, [
    { measure: 'strength', options: DIRECTED, detail: 'out', values: [5, 4, 4, 2] },
    { measure: 'strength', options: DIRECTED, detail: 'in', values: [2, 4, 4, 5] },
    { measure: 'betweenness', options: BOTH, values: [3, 3, 3, 3] },
    { measure: 'betweenness', options: DIRECTED, values: [3, 2, 2, 3] },
    { measure: 'closeness', options: BOTH, values: [3 / 1.5, 3 / 1.75, 3 / 2, 3 / 2.25] },
    { measure: 'harmonic-closeness', options: BOTH, values: [22 / 3, 7, 19 / 3, 13 / 3] },
  ]),
  ...singleAnswers(byHand('wayRound'), [
    { measure: 'tie-betweenness', of: ['a', 'd'], options: BOTH, expected: 0 },
    { measure: 'tie-betweenness', of: ['a', 'd'], options: DIRECTED, expected: 1 },
    { measure: 'tie-betweenness', of: ['a', 'b'], options: BOTH, expected: 6 },
    { measure: 'mean-distance', options: BOTH, expected: 7.5 / 12 },
    { measure: 'diameter', options: BOTH, expected: 1 },
    { measure: 'global-efficiency', options: BOTH, expected: 25 / 12 },
  ]),
  ...tableAnswers(
    { network: 'wayRound', tolerance: 1e-9, source: 'networkx 3.6.1 and python-igraph 1.0.0, agreeing to 1e-9' },
    KNOWN_NETWORKS.wayRound.stakeholders,
    [{ measure: 'eigenvector', options: BOTH, values: [0.568930375013, 0.647363543225, 0.736609566834, 1] }],
  ),
  ...singleAnswers(byHand('thirds'), [
    { measure: 'betweenness', of: ['b'], options: WEIGHTED, expected: 1.5 },
    { measure: 'betweenness', of: ['a'], options: WEIGHTED, expected: 0 },
    { measure: 'tie-betweenness', of: ['a', 'd'], options: WEIGHTED, expected: 0.5 },
    { measure: 'tie-betweenness', of: ['b', 'c'], options: WEIGHTED, expected: 3.5 },
    { measure: 'closeness', of: ['b'], options: WEIGHTED, expected: 3 / (1 / 3 + 1 / 3 + 2 / 3) },
    { measure: 'harmonic-closeness', of: ['a'], options: WEIGHTED, expected: 3 + 1.5 + 1 },
    { measure: 'diameter', options: WEIGHTED, expected: 1 },
  ]),
  ...tableAnswers(byHand('outTree'), KNOWN_NETWORKS.outTree.stakeholders, [
    { measure: 'closeness', options: DIRECTED, values: [6 / 10, 1, 1, null, null, null, null] },
    {
      measure: 'closeness',
      options: { directed: true, normalised: true },
      values: [6 / 10, 2 / 6, 2 / 6, 0, 0, 0, 0],
    },
    { measure: 'reach', options: { directed: true, steps: 1 }, values: [2, 2, 2, 0, 0, 0, 0] },
    { measure: 'reach', options: DIRECTED, values: [6, 2, 2, 0, 0, 0, 0] },
  ]),
  // 1 and 2 are over each other, so that the eigenvalue is 1; what they have is passed on down.
  ...tableAnswers(byHand('crossedTree'), KNOWN_NETWORKS.crossedTree.stakeholders, [
    { measure: 'eigenvector', options: DIRECTED, values: [0.5, 0.5, 0.5, 0.5, 1, 0.5, 0.5] },
  ]),
  ...ofClosedForms(),
];

/** Stars and paths have eigenvectors of roots and sines. */
function ofClosedForms(): readonly KnownAnswer[] {
  const star: readonly SingleAnswer[] = [
    { measure: 'eigenvector', of: ['a'], expected: 1 / 2 },
    { measure: 'closeness', of: ['centre'], expected: 1 },
    { measure: 'closeness', of: ['a'], expected: 4 / 7 },
    { measure: 'reach', of: ['a'], expected: 4 },
    { measure: 'reach', of: ['a'], options: { steps: 1 }, expected: 1 },
  ];
  const path = KNOWN_NETWORKS.path.stakeholders.map((stakeholder, at) => ({
    measure: 'eigenvector' as const,
    of: [stakeholder],
    expected: Math.sin(((at + 1) * Math.PI) / 6),
  }));
  return [...singleAnswers(byHand('star'), star), ...singleAnswers(byHand('path'), path)];
}

function byHand(network: KnownNetworkId): AnswerOrigin {
  return { network, tolerance: 1e-10, source: 'worked out by hand, route by route' };
}
