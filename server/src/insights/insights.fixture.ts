import { freshParts } from '../measures/answers.fixture.js';
import { MeasureService } from '../measures/measure.service.js';
import { insightsServices } from './insights-feature.js';

/** Every service of insights over one cache, kernels in the test's own thread. */
export function insights() {
  const parts = freshParts();
  return insightsServices({ ...parts, measures: new MeasureService(parts) });
}
