import { type Control, checkAborted } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { columnBlocks, weightOf } from './columns-by-size.js';
import { condense } from './condensation.js';
import { ReachBlock } from './reach-block.js';

const WORDS = 4;

/**
 * By stakeholder: how many others can be reached along the arcs, however many steps away. In an undirected graph that
 * is everybody else of the component. Cost: sets of those who reach each other x arcs between such sets / 128.
 */
export function reachCounts(graph: CsrGraph, control: Control): Float64Array {
  const condensed = condense(graph, control);
  const { count, setOf } = condensed;
  const reached = new Float64Array(count);
  const reach = new ReachBlock(condensed);
  const sets = Int32Array.from({ length: count }, (_, set) => set);
  for (const block of columnBlocks(condensed, sets)) {
    checkAborted(control);
    reach.fill(block.columns);
    for (let set = 0; set < count; set += 1) {
      for (let word = 0; word < WORDS; word += 1) {
        reached[set]! += weightOf(block, word, reach.bits[WORDS * set + word]!);
      }
    }
  }
  return Float64Array.from(setOf, (set) => reached[set]! - 1);
}
