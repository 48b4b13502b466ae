import { type KnownAnswer, singleAnswers } from './known-answer.js';

const STAR = {
  network: 'star',
  tolerance: 1e-12,
  source: 'worked out by hand: by symmetry every trial gives the same ranks, 5 to 1 before and 5, 3, 3, 3, 1 after',
} as const;
const options = { of: 'degree', lost: 'ties', missing: 0.25 } as const;

/** A star of five that loses one of its four ties: the centre leads, one leaf falls behind. */
export const CONFIDENCE_ANSWERS: readonly KnownAnswer[] = singleAnswers(STAR, [
  { measure: 'rank-stability', of: ['centre'], options, expected: 1 },
  { measure: 'rank-stability', of: ['centre'], detail: 'rankTo', options, expected: 1 },
  { measure: 'rank-stability', of: ['a'], detail: 'rank', options, expected: 2 },
  { measure: 'ranking-robustness', options, expected: 5 / Math.sqrt(40) },
  { measure: 'ranking-robustness', detail: 'leaderStayed', options, expected: 1 },
  { measure: 'ranking-robustness', detail: 'leadersStayed', options, expected: 0.8 },
]);
