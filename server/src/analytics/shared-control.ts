import type { Control } from './control.js';

const ABORTED = 0;
const DONE = 1;
const PROGRESS_STEPS = 10_000;

/**
 * The line between the caller's thread and the threads at work on one question: an abort flag they poll, and a count
 * of how far they are. Both lie in shared memory, so nobody waits for a message.
 */
export class SharedControl implements Control {
  private readonly cells: Int32Array;

  constructor(readonly buffer: SharedArrayBuffer = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT)) {
    this.cells = new Int32Array(buffer);
  }

  abort(): void {
    Atomics.store(this.cells, ABORTED, 1);
  }

  aborted(): boolean {
    return Atomics.load(this.cells, ABORTED) === 1;
  }

  progress(share: number): void {
    Atomics.store(this.cells, DONE, Math.round(share * PROGRESS_STEPS));
  }

  share(): number {
    return Atomics.load(this.cells, DONE) / PROGRESS_STEPS;
  }
}
