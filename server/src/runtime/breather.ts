/** Work may hold the server this long before others get their turn. */
const SLICE_MS = 12;

/** Lets a long computation stand back regularly, so that the server keeps answering, and ends it when it is cancelled. */
export class Breather {
  readonly #signal: AbortSignal | undefined;
  #since = performance.now();

  constructor(signal?: AbortSignal) {
    this.#signal = signal;
  }

  /** Call it every few hundred rows. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < SLICE_MS) return;
    await new Promise(setImmediate);
    this.#signal?.throwIfAborted();
    this.#since = performance.now();
  }
}
