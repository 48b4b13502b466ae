import type { MissingThing } from '@footbridge/shared/measures/measure-choices';
import type { CsrTransfer } from '../csr-build.js';
import type { OnGraph, Task } from './task.js';

/** Tasks about how far a number can be trusted. */
export interface ConfidenceTasks {
  /** The two faces of a network as they would be were some of it missing. `graph` is the skeleton. */
  thinned: Task<OnGraph & Thinning, Thinned>;
}

export interface Thinning {
  /** The same network with direction. */
  readonly digraph: CsrTransfer;
  readonly lost: MissingThing;
  /** Above 0 to below 1: share of the stakeholders, or of the linked pairs, that is left out; at least one is. */
  readonly missing: number;
  readonly seed: number;
}

export interface Thinned {
  readonly graph: CsrTransfer;
  readonly digraph: CsrTransfer;
  /** Who is left, ascending; the position in this list is the position in the thinned graphs. */
  readonly kept: Int32Array;
}
