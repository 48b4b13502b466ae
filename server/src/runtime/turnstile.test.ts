import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile.js';

/** A work that lasts until it is told to end. */
function work() {
  let [end, fail]: [(answer: string) => void, (error: Error) => void] = [() => {}, () => {}];
  const promise = new Promise<string>((resolve, reject) => {
    [end, fail] = [resolve, reject];
  });
  let isRunning = false;
  return {
    run: () => {
      isRunning = true;
      return promise;
    },
    isRunning: () => isRunning,
    end,
    fail,
  };
}

const settle = () => new Promise(setImmediate);

describe('a turnstile', () => {
  it('lets so many in at once, and the next when one leaves, however it ended', async () => {
    const turnstile = new Turnstile(2);
    const works = [work(), work(), work(), work()] as const;
    const runs = works.map((each) => turnstile.run(each.run));
    await settle();
    expect(works.map((each) => each.isRunning())).toEqual([true, true, false, false]);
    works[1].fail(new Error('broken'));
    await expect(runs[1]).rejects.toThrow('broken');
    await settle();
    expect(works.map((each) => each.isRunning())).toEqual([true, true, true, false]);
    works[0].end('one');
    works[2].end('three');
    works[3].end('four');
    expect(await Promise.all([runs[0], runs[2], runs[3]])).toEqual(['one', 'three', 'four']);
  });

  it('lets those who wait go away, without losing a place', async () => {
    const turnstile = new Turnstile(1);
    const [first, second, third] = [work(), work(), work()];
    const stop = new AbortController();
    const inside = turnstile.run(first.run);
    const waiting = turnstile.run(second.run, stop.signal);
    const next = turnstile.run(third.run);
    stop.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    first.end('one');
    third.end('three');
    expect([await inside, await next, second.isRunning()]).toEqual(['one', 'three', false]);
    await expect(turnstile.run(second.run, stop.signal)).rejects.toThrow(/abort/i);
  });
});
