import type { TaskId, TaskInput, TaskOutput } from '../analytics/tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { AnswerCache } from './answer-cache.js';

/** What runs the kernels: the analysis pool in the server. */
export interface TaskRunner {
  run<Id extends TaskId>(
    task: Id,
    input: TaskInput<Id>,
    options?: { readonly signal?: AbortSignal },
  ): Promise<TaskOutput<Id>>;
}

/**
 * Questions about one view of a network, each computed once for as long as the data version, the filter and the
 * question stay the same, however many ask and through whichever service.
 */
export class ViewAnalyses {
  readonly #runner: TaskRunner;
  readonly #cache: AnswerCache;

  constructor(runner: TaskRunner, cache: AnswerCache) {
    this.#runner = runner;
    this.#cache = cache;
  }

  /** A kept answer. `question` names it whole within the view: what is asked, with every option that changes it. */
  answer<Value>(
    view: NetworkView,
    question: string,
    compute: (signal: AbortSignal) => Promise<Value>,
    asker?: AbortSignal,
  ): Promise<Value> {
    const weight = 1 + view.graph.order + view.graph.size;
    return this.#cache.answer(`${keyOf(view)} ${question}`, weight, compute, asker);
  }

  /** A kernel's kept answer. `options` names whatever of the input the view itself does not decide. */
  run<Id extends TaskId>(
    view: NetworkView,
    task: Id,
    input: TaskInput<Id>,
    options: string,
    asker?: AbortSignal,
  ): Promise<TaskOutput<Id>> {
    return this.answer(view, `${task} ${options}`, (signal) => this.#runner.run(task, input, { signal }), asker);
  }

  /** A kernel's answer that is part of a kept one, and not kept itself. */
  once<Id extends TaskId>(task: Id, input: TaskInput<Id>, signal: AbortSignal): Promise<TaskOutput<Id>> {
    return this.#runner.run(task, input, { signal });
  }
}

function keyOf(view: NetworkView): string {
  const { network, version } = view.snapshot;
  return `${network.uid} ${network.generation} ${version} ${JSON.stringify(view.filter)}`;
}
