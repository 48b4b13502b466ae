import { type Acknowledged, type AcknowledgedState, advance } from './acknowledged.js';
import { EngineError } from './engine-error.js';

/** The three things that make a commit durable, in this order. */
export interface DurabilitySteps {
  /** Writes the step into the database, as its last commit so far, and says what the database is then. */
  journal(step: Acknowledged): Promise<AcknowledgedState>;
  /** Syncs all commits made so far. */
  sync(): Promise<void>;
  /** Writes the step to the side file and syncs that. */
  record(state: AcknowledgedState): Promise<void>;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: EngineError) => void;
}

/**
 * Group commit: a writer whose unit of work is committed waits here until it is durable, and all who wait at the same
 * time share one sync. When a sync fails the disk's state is unknown for good: who waits is told that their unit, which
 * is committed, may not be durable, and every later write is refused before it begins.
 */
export class Acknowledger {
  private waiting: Waiter[] = [];
  private round: Promise<void> | null = null;
  private failure: { readonly cause: unknown } | null = null;

  constructor(
    private readonly steps: DurabilitySteps,
    private last: Acknowledged,
  ) {}

  /** Before a unit of work begins: throws when an earlier sync failed. */
  check(): void {
    if (this.failure === null) return;
    const { cause } = this.failure;
    const message = `Changes can no longer be brought to the disk (${wordsOf(cause)}): none is taken until Footbridge is started again`;
    throw new EngineError('storage', message, { cause });
  }

  /** Resolves once the unit of work committed just before is durable. */
  acknowledge(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.round ??= this.run();
    });
  }

  /** Resolves when nobody waits any more. */
  async settled(): Promise<void> {
    while (this.round) await this.round;
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      const group = this.waiting;
      this.waiting = [];
      await this.acknowledgeGroup(group);
    }
    this.round = null;
  }

  private async acknowledgeGroup(group: readonly Waiter[]): Promise<void> {
    if (this.failure !== null) return rejectAll(group, this.failure.cause);
    try {
      const step = advance(this.last, group.length);
      const state = await this.steps.journal(step);
      await this.steps.sync();
      await this.steps.record(state);
      this.last = step;
      for (const { resolve } of group) resolve();
    } catch (error) {
      this.failure = { cause: error };
      rejectAll(group, error);
    }
  }
}

/** All of the group are committed, and readers see what they saved; after the next start it may be there, or not. */
function rejectAll(group: readonly Waiter[], cause: unknown): void {
  const message = `A change was saved, and could not be brought to the disk (${wordsOf(cause)})`;
  for (const { reject } of group) reject(new EngineError('not-durable', message, { cause }));
}

function wordsOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
