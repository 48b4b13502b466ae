import { type KnownAnswer, singleAnswers, tableAnswers } from './known-answer.js';
import { KNOWN_NETWORKS } from './known-networks.js';

const SOURCE = 'worked out by hand: no other division comes near the two cliques, so that every run finds them';
const JOINED = { network: 'pairOfCliques', tolerance: 1e-12, source: SOURCE } as const;
const APART = { network: 'apart', tolerance: 1e-12, source: SOURCE } as const;

/** Two cliques that one tie joins, and two apart. */
export const COMMUNITY_ANSWERS: readonly KnownAnswer[] = [
  ...tableAnswers(JOINED, KNOWN_NETWORKS.pairOfCliques.stakeholders, [
    { measure: 'consensus-communities', values: [1, 1, 1, 1, 1, 2, 2, 2, 2, 2] },
    { measure: 'community-stability', values: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] },
  ]),
  ...singleAnswers(JOINED, [
    { measure: 'community-agreement', expected: 1 },
    { measure: 'community-agreement', detail: 'consensusCommunities', expected: 2 },
    { measure: 'community-agreement', detail: 'consensusModularity', expected: 20 / 21 - 1 / 2 },
  ]),
  ...singleAnswers(APART, [
    { measure: 'community-agreement', expected: 1 },
    { measure: 'community-agreement', detail: 'consensusModularity', expected: 1 / 2 },
  ]),
];
