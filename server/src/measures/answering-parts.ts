import type { Groupings } from './groupings.js';
import type { LatestAnswers } from './latest-answers.js';
import type { ViewAnalyses } from './view-analyses.js';

/** What questions about views are answered with. */
export interface AnsweringParts {
  readonly analyses: ViewAnalyses;
  readonly latest: LatestAnswers;
  readonly groupings: Groupings;
}
