import { describe, expect, it } from 'vitest';
import { ServerReach } from './server-reach.js';

/** A server that is back after so many questions, and what was waited between them. */
function returning(after: number) {
  const waited: number[] = [];
  let asked = 0;
  const reach = new ServerReach({
    ask: async () => {
      asked += 1;
      return asked > after;
    },
    wait: async (milliseconds) => void waited.push(Math.round(milliseconds)),
    random: () => 0,
  });
  return { reach, waited, asked: () => asked };
}

describe('a server that went away', () => {
  it('is asked for less and less often, and all who wait go on together', async () => {
    const { reach, waited, asked } = returning(7);
    const seen: string[] = [];
    reach.subscribe(() => seen.push(reach.current()));
    await Promise.all([reach.untilBack(), reach.untilBack(), reach.untilBack()]);
    expect(asked()).toBe(8);
    expect(waited).toEqual([300, 480, 768, 1229, 1966, 3146, 4000, 4000]);
    expect(seen).toEqual(['lost', 'answers']);
  });
  it('is looked for anew when it goes again', async () => {
    const { reach, asked } = returning(0);
    await reach.untilBack();
    await reach.untilBack();
    expect(asked()).toBe(2);
  });
  it('is not waited for by whoever gave up', async () => {
    const waiting = new ServerReach({ ask: async () => false, wait: () => new Promise(() => undefined) });
    const giving = new AbortController();
    const waited = waiting.untilBack(giving.signal);
    giving.abort(new Error('enough'));
    await expect(waited).rejects.toThrow('enough');
    await expect(waiting.untilBack(AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
  });
});
