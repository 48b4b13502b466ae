import type { MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import type { CsrGraph } from '../analytics/csr-graph.js';
import type { RunTask } from '../analytics/measures/measure-kernel.js';
import type { TaskId, TaskInput, TaskOutput } from '../analytics/tasks.js';
import type { NetworkView } from '../network/network-view.js';
import { betweennessOf } from './betweenness-answer.js';
import { introducible } from './introducible.js';
import type { ViewAnalyses } from './view-analyses.js';

/** What the tasks behind a measure had to leave out. */
export interface TaskRemarks {
  error: string | null;
  seed: number | null;
}

/**
 * Runs the tasks of a measure as the insights do: betweenness is kept for all who ask, and estimated where it would
 * take too long and nobody asked for `exact`; a topic, event or thing is never introduced. A task about the view's own
 * graph and plain options is kept too: several measures are read from one.
 */
export function measureTasks(
  analyses: ViewAnalyses,
  view: NetworkView,
  { exact }: Pick<MeasureChoices, 'exact'>,
  signal: AbortSignal,
): { readonly run: RunTask; readonly remarks: TaskRemarks } {
  const remarks: TaskRemarks = { error: null, seed: null };
  const run: RunTask = async <Id extends TaskId>(task: Id, input: TaskInput<Id>): Promise<TaskOutput<Id>> => {
    if (task === 'betweenness' && isOfView(input.graph, view)) {
      const { directed } = input.graph;
      const answer = await betweennessOf(analyses, view, { directed, exact }, signal);
      Object.assign(remarks, { error: answer.error, seed: answer.seed });
      return answer as TaskOutput<Id>; // the output of betweenness, which Id is here
    }
    if (task === 'introductions-overall' || task === 'likely-ties') {
      return analyses.once(task, { ...input, allowed: introducible(view) }, signal);
    }
    const options = isOfView(input.graph, view) ? plainOptions(input) : null;
    if (options === null) return analyses.once(task, input, signal);
    return analyses.run(view, task, input, options, signal);
  };
  return { run, remarks };
}

/** What a task is asked besides its graph, as one text; null where that is more than plain values. */
function plainOptions({ graph, ...options }: { readonly graph: CsrGraph }): string | null {
  const isPlain = Object.values(options).every((value) => typeof value !== 'object' || value === null);
  return isPlain ? `${graph.directed ? 'directed' : ''} ${JSON.stringify(options)}` : null;
}

/** A trial of confidence asks about graphs of its own. */
function isOfView(graph: CsrGraph, view: NetworkView): boolean {
  return graph === view.graph || graph === view.digraph;
}
