import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { CsrGraph } from '../analytics/csr-graph.js';
import type { NetworkSnapshot } from './network-snapshot.js';

/** What a filter leaves of a snapshot, with its graph. Cached by (network, version, canonical filter). */
export interface NetworkView {
  readonly snapshot: NetworkSnapshot;
  /** In canonical form: absent parts left out, lists sorted. */
  readonly filter: NetworkFilter;
  /** Snapshot indices of the stakeholders kept, ascending; the place in this list is the position in the graphs. */
  readonly members: Int32Array;
  /** Snapshot index to position; -1 where the filter left the stakeholder out. */
  readonly positionOf: Int32Array;
  /** Indices of the ties kept (both ends kept), ascending. Ties from a stakeholder to itself are among them. */
  readonly ties: Int32Array;
  /** Undirected simple skeleton: a pair is linked if any tie links it; weight = sum of strengths, 1 where none is given. */
  readonly graph: CsrGraph;
  /** One arc a direction; an undirected tie counts both ways. */
  readonly digraph: CsrGraph;
  /** Indices of the ties kept between two positions, in either direction, ascending. */
  tiesOfPair(a: number, b: number): readonly number[];
  /** Indices of the ties kept at a position, ascending. */
  tiesAt(position: number): Int32Array;
}
