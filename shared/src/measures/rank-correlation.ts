import type { MeasureSource } from './definition.js';

/** How far two measures put the same things in the same order, as a reader must know it. */
export interface RankCorrelationDefinition {
  readonly name: string;
  readonly sentence: string;
  readonly formula: string;
  readonly sources: readonly MeasureSource[];
}

export const RANK_CORRELATIONS = {
  spearman: {
    name: 'Spearman’s rho',
    sentence:
      'How alike two measures order the stakeholders: 1 the same order, 0 no likeness, -1 the one the reverse of the other.',
    formula: 'Pearson’s correlation of the two ranks, equal values sharing the mean of their ranks.',
    sources: [
      {
        citation:
          'Spearman (1904), "The proof and measurement of association between two things", American Journal of Psychology 15:72-101',
        doi: '10.2307/1412159',
      },
    ],
  },
  kendall: {
    name: 'Kendall’s tau-b',
    sentence:
      'Of all pairs of stakeholders, how many more both measures put in the same order than in opposite orders, from 1 to -1.',
    formula:
      '(pairs in the same order - pairs in opposite orders) / square root of (pairs with different x times pairs with different y).',
    sources: [
      {
        citation: 'Kendall (1945), "The treatment of ties in ranking problems", Biometrika 33:239-251',
        doi: '10.1093/biomet/33.3.239',
      },
    ],
  },
} as const satisfies Record<string, RankCorrelationDefinition>;
