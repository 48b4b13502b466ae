import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { graphOf, knownGraph } from '../../testing/graphs.js';

const pair = (from: number, to: number) => ({ from: Int32Array.of(from), to: Int32Array.of(to) });

describe('Adamic-Adar', () => {
  it('counts each shared contact by 1 / ln of its contacts, those with fewest first', () => {
    // 0 and 1 share 2 (three contacts) and 3 (two contacts).
    const [answer] = ask('adamic-adar', { graph: graphOf('0-2 1-2 2-4 0-3 1-3'), ...pair(0, 1) });
    expect(answer!.adamicAdar).toBeCloseTo(1 / Math.log(3) + 1 / Math.log(2), 12);
    expect(answer!.resourceAllocation).toBeCloseTo(1 / 3 + 1 / 2, 12);
    expect(Array.from(answer!.sharedContacts)).toEqual([3, 2]);
  });

  it('is 4.719381 for members 3 and 34 of the karate club (networkx)', () => {
    const [answer] = ask('adamic-adar', { graph: knownGraph('karate'), ...pair(2, 33) });
    expect(answer!.adamicAdar).toBeCloseTo(4.719381, 6);
    expect(answer!.resourceAllocation).toBeCloseTo(1.566667, 6);
  });

  it('is 0 without a shared contact', () => {
    const [answer] = ask('adamic-adar', { graph: graphOf('0-1 2-3'), ...pair(0, 3) });
    expect(answer).toEqual({ adamicAdar: 0, resourceAllocation: 0, sharedContacts: new Int32Array(0) });
  });
});
