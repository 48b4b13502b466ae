import { describe, expect, it } from 'vitest';
import { Aborted } from '../../control.js';
import { runKernel } from '../../run-kernel.js';
import { ask } from '../../testing/ask.js';
import { blockModel, graphOf, knownGraph } from '../../testing/graphs.js';

const found = (graph: Parameters<typeof ask<'key-players-fragmentation'>>[1]['graph']) =>
  ask('key-players-fragmentation', { graph });

describe('key players by fragmentation', () => {
  it('are whoever breaks a path into the most even pieces, and every equally good set', () => {
    // 0-1-2-3-4: without 2 the pieces 0-1 and 3-4 are left: 2 of 6 pairs. Without two, three pieces of one can be had.
    const [one, two] = found(graphOf('0-1 1-2 2-3 3-4'));
    expect(one).toEqual({ value: 1 - 2 / 6, sets: [Int32Array.of(2)], equalSets: 1, exact: true });
    expect(two).toEqual({ value: 1, sets: [Int32Array.of(1, 3)], equalSets: 1, exact: true });
  });

  it('name the first ten of equally good sets and count the others', () => {
    const [one] = found(graphOf('', { order: 12 }));
    expect(one).toMatchObject({ value: 1, equalSets: 12 });
    expect(one!.sets.map((set) => set[0])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('are 1, then 1 and 2, then 1, 33 and 34 in the karate club (all sets tried, by an independent program)', () => {
    const [one, two, three] = found(knownGraph('karate'));
    expect([one!.sets, two!.sets, three!.sets].flat().map((set) => Array.from(set, (v) => v + 1))).toEqual([
      [1],
      [1, 2],
      [1, 33, 34],
    ]);
    expect(one!.value).toBeCloseTo(0.316288, 6);
    expect(two!.value).toBeCloseTo(0.423387, 6);
    expect(three!.value).toBeCloseTo(0.569892, 6);
  });

  it('leave at least two: none of two, one of three', () => {
    expect(found(graphOf('0-1'))).toEqual([]);
    expect(found(graphOf('0-1 1-2'))).toHaveLength(1);
    expect(found(graphOf(''))).toEqual([]);
  });

  it('are found member by member, never worse than the one before, where there are too many sets', () => {
    const players = found(blockModel({ order: 3000, size: 4500, blocks: 10, seed: 1 }));
    expect(players.map(({ exact }) => exact)).toEqual([true, true, false, false, false]);
    for (let size = 1; size < 5; size += 1) expect(players[size]!.value).toBeGreaterThan(players[size - 1]!.value);
  });

  it('give way to whoever cancels', () => {
    const graph = blockModel({ order: 3000, size: 9000, blocks: 10, seed: 1 });
    let looks = 0;
    const aborted = () => {
      looks += 1;
      return looks > 20;
    };
    const control = { aborted, progress: () => undefined };
    expect(() => runKernel('key-players-fragmentation', { graph }, control)).toThrow(Aborted);
  });
});
