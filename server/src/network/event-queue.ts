/**
 * What happens, for one who takes it one by one. Where they are slow the oldest is merged away, so that it never grows
 * beyond its size. Ending it lets go of whoever waits.
 */
export class EventQueue<Event> implements AsyncIterableIterator<Event, undefined> {
  #waiting: Event[] = [];
  #taker: ((result: IteratorResult<Event, undefined>) => void) | null = null;
  #ended = false;

  constructor(
    private readonly options: {
      readonly most: number;
      /** One event for many that were not taken in time. */
      merge(events: readonly Event[]): Event;
      onEnd(): void;
    },
  ) {}

  push(event: Event): void {
    if (this.#ended) return;
    if (this.#taker !== null) {
      this.#taker({ done: false, value: event });
      this.#taker = null;
      return;
    }
    this.#waiting.push(event);
    if (this.#waiting.length > this.options.most) this.#waiting = [this.options.merge(this.#waiting)];
  }

  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#taker?.({ done: true, value: undefined });
    this.#taker = null;
    this.options.onEnd();
  }

  next(): Promise<IteratorResult<Event, undefined>> {
    const event = this.#waiting.shift();
    if (event !== undefined) return Promise.resolve({ done: false, value: event });
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve) => {
      this.#taker = resolve;
    });
  }

  return(): Promise<IteratorResult<Event, undefined>> {
    this.#waiting = [];
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
