import { unwatched } from '../analytics/control.js';
import { runKernel } from '../analytics/run-kernel.js';
import { GroupingService } from '../network/grouping.service.js';
import type { AnsweringParts } from './answering-parts.js';
import { LatestAnswers } from './latest-answers.js';
import { type TaskRunner, ViewAnalyses } from './view-analyses.js';

/** The kernels in the test's own thread. */
const thisThread: TaskRunner = { run: async (task, input) => runKernel(task, input, unwatched) };

/** Analyses over a cache of their own. */
export function freshAnalyses(): ViewAnalyses {
  return new ViewAnalyses(thisThread, { answers: 1000, weight: 1e9 });
}

/** All that questions about views are answered with; an answer that is not there at once is stale. */
export function freshParts(): AnsweringParts {
  const latest = new LatestAnswers({ weight: 1e9, patience: 0 });
  return { analyses: freshAnalyses(), latest, groupings: freshGroupings() };
}

export function freshGroupings(): GroupingService {
  return new GroupingService(async ({ graph }) => runKernel('leiden', { graph, seed: 1 }, unwatched).communityOf);
}

/** The value of an answer that a test expects to be one. */
export function answerOf<Value>(result: { readonly ok: true; readonly value: Value } | { readonly ok: false }): Value {
  if (!result.ok) throw new Error(`Expected an answer, got ${JSON.stringify(result)}`);
  return result.value;
}
