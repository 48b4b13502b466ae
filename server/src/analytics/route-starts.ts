import type { Rows } from './renumber.js';

/** Where routes start, one a unit of work, under the new numbers: at the pivots, or at everybody. */
export function unitsOf({ order, originalOf }: Rows, pivots?: Int32Array): Int32Array {
  const newOf = new Int32Array(order);
  for (let fresh = 0; fresh < order; fresh += 1) newOf[originalOf[fresh]!] = fresh;
  const starts = new Int32Array(new SharedArrayBuffer((pivots?.length ?? order) * Int32Array.BYTES_PER_ELEMENT));
  for (let unit = 0; unit < starts.length; unit += 1)
    starts[unit] = pivots === undefined ? unit : newOf[pivots[unit]!]!;
  return starts;
}
