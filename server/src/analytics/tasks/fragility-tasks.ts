import type { Between, OnGraph, Parts, Task } from './task.js';

/** Tasks about what must not be lost. */
export interface FragilityTasks {
  /** Skeleton. Cut-points, bridge ties, and what is separated when one is lost, all in one walk. */
  'cut-points': Task<OnGraph, CutPoints>;
  /** Skeleton. */
  'local-bridges': Task<OnGraph, LocalBridges>;
  /** Skeleton. For every two parts: how few must leave until no direct tie is left between them. */
  departures: Task<OnGraph & Parts, readonly Departures[]>;
  /** Skeleton. How few must leave until no route at all, however long, is left between two sets. */
  'minimum-vertex-cut': Task<OnGraph & Between & { readonly spareEnds?: boolean }, VertexCut>;
}

export interface CutPoints {
  /** 1 where losing the stakeholder leaves others apart who were connected. */
  readonly isCutPoint: Uint8Array;
  /** By edge index: 1 where losing the tie leaves its ends apart. */
  readonly isBridge: Uint8Array;
  /** Pairs of other stakeholders, connected now, that are apart once this one is lost. */
  readonly pairsCut: Float64Array;
  /** By edge index: pairs of stakeholders apart once this tie is lost (0 unless it is a bridge). */
  readonly pairsCutByTie: Float64Array;
}

export interface LocalBridges {
  /** By edge index: 1 where the ends share no contact. */
  readonly isLocalBridge: Uint8Array;
  /** By edge index: distance between the ends without the tie (2 with a shared contact); 0 where no route is left. */
  readonly span: Int32Array;
}

export interface Departures {
  readonly a: number;
  readonly b: number;
  readonly linkedPairs: number;
  /** Smallest number of stakeholders whose leaving removes every direct tie between a and b. */
  readonly heldBy: number;
  /** One such set, ascending. */
  readonly leavers: Int32Array;
}

export interface VertexCut {
  /** Null where no number of departures parts them (only with `spareEnds`: a direct tie remains). */
  readonly count: number | null;
  readonly leavers: Int32Array;
}
