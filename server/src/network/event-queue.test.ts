import { describe, expect, it } from 'vitest';
import { EventQueue } from './event-queue.js';

function numbers(most = 3) {
  const ended: string[] = [];
  const queue = new EventQueue<number>({
    most,
    merge: (events) => events.reduce((sum, one) => sum + one, 0),
    onEnd: () => void ended.push('ended'),
  });
  return { queue, ended };
}

describe('a queue of events', () => {
  it('gives them in order, also to who waits before they come', async () => {
    const { queue } = numbers();
    const first = queue.next();
    queue.push(1);
    queue.push(2);
    expect(await first).toEqual({ done: false, value: 1 });
    expect(await queue.next()).toEqual({ done: false, value: 2 });
  });
  it('merges what is not taken in time, and so never grows', async () => {
    const { queue } = numbers(2);
    for (const one of [1, 2, 3]) queue.push(one);
    expect(await queue.next()).toEqual({ done: false, value: 6 });
  });
  it('lets go of who waits when it ends, and says so once', async () => {
    const { queue, ended } = numbers();
    const waiting = queue.next();
    await queue.return();
    queue.end();
    expect(await waiting).toEqual({ done: true, value: undefined });
    queue.push(1);
    expect(await queue.next()).toEqual({ done: true, value: undefined });
    expect(ended).toEqual(['ended']);
  });
});
