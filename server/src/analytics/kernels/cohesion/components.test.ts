import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../testing/ask.js';
import { anyRenaming, graphFrom, graphOf, knownGraph, renamed } from '../../testing/graphs.js';

describe('components', () => {
  it('are numbered by size, then by their first member', () => {
    const { count, componentOf, sizes } = ask('components', { graph: graphOf('1-2 3-4 4-5', { order: 7 }) });
    expect(count).toBe(4);
    expect(Array.from(sizes)).toEqual([3, 2, 1, 1]);
    expect(Array.from(componentOf)).toEqual([2, 1, 1, 0, 0, 0, 3]);
  });

  it('ignore direction', () => {
    expect(ask('components', { graph: graphOf('0-1 2-1', { directed: true }) }).count).toBe(1);
  });

  it('are one in the karate club and none in an empty network', () => {
    expect(ask('components', { graph: knownGraph('karate') }).count).toBe(1);
    expect(ask('components', { graph: graphOf('') })).toMatchObject({ count: 0 });
  });

  it('are the same whatever stakeholders are called', () => {
    fc.assert(
      fc.property(anyRenaming, ({ list, names }) => {
        const before = ask('components', { graph: graphFrom(list, false) });
        const after = ask('components', { graph: graphFrom(renamed(list, names), false) });
        expect(after.sizes).toEqual(before.sizes);
        for (let v = 0; v < list.order; v += 1) {
          for (let w = 0; w < v; w += 1) {
            expect(after.componentOf[names[v]!] === after.componentOf[names[w]!]).toBe(
              before.componentOf[v] === before.componentOf[w],
            );
          }
        }
      }),
    );
  });
});
