/** When a change of the data was made, as the server says. */
export interface RecordedAt {
  readonly at: string;
}

/**
 * Sets the server's moments beside this window's own, whose clock may go otherwise. What was there when the network was
 * opened is older than anything done in the window; the first sight of a later change tells how far the clocks differ.
 */
export class ChangeTimes {
  readonly #opened: number;
  #difference = Number.POSITIVE_INFINITY;

  constructor(there: readonly (RecordedAt | null)[]) {
    this.#opened = Math.max(...there.map((change) => (change === null ? Number.NEGATIVE_INFINITY : momentOf(change))));
  }

  /** The moment by this window's clock; 0 for what was there before it was opened. */
  timeOf(change: RecordedAt, now: number): number {
    const moment = momentOf(change);
    if (moment <= this.#opened) return 0;
    this.#difference = Math.min(this.#difference, now - moment);
    return moment + this.#difference;
  }
}

function momentOf({ at }: RecordedAt): number {
  return Date.parse(at);
}
