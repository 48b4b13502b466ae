import { describe, expect, it } from 'vitest';
import { retryConflicts } from './conflict-retry.js';
import { EngineError } from './engine-error.js';

const CONFLICT = new EngineError('write-conflict', 'two at once');

/** A clock that only pauses move. */
function slowTime(random = () => 0.5) {
  let time = 0;
  const pauses: number[] = [];
  const pause = async (ms: number) => {
    pauses.push(ms);
    time += ms;
  };
  return { pauses, timing: { now: () => time, pause, random } };
}

describe('a write that meets a conflict', () => {
  it('is tried again until it gets in', async () => {
    const { pauses, timing } = slowTime();
    let tries = 0;
    const attempt = async () => {
      tries += 1;
      if (tries < 4) throw CONFLICT;
      return 'in';
    };
    expect(await retryConflicts(attempt, timing)).toBe('in');
    expect(pauses).toEqual([2, 4, 8]);
  });

  it('pauses for a part, drawn at random, of a span that doubles up to a quarter of a second', async () => {
    const { pauses, timing } = slowTime(() => 1);
    await expect(retryConflicts(() => Promise.reject(CONFLICT), timing)).rejects.toBe(CONFLICT);
    expect(pauses.slice(0, 8)).toEqual([4, 8, 16, 32, 64, 128, 250, 250]);
  });

  it('is given up after 5 seconds', async () => {
    const { pauses, timing } = slowTime(() => 1);
    await expect(retryConflicts(() => Promise.reject(CONFLICT), timing)).rejects.toBe(CONFLICT);
    const total = pauses.reduce((sum, each) => sum + each, 0);
    expect(total).toBeGreaterThanOrEqual(5_000);
    expect(total).toBeLessThan(5_250);
  });
});

describe('a write that fails otherwise', () => {
  it.each([new EngineError('already-exists', 'twice'), new RangeError('a fault')])(
    'is not tried again: %s',
    async (error) => {
      const { pauses, timing } = slowTime();
      await expect(retryConflicts(() => Promise.reject(error), timing)).rejects.toBe(error);
      expect(pauses).toEqual([]);
    },
  );
});
