/** Whether the server answers: `lost` from the first request that did not reach it until it answers again. */
export type Reach = 'answers' | 'lost';

const FIRST_WAIT = 300;
const LONGEST_WAIT = 4_000;
const GROWTH = 1.6;

interface ReachOptions {
  /** Whether the server is there and can answer. */
  readonly ask: () => Promise<boolean>;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly random?: () => number;
}

/**
 * What all requests share when the server goes away: one of them asks whether it is back, less and less often, and all
 * go on together once it is.
 */
export class ServerReach {
  readonly #options: ReachOptions;
  readonly #listeners = new Set<() => void>();
  #reach: Reach = 'answers';
  #back: Promise<void> | null = null;

  constructor(options: ReachOptions) {
    this.#options = options;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): Reach => this.#reach;

  /** Resolves once the server answers again; rejects with the reason of the signal where the asker gives up before. */
  async untilBack(signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted();
    this.#back ??= this.#lookForIt();
    const back = this.#back;
    if (signal === undefined) return back;
    await new Promise<void>((resolve, reject) => {
      const giveUp = () => reject(signal.reason);
      signal.addEventListener('abort', giveUp, { once: true });
      back.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
    });
  }

  /** Whether the server can answer at all, asked anew. */
  ask(): Promise<boolean> {
    return this.#options.ask();
  }

  async #lookForIt(): Promise<void> {
    const { ask, wait = sleep, random = Math.random } = this.#options;
    this.#become('lost');
    // A random part: the pages of many people must not all come back in the same moment.
    for (let pause = FIRST_WAIT; ; pause = Math.min(pause * GROWTH, LONGEST_WAIT)) {
      await wait(pause * (1 + random() / 2));
      if (await ask()) break;
    }
    this.#back = null;
    this.#become('answers');
  }

  #become(reach: Reach): void {
    this.#reach = reach;
    for (const listener of this.#listeners) listener();
  }
}

/** The server this page came from. */
export const serverReach = new ServerReach({ ask: isReady });

async function isReady(): Promise<boolean> {
  try {
    return (await fetch('/readyz', { cache: 'no-store' })).ok;
  } catch {
    // Not reached is an answer too: it is what was asked.
    return false;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
