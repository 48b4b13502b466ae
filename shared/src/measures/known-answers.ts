import { BROKERAGE_ANSWERS } from './known-answers/brokerage-answers.js';
import { CENTRALITY_ANSWERS } from './known-answers/centrality-answers.js';
import { CLOSED_FORMS } from './known-answers/closed-forms.js';
import { COHESION_ANSWERS } from './known-answers/cohesion-answers.js';
import { COMMUNITY_ANSWERS } from './known-answers/community-answers.js';
import { CONFIDENCE_ANSWERS } from './known-answers/confidence-answers.js';
import { CORE_AND_WALK_ANSWERS } from './known-answers/cores-and-walks-answers.js';
import { DAVIS_AND_LESMIS_ANSWERS } from './known-answers/davis-and-lesmis-answers.js';
import { FLORENTINE_ANSWERS } from './known-answers/florentine.js';
import { FRAGILITY_ANSWERS } from './known-answers/fragility-answers.js';
import { GAP_ANSWERS } from './known-answers/gap-answers.js';
import { KARATE_ANSWERS } from './known-answers/karate.js';
import { KITE_ANSWERS } from './known-answers/kite.js';
import type { KnownAnswer } from './known-answers/known-answer.js';
import { ROUTE_ANSWERS } from './known-answers/route-answers.js';

/** All values the product holds its own against, live, in *About the numbers*. Every measure has at least one. */
export const KNOWN_ANSWERS: readonly KnownAnswer[] = [
  ...KARATE_ANSWERS,
  ...KITE_ANSWERS,
  ...FLORENTINE_ANSWERS,
  ...CENTRALITY_ANSWERS,
  ...DAVIS_AND_LESMIS_ANSWERS,
  ...ROUTE_ANSWERS,
  ...CLOSED_FORMS,
  ...COHESION_ANSWERS,
  ...GAP_ANSWERS,
  ...COMMUNITY_ANSWERS,
  ...CONFIDENCE_ANSWERS,
  ...CORE_AND_WALK_ANSWERS,
  ...BROKERAGE_ANSWERS,
  ...FRAGILITY_ANSWERS,
];
