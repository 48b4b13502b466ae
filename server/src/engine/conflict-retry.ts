import { setTimeout as wait } from 'node:timers/promises';
import { EngineError } from './engine-error.js';

/** How long a write that meets a conflict is tried again before the caller is told. */
const PATIENCE_MS = 5_000;
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 250;

/**
 * Runs `attempt` again while it meets a write conflict, after pauses that grow and are drawn at random, so that writers
 * who met once do not meet again.
 */
export async function retryConflicts<Value>(
  attempt: () => Promise<Value>,
  { now = () => performance.now(), pause = (ms: number): Promise<unknown> => wait(ms), random = Math.random } = {},
): Promise<Value> {
  const until = now() + PATIENCE_MS;
  for (let tries = 0; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind !== 'write-conflict' || now() >= until) throw error;
    }
    await pause(random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries));
  }
}
