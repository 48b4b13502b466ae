/** One thing done to what is shown, not to the data: it can be taken back and done again. */
export interface ViewStep {
  /** What was done, as a command: "Move Northgate Surgery". */
  readonly label: string;
  /** What was shown before, and after, where it can be said in a few words. */
  readonly before?: string;
  readonly after?: string;
  undo(): void;
  redo(): void;
  /** For a step that something else can take back too, as the browser's Back does: whether it is in effect now. */
  inEffect?(): boolean | null;
}

/** A step as the session keeps it. */
export interface TakenStep extends ViewStep {
  readonly id: number;
  /** When it was done, by this machine's clock. */
  readonly at: number;
  /** When it was taken back; null while it is in effect. */
  readonly undoneAt: number | null;
}

/** What was done to the view of one network, oldest first; what was taken back stands at the end. */
export type StepList = readonly TakenStep[];

/** More than anyone goes back by hand. */
const MOST_STEPS = 200;
const NO_STEPS: StepList = [];

/** The view steps of a session, network by network. What a step does while it is taken back is no step of its own. */
export class ViewSteps {
  readonly #lists = new Map<string | null, StepList>();
  readonly #listeners = new Set<() => void>();
  #count = 0;
  #replaying = false;

  constructor(private readonly now: () => number = Date.now) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The same list until a step is added, taken back or done again. */
  of(network: string | null): StepList {
    return this.#lists.get(network) ?? NO_STEPS;
  }

  /** Adds a step that has just been done; what was taken back before cannot be done again after it. */
  push(network: string | null, step: ViewStep): void {
    if (this.#replaying) return;
    this.#count += 1;
    const taken: TakenStep = {
      ...step,
      undo: () => step.undo(),
      redo: () => step.redo(),
      ...(step.inEffect && { inEffect: () => step.inEffect?.() ?? null }),
      id: this.#count,
      at: this.now(),
      undoneAt: null,
    };
    this.#set(network, [...this.of(network).filter(isDone), taken].slice(-MOST_STEPS));
  }

  /** Takes back the latest step; nothing where there is none. */
  undo(network: string | null): void {
    const step = latestDone(this.of(network));
    if (step !== null) this.#replay(network, step, 'undo');
  }

  /** Does again what was taken back last; nothing where there is none. */
  redo(network: string | null): void {
    const step = firstUndone(this.of(network));
    if (step !== null) this.#replay(network, step, 'redo');
  }

  /** Takes back, or does again, step by step, until this step is the latest in effect. Null: before the first. */
  goTo(network: string | null, id: number | null): void {
    for (let left = this.of(network).length; left > 0; left -= 1) {
      const latest = latestDone(this.of(network));
      const wanted = this.of(network).find((step) => step.id === id);
      if (latest?.id === wanted?.id) return;
      if (wanted === undefined || (latest !== null && isDone(wanted))) this.undo(network);
      else this.redo(network);
    }
  }

  /** Forgets what was taken back: something new was done that it no longer fits. */
  forgetUndone(network: string | null): void {
    const list = this.of(network);
    if (list.some((step) => !isDone(step))) this.#set(network, list.filter(isDone));
  }

  /** Notices steps that something else took back or did again: they change sides, and nothing else happens. */
  settle(network: string | null): void {
    for (let left = this.of(network).length; left > 0; left -= 1) {
      const list = this.of(network);
      const latest = latestDone(list);
      const next = firstUndone(list);
      if (latest?.inEffect?.() === false) this.#mark(network, latest, this.now());
      else if (next?.inEffect?.() === true) this.#mark(network, next, null);
      else return;
    }
  }

  #replay(network: string | null, step: TakenStep, way: 'undo' | 'redo'): void {
    this.#replaying = true;
    try {
      step[way]();
    } finally {
      this.#replaying = false;
    }
    this.#mark(network, step, way === 'undo' ? this.now() : null);
  }

  #mark(network: string | null, marked: TakenStep, undoneAt: number | null): void {
    const at = undoneAt === null ? this.now() : marked.at;
    this.#set(
      network,
      this.of(network).map((step) => (step.id === marked.id ? { ...step, at, undoneAt } : step)),
    );
  }

  #set(network: string | null, list: StepList): void {
    this.#lists.set(network, list);
    for (const listener of this.#listeners) listener();
  }
}

/** The step that undo would take back. */
export function latestDone(list: StepList): TakenStep | null {
  return list.findLast(isDone) ?? null;
}

/** The step that redo would do again. */
export function firstUndone(list: StepList): TakenStep | null {
  return list.find((step) => !isDone(step)) ?? null;
}

function isDone(step: TakenStep): boolean {
  return step.undoneAt === null;
}
