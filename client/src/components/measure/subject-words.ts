import type { MeasureSubject } from '@footbridge/shared/measures/definition';

/** What has a value of a measure, in words: "of each stakeholder". */
export const SUBJECT_WORDS = {
  STAKEHOLDER: 'each stakeholder',
  TIE: 'each linked pair',
  GROUP: 'each part of a grouping',
  PAIR_OF_GROUPS: 'each two parts of a grouping',
  PAIR_OF_STAKEHOLDERS: 'each two stakeholders',
  SET_OF_STAKEHOLDERS: 'certain sets of stakeholders',
  NETWORK: 'the whole network',
} as const satisfies Record<MeasureSubject, string>;
