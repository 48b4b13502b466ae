import { EngineError } from '../engine/engine-error.js';

/**
 * Runs a creation again where another server took the same key, or saved the same creation, in between: the second run
 * finds what is there and says so.
 */
export async function onceMoreWhenTaken<Value>(create: () => Promise<Value>): Promise<Value> {
  try {
    return await create();
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'already-exists') return create();
    throw error;
  }
}
