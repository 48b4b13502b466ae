import { describe, expect, it } from 'vitest';
import type { NetworkSnapshot } from '../network/network-snapshot.js';
import type { NetworkView } from '../network/network-view.js';
import { LatestAnswers } from './latest-answers.js';

/** What is looked at of a view: which network it is of, its version, and how large it is. */
function viewAt(version: number, generation = 'g1'): NetworkView {
  const snapshot = { version, network: { uid: 'n', generation } } as NetworkSnapshot;
  return { snapshot, filter: {}, graph: { order: 2, size: 1 } } as NetworkView;
}

/** A computation that ends when it is told to. */
function heldBack() {
  const held = {
    finish: (_value: string) => {},
    fail: (_error: Error) => {},
    signal: undefined as AbortSignal | undefined,
  };
  const compute = (signal: AbortSignal | undefined) =>
    new Promise<string>((resolve, reject) => {
      Object.assign(held, { finish: resolve, fail: reject, signal });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  return { held, compute };
}

const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
const stale = { freshness: 'allow stale' } as const;
const answers = () => new LatestAnswers({ weight: 1_000, patience: 0 });

describe('the latest answers', () => {
  it('are waited for by who wants the current one', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', {}, async () => 'one');
    const { held, compute } = heldBack();
    const current = latest.answer(viewAt(2), 'q', {}, compute);
    held.finish('two');
    expect(await current).toEqual({ value: 'two', isStale: false });
  });

  it('are of the version before, and marked, for who allows it; the current one comes meanwhile', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    const { held, compute } = heldBack();
    expect(await latest.answer(viewAt(2), 'q', stale, compute)).toEqual({ value: 'one', isStale: true });
    expect(latest.isRefreshing(viewAt(2))).toBe(true);
    held.finish('two');
    await nextTurn();
    expect(latest.isRefreshing(viewAt(2))).toBe(false);
    expect(await latest.answer(viewAt(2), 'q', stale, async () => 'two')).toEqual({ value: 'two', isStale: false });
  });

  it('are current where that takes no longer than a moment', async () => {
    const latest = new LatestAnswers({ weight: 1_000, patience: 60_000 });
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    expect(await latest.answer(viewAt(2), 'q', stale, async () => 'two')).toEqual({ value: 'two', isStale: false });
  });

  it('are computed once, however many allow a stale one', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    let computed = 0;
    const compute = () => {
      computed += 1;
      return new Promise<string>(() => {});
    };
    await Promise.all([1, 2, 3].map(() => latest.answer(viewAt(2), 'q', stale, compute)));
    expect(computed).toBe(1);
  });

  it('start anew for the version after, and give up the one that nobody will see', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    const second = heldBack();
    await latest.answer(viewAt(2), 'q', stale, second.compute);
    const third = heldBack();
    expect(await latest.answer(viewAt(3), 'q', stale, third.compute)).toEqual({ value: 'one', isStale: true });
    expect(second.held.signal?.aborted).toBe(true);
    expect(third.held.signal?.aborted).toBe(false);
  });

  it('are those of before, and no failure, for one who still waits when the version after comes', async () => {
    const latest = new LatestAnswers({ weight: 1_000, patience: 60_000 });
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    const waiting = latest.answer(viewAt(2), 'q', stale, heldBack().compute);
    const after = latest.answer(viewAt(3), 'q', stale, async () => 'three');
    expect(await waiting).toEqual({ value: 'one', isStale: true });
    expect(await after).toEqual({ value: 'three', isStale: false });
  });

  it('go on when the one who asked goes away', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    const leaver = new AbortController();
    const { held, compute } = heldBack();
    await latest.answer(viewAt(2), 'q', { ...stale, signal: leaver.signal }, compute);
    leaver.abort();
    held.finish('two');
    await nextTurn();
    expect(await latest.answer(viewAt(2), 'q', stale, async () => 'other')).toEqual({ value: 'other', isStale: false });
    expect(held.signal?.aborted).toBe(false);
  });

  it('tell the next asker of a failure that nobody was told of', async () => {
    const latest = answers();
    await latest.answer(viewAt(1), 'q', stale, async () => 'one');
    const { held, compute } = heldBack();
    await latest.answer(viewAt(2), 'q', stale, compute);
    held.fail(new Error('The disk is gone.'));
    await nextTurn();
    const failing = async () => Promise.reject(new Error('The disk is still gone.'));
    await expect(latest.answer(viewAt(2), 'q', stale, failing)).rejects.toThrow('The disk is still gone.');
  });

  it('never outlive a switch of the content', async () => {
    const latest = answers();
    await latest.answer(viewAt(1, 'g1'), 'q', stale, async () => 'one');
    expect(await latest.answer(viewAt(2, 'g2'), 'q', stale, async () => 'two')).toEqual({
      value: 'two',
      isStale: false,
    });
  });
});
