/** One task of a computation, and how far it is. */
interface TaskUnderWay {
  readonly what: string;
  /** Rough number of elementary steps, to weigh tasks against each other. */
  readonly steps: number;
  share: number;
  isOver: boolean;
}

/** How far everything is that somebody waits for. */
export interface SharedProgress {
  /** Of the steps of all tasks begun so far, 0 to 1. */
  readonly share: number;
  /** The longest task under way, in words. */
  readonly computing: string;
}

/** The line from a running task to those who watch it. */
export interface TaskReport {
  progress(share: number): void;
  over(): void;
}

/**
 * Who waits for which computation, and how far each is. Whoever waits is known by the abort signal they came with: a
 * request by its own, a computation that waits for another by the signal it was started with. So a computation that
 * many share is seen by all of them, however many answers lie in between.
 */
export class Computations {
  readonly #waitsFor = new WeakMap<AbortSignal, Set<AbortSignal>>();
  readonly #tasks = new WeakMap<AbortSignal, TaskUnderWay[]>();

  /** Notes that somebody waits for the computation that was started with the signal `on`. */
  wait(asker: AbortSignal, on: AbortSignal): void {
    const known = this.#waitsFor.get(asker);
    if (known === undefined) this.#waitsFor.set(asker, new Set([on]));
    else known.add(on);
  }

  /** Notes that a computation runs a task. */
  begin(of: AbortSignal, what: string, steps: number): TaskReport {
    const task: TaskUnderWay = { what, steps, share: 0, isOver: false };
    const known = this.#tasks.get(of);
    if (known === undefined) this.#tasks.set(of, [task]);
    else known.push(task);
    return {
      progress: (share) => {
        task.share = share;
      },
      over: () => {
        task.share = 1;
        task.isOver = true;
      },
    };
  }

  /** What is done of all that an asker waits for; null where no task of it runs. */
  progressFor(asker: AbortSignal): SharedProgress | null {
    const tasks = [...this.#reachedFrom(asker)].flatMap((signal) => this.#tasks.get(signal) ?? []);
    const [longest] = tasks.filter((task) => !task.isOver).sort((a, b) => b.steps - a.steps);
    if (longest === undefined) return null;
    const steps = tasks.reduce((sum, task) => sum + task.steps, 0);
    const done = tasks.reduce((sum, task) => sum + task.steps * task.share, 0);
    return { share: steps === 0 ? 0 : done / steps, computing: longest.what };
  }

  #reachedFrom(asker: AbortSignal): ReadonlySet<AbortSignal> {
    const reached = new Set([asker]);
    for (const signal of reached) for (const on of this.#waitsFor.get(signal) ?? []) reached.add(on);
    return reached;
  }
}
