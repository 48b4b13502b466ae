import { describe, expect, it } from 'vitest';
import { EngineError, type EngineErrorKind } from '../engine/engine-error.js';
import { onceMoreWhenTaken } from './once-more-when-taken.js';

describe('a creation whose key another server takes in between', () => {
  const failingOnce = (kind: EngineErrorKind) => {
    let runs = 0;
    return async () => {
      runs += 1;
      if (runs === 1) throw new EngineError(kind, 'first');
      return runs;
    };
  };

  it('runs a second time', async () => {
    expect(await onceMoreWhenTaken(failingOnce('already-exists'))).toBe(2);
  });

  it('does not where something else went wrong', async () => {
    await expect(onceMoreWhenTaken(failingOnce('unavailable'))).rejects.toMatchObject({ kind: 'unavailable' });
  });
});
