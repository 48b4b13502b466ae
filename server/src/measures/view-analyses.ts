import { kernelOf } from '../analytics/kernels.js';
import type { TaskId, TaskInput, TaskOutput } from '../analytics/tasks.js';
import type { NetworkView } from '../network/network-view.js';
import { AnswerCache, type CacheBounds } from './answer-cache.js';
import { Computations } from './computations.js';

/** What runs the kernels: the analysis pool in the server. */
export interface TaskRunner {
  run<Id extends TaskId>(
    task: Id,
    input: TaskInput<Id>,
    options?: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void },
  ): Promise<TaskOutput<Id>>;
}

/**
 * Questions about one view of a network, each computed once for as long as the data version, the filter and the
 * question stay the same, however many ask and through whichever service.
 */
export class ViewAnalyses {
  readonly #runner: TaskRunner;
  readonly #cache: AnswerCache;
  readonly #computations: Computations;

  constructor(runner: TaskRunner, kept: CacheBounds, computations = new Computations()) {
    this.#runner = runner;
    this.#computations = computations;
    this.#cache = new AnswerCache(kept, computations);
  }

  /** A kept answer. `question` names it whole within the view: what is asked, with every option that changes it. */
  answer<Value>(
    view: NetworkView,
    question: string,
    compute: (signal: AbortSignal) => Promise<Value>,
    asker?: AbortSignal,
  ): Promise<Value> {
    return this.#kept(view, view.naming ?? '', question, compute, asker);
  }

  /**
   * A kernel's kept answer. `options` names whatever of the input the view itself does not decide. Kernels know no
   * names, so that views that differ in these alone share it.
   */
  run<Id extends TaskId>(
    view: NetworkView,
    task: Id,
    input: TaskInput<Id>,
    options: string,
    asker?: AbortSignal,
  ): Promise<TaskOutput<Id>> {
    return this.#kept(view, '', `${task} ${options}`, (signal) => this.once(task, input, signal), asker);
  }

  /** A kernel's answer that is part of a kept one, and not kept itself. */
  async once<Id extends TaskId>(task: Id, input: TaskInput<Id>, signal: AbortSignal): Promise<TaskOutput<Id>> {
    const report = this.#computations.begin(signal, task.replaceAll('-', ' '), kernelOf(task).steps(input));
    try {
      return await this.#runner.run(task, input, { signal, onProgress: report.progress });
    } finally {
      report.over();
    }
  }

  #kept<Value>(
    view: NetworkView,
    naming: string,
    question: string,
    compute: (signal: AbortSignal) => Promise<Value>,
    asker?: AbortSignal,
  ): Promise<Value> {
    const weight = 1 + view.graph.order + view.graph.size;
    return this.#cache.answer(`${keyOf(view)} ${naming} ${question}`, weight, compute, asker);
  }
}

function keyOf(view: NetworkView): string {
  const { network, version } = view.snapshot;
  return `${network.uid} ${network.generation} ${version} ${JSON.stringify(view.filter)}`;
}
