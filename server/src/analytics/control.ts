/** How a running kernel listens and reports: polled between sources, rounds or batches, never in an inner loop. */
export interface Control {
  /** True once nobody waits for the answer any more; the kernel then throws `Aborted` through `checkAborted`. */
  aborted(): boolean;
  /** Share of the work done, 0 to 1. */
  progress(share: number): void;
}

/** For callers that neither cancel nor watch. */
export const unwatched: Control = { aborted: () => false, progress: () => undefined };

/** Thrown by a kernel that was asked to stop; the pool turns it into the rejection of the caller's promise. */
export class Aborted extends Error {
  override readonly name = 'AbortError';
  constructor() {
    super('The analysis was cancelled');
  }
}

export function checkAborted(control: Control): void {
  if (control.aborted()) throw new Aborted();
}
