import { describe, expect, it } from 'vitest';
import { type Acknowledged, NOTHING_ACKNOWLEDGED } from './acknowledged.js';
import { Acknowledger, type DurabilitySteps } from './acknowledger.js';

/** Steps that note when they begin and end; `sync` waits for `release`. */
function recorder(overrides: Partial<DurabilitySteps> = {}) {
  const events: string[] = [];
  const gates: (() => void)[] = [];
  const steps: DurabilitySteps = {
    journal: async (step: Acknowledged) => {
      events.push(`journal ${step.sequence}`);
      return { ...step, epoch: '0', nodes: 0, edges: 0 };
    },
    sync: () =>
      new Promise((resolve) => {
        events.push('sync');
        gates.push(resolve);
      }),
    record: async (state) => {
      events.push(`record ${state.sequence}`);
    },
    ...overrides,
  };
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    events,
    steps,
    settle,
    async release() {
      gates.shift()?.();
      await settle();
    },
  };
}

describe('a unit of work', () => {
  it('is acknowledged after the journal, the sync and the side file, in this order', async () => {
    const { events, steps, release, settle } = recorder();
    const acknowledger = new Acknowledger(steps, NOTHING_ACKNOWLEDGED);
    void acknowledger.acknowledge().then(() => events.push('acknowledged'));
    await settle();
    expect(events).toEqual(['journal 1', 'sync']);
    await release();
    expect(events).toEqual(['journal 1', 'sync', 'record 1', 'acknowledged']);
  });

  it('that is committed during a sync waits for the next, which all who wait share', async () => {
    const { events, steps, release, settle } = recorder();
    const acknowledger = new Acknowledger(steps, NOTHING_ACKNOWLEDGED);
    const done: number[] = [];
    const commit = (unit: number) => void acknowledger.acknowledge().then(() => done.push(unit));
    commit(1);
    await settle();
    for (const unit of [2, 3, 4]) commit(unit);
    await release();
    expect(done).toEqual([1]);
    await release();
    expect(done).toEqual([1, 2, 3, 4]);
    expect(events).toEqual(['journal 1', 'sync', 'record 1', 'journal 4', 'sync', 'record 4']);
    await acknowledger.settled();
  });

  it('that was committed while the sync failed is not refused: nobody knows whether it is kept', async () => {
    const { steps, settle } = recorder();
    let fail: (error: Error) => void = () => {};
    const failing = {
      ...steps,
      sync: () =>
        new Promise<void>((_, reject) => {
          fail = reject;
        }),
    };
    const acknowledger = new Acknowledger(failing, NOTHING_ACKNOWLEDGED);
    const told = [1, 2].map(() => acknowledger.acknowledge());
    await settle();
    const during = acknowledger.acknowledge();
    const kinds = Promise.all([...told, during].map((each) => each.catch((error) => error.kind)));
    fail(new Error('input/output error'));
    expect(await kinds).toEqual(['not-durable', 'not-durable', 'not-durable']);
    await expect(acknowledger.acknowledge()).rejects.toMatchObject({ kind: 'not-durable' });
  });

  it.each(['journal', 'sync', 'record'] as const)(
    'is not acknowledged when the step %s fails, nor is any after it',
    async (step) => {
      const broken = () => Promise.reject(new Error('input/output error'));
      const { steps } = recorder({ sync: async () => {}, [step]: broken });
      const acknowledger = new Acknowledger(steps, NOTHING_ACKNOWLEDGED);
      await expect(acknowledger.acknowledge()).rejects.toMatchObject({ kind: 'not-durable' });
      await acknowledger.settled();
      expect(() => acknowledger.check()).toThrow(
        expect.objectContaining({
          kind: 'storage',
          message: expect.stringContaining('none is taken until Footbridge is started again'),
        }),
      );
    },
  );
});
