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
 * time share one sync. When a sync fails the disk's state is unknown for good, so every later write is refused.
 */
export class Acknowledger {
  private waiting: Waiter[] = [];
  private round: Promise<void> | null = null;
  private failure: EngineError | null = null;

  constructor(
    private readonly steps: DurabilitySteps,
    private last: Acknowledged,
  ) {}

  /** Throws when an earlier sync failed. */
  check(): void {
    if (this.failure) throw this.failure;
  }

  /** Resolves once the unit of work committed just before is durable. */
  acknowledge(): Promise<void> {
    this.check();
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
    try {
      this.check();
      const step = advance(this.last, group.length);
      const state = await this.steps.journal(step);
      await this.steps.sync();
      await this.steps.record(state);
      this.last = step;
      for (const { resolve } of group) resolve();
    } catch (error) {
      this.failure ??= new EngineError(
        'storage',
        `Changes can no longer be brought to the disk (${error instanceof Error ? error.message : String(error)}): none is taken until Footbridge is started again`,
        { cause: error },
      );
      for (const { reject } of group) reject(this.failure);
    }
  }
}
