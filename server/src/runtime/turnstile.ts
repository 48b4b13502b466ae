/** Lets so many works run at once; the others wait in line, first come first served, until their signal calls them off. */
export class Turnstile {
  readonly #line: (() => void)[] = [];
  #inside = 0;

  constructor(private readonly places: number) {}

  async run<Value>(work: () => Promise<Value>, signal?: AbortSignal): Promise<Value> {
    await this.#enter(signal);
    try {
      return await work();
    } finally {
      this.#leave();
    }
  }

  async #enter(signal: AbortSignal | undefined): Promise<void> {
    signal?.throwIfAborted();
    if (this.#inside < this.places) {
      this.#inside += 1;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const goIn = () => {
        signal?.removeEventListener('abort', goAway);
        resolve();
      };
      const goAway = () => {
        this.#line.splice(this.#line.indexOf(goIn), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', goAway, { once: true });
      this.#line.push(goIn);
    });
  }

  /** The place goes to the next in line, or is free. */
  #leave(): void {
    const next = this.#line.shift();
    if (next === undefined) this.#inside -= 1;
    else next();
  }
}
