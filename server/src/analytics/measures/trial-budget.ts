import type { CsrGraph } from '../csr-graph.js';
import type { TaskId, TaskInput, TaskOutput } from '../tasks.js';
import type { Approximation, RunTask } from './measure-kernel.js';

/** Sources times ties over all trials: some seconds on two cores. */
const MOST_STEPS = 2e9;
const FEWEST_PIVOTS = 64;
const SEED = 1;

/** Trials whose betweenness is estimated where computing it exactly so many times would take minutes. */
export function withinBudget(run: RunTask, graph: CsrGraph, trials: number) {
  const affordable = Math.floor(MOST_STEPS / (trials * Math.max(1, graph.size)));
  const pivots = Math.max(FEWEST_PIVOTS, affordable);
  let estimated = false;
  const inTrial: RunTask = async <Id extends TaskId>(task: Id, input: TaskInput<Id>): Promise<TaskOutput<Id>> => {
    if (task !== 'betweenness' || input.graph.order <= pivots) return run(task, input);
    estimated = true;
    const answer = await run('betweenness-estimate', { graph: input.graph, pivots, seed: SEED });
    return answer as TaskOutput<Id>; // the estimate has the output of betweenness, which Id is here
  };
  const approximation = (): Approximation | undefined =>
    estimated
      ? {
          error: `In the trials, betweenness is estimated from routes that start at ${pivots} stakeholders, which moves ranks by itself: they may be more stable than this says.`,
          seed: SEED,
        }
      : undefined;
  return { run: inTrial, approximation };
}
