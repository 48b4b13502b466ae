import type { OnGraph, Parts, Task, Weighted } from './task.js';

/** Tasks about which parts the ties make. */
export interface CommunityTasks {
  /** Skeleton. */
  leiden: Task<OnGraph & LeidenOptions, Communities>;
  /** Skeleton. */
  'community-consensus': Task<OnGraph & ConsensusOptions, CommunityConsensus>;
  /** Skeleton. */
  modularity: Task<OnGraph & Parts & Weighted & { readonly resolution?: number }, { readonly value: number | null }>;
}

export interface LeidenOptions extends Weighted {
  /** 1 is Newman's modularity; higher finds smaller communities. */
  readonly resolution?: number;
  readonly seed: number;
  /** Independent starts, of which the best by modularity is kept: by default 10 up to 2,000 stakeholders, else 1. */
  readonly starts?: number;
}

export interface ConsensusOptions extends Weighted {
  readonly resolution?: number;
  /** The runs have this seed and those that follow it. */
  readonly seed: number;
  readonly runs?: number;
}

export interface Communities {
  /** Community of each stakeholder; 0 is the largest, equal sizes by their first member. Each is connected. */
  readonly communityOf: Int32Array;
  readonly count: number;
  readonly sizes: Int32Array;
  /** Null without ties. */
  readonly modularity: number | null;
}

/** The consensus communities, and how far the runs behind them agree. */
export interface CommunityConsensus extends Communities {
  /** Share of the others of its community that the runs put with each stakeholder; `NaN` for one that is alone. */
  readonly stability: Float64Array;
  readonly runs: number;
  /** Mean and lowest adjusted Rand index of two runs; null with one run. */
  readonly agreement: number | null;
  readonly lowestAgreement: number | null;
  /** Communities in the runs. */
  readonly fewest: number;
  readonly most: number;
  /** Of the runs; null without ties. */
  readonly lowestModularity: number | null;
  readonly highestModularity: number | null;
}
