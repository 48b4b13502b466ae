import { freshAnalyses, freshGroupings } from '../measures/answers.fixture.js';
import { insightsServices } from './insights-feature.js';

/** Every service of insights over one cache, kernels in the test's own thread. */
export function insights() {
  return insightsServices({ analyses: freshAnalyses(), groupings: freshGroupings() });
}
