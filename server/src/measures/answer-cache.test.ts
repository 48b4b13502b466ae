import { describe, expect, it, vi } from 'vitest';
import { AnswerCache } from './answer-cache.js';

const roomy = { answers: 100, weight: 1000 };

/** A computation that ends when it is told to. */
function heldBack<Value>(value: Value) {
  let finish: () => void = () => undefined;
  let signal: AbortSignal | undefined;
  const compute = vi.fn((given: AbortSignal) => {
    signal = given;
    return new Promise<Value>((resolve) => {
      finish = () => resolve(value);
    });
  });
  return { compute, finish: () => finish(), signal: () => signal };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('the answer cache', () => {
  it('computes once for askers at the same time and for those after them', async () => {
    const cache = new AnswerCache(roomy);
    const held = heldBack(42);
    const both = Promise.all([cache.answer('q', 1, held.compute), cache.answer('q', 1, held.compute)]);
    await nextTurn();
    held.finish();
    expect(await both).toEqual([42, 42]);
    expect(await cache.answer('q', 1, held.compute)).toBe(42);
    expect(held.compute).toHaveBeenCalledTimes(1);
  });

  it('goes on while one asker waits, and stops when the last has gone', async () => {
    const cache = new AnswerCache(roomy);
    const held = heldBack('done');
    const first = new AbortController();
    const second = new AbortController();
    const answers = [
      cache.answer('q', 1, held.compute, first.signal),
      cache.answer('q', 1, held.compute, second.signal),
    ];
    const outcomes = Promise.allSettled(answers);
    await nextTurn();
    first.abort(new Error('left'));
    await nextTurn();
    expect(held.signal()?.aborted).toBe(false);
    second.abort(new Error('left too'));
    await nextTurn();
    expect(held.signal()?.aborted).toBe(true);
    expect((await outcomes).map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  });

  it('computes anew for one who asks after all others have gone', async () => {
    const cache = new AnswerCache(roomy);
    const abandoned = heldBack('never');
    const asker = new AbortController();
    const gone = cache.answer('q', 1, abandoned.compute, asker.signal).catch(() => 'gone');
    await nextTurn();
    asker.abort(new Error('left'));
    expect(await gone).toBe('gone');
    expect(await cache.answer('q', 1, async () => 'fresh')).toBe('fresh');
  });

  it('does not keep a failure', async () => {
    const cache = new AnswerCache(roomy);
    await expect(cache.answer('q', 1, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await cache.answer('q', 1, async () => 'yes')).toBe('yes');
  });

  it('refuses an asker who has already gone, without computing', async () => {
    const cache = new AnswerCache(roomy);
    const compute = vi.fn(async () => 1);
    await expect(cache.answer('q', 1, compute, AbortSignal.abort(new Error('late')))).rejects.toThrow('late');
    expect(compute).not.toHaveBeenCalled();
  });

  it('drops the longest unused answer once there are too many, or they weigh too much', async () => {
    const cache = new AnswerCache({ answers: 2, weight: 10 });
    const compute = vi.fn(async () => 'value');
    await cache.answer('a', 1, compute);
    await cache.answer('b', 1, compute);
    await cache.answer('a', 1, compute); // used again: b is now the oldest
    await cache.answer('c', 1, compute);
    expect(compute).toHaveBeenCalledTimes(3);
    await cache.answer('a', 1, compute);
    expect(compute).toHaveBeenCalledTimes(3);
    await cache.answer('b', 1, compute);
    expect(compute).toHaveBeenCalledTimes(4);
    await cache.answer('heavy', 10, compute);
    await cache.answer('b', 1, compute);
    expect(compute).toHaveBeenCalledTimes(6);
  });
});
