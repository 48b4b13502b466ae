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
  /** Skeleton. From all stakeholders, or estimated from `sources`: distinct ones, drawn at random. */
  'efficiency-lost': Task<OnGraph & { readonly sources?: Int32Array }, EfficiencyLost>;
  /** Skeleton. Sets of 1, 2... stakeholders without whom the others fall apart. */
  'key-players-fragmentation': Task<OnGraph, readonly KeyPlayers[]>;
  /** Skeleton. Sets of 1, 2... stakeholders without whom the others are far apart. */
  'key-players-distance': Task<OnGraph & { readonly seed: number }, readonly KeyPlayersByDistance[]>;
  /** Skeleton. Sets of 1, 2... stakeholders who together reach the others, best where they are near. */
  'key-players-reach': Task<OnGraph & { readonly steps: number | null }, readonly KeyPlayersInReach[]>;
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

/** By stakeholder; the kernel says which are `NaN`. */
export interface EfficiencyLost {
  /** How much lower the mean of 1 / distance over pairs of others is without the stakeholder. */
  readonly amongOthers: Float64Array;
  /** The mean of 1 / distance without the stakeholder. */
  readonly left: Float64Array;
  /** The share of the sum of 1 / distance over all pairs that goes with the stakeholder. */
  readonly shareOfAll: Float64Array;
}

/** The best sets of one size. */
export interface KeyPlayers {
  readonly value: number;
  /** The first few of the best sets, each ascending; one where they were not all looked for. */
  readonly sets: readonly Int32Array[];
  /** How many sets are as good; `NaN` where they were not all looked for. */
  readonly equalSets: number;
  /** Whether no set of this size is better. */
  readonly exact: boolean;
}

export interface KeyPlayersByDistance extends KeyPlayers {
  /** Standard error of `value`; 0 where it is exactly that of the set. */
  readonly valueError: number;
}

export interface KeyPlayersInReach extends KeyPlayers {
  /** No set of this size can have more; `NaN` where nothing is known. */
  readonly atMost: number;
}
