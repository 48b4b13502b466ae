import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { graphOf } from '../testing/graphs.js';
import { reachCounts } from './reach-counts.js';

describe('how many others one reaches', () => {
  it('counts everybody down the arcs, those who lead back among them', () => {
    // 0 leads into the circle 1-2-3, which leads to 4.
    const graph = graphOf('0-1 1-2 2-3 3-1 3-4', { directed: true, order: 6 });
    expect(Array.from(reachCounts(graph, unwatched))).toEqual([4, 3, 3, 3, 0, 0]);
    expect(Array.from(reachCounts(graph.reversed(), unwatched))).toEqual([0, 3, 3, 3, 4, 0]);
  });

  it('is everybody else of the component without direction', () => {
    expect(Array.from(reachCounts(graphOf('0-1 1-2 3-4'), unwatched))).toEqual([2, 2, 2, 1, 1]);
  });

  it('counts beyond one block of 128 sets', () => {
    const arcs = Array.from({ length: 299 }, (_, v) => `${v}-${v + 1}`).join(' ');
    const counts = reachCounts(graphOf(arcs, { directed: true }), unwatched);
    expect([counts[0], counts[100], counts[299]]).toEqual([299, 199, 0]);
  });
});
