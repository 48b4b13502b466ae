import type { Between, Modes, OnGraph, Parts, Task } from './task.js';

/** Tasks about what is missing. */
export interface GapTasks {
  /** Skeleton. */
  'group-matrix': Task<OnGraph & Parts & Modes, GroupMatrix>;
  'ei-index': Task<OnGraph & Parts & Modes, ExternalInternal>;
  assortativity: Task<OnGraph & Parts, Assortativity>;
  /** Skeleton. */
  'introductions-between': Task<OnGraph & Between & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'introductions-overall': Task<OnGraph & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'adamic-adar': Task<OnGraph & { readonly from: Int32Array; readonly to: Int32Array }, readonly Feasibility[]>;
  /** Skeleton. The untied pairs with the highest Adamic-Adar values. */
  'likely-ties': Task<OnGraph & IntroductionOptions, readonly LikelyTie[]>;
  /** Skeleton. */
  'two-mode': Task<OnGraph & Parts, TwoMode>;
}

export interface IntroductionOptions {
  readonly limit: number;
  /** 1 for each stakeholder who may be introduced; all, where absent (a topic or event is never introduced). */
  readonly allowed?: Uint8Array;
}

export interface Introduction {
  readonly from: number;
  readonly to: number;
  /** By how much the new tie raises the mean of 1/distance. */
  readonly benefit: number;
  /** Equal benefits share a rank (1, 2, 2, 4). */
  readonly rank: number;
  readonly tiedRank: boolean;
}

export interface Introductions {
  readonly introductions: readonly Introduction[];
  /** The mean of 1/distance now. */
  readonly before: number;
  /** False where only the `candidates` most promising new ties were weighed. */
  readonly exact: boolean;
  readonly candidates: number;
}

/** Square tables of parts x parts, row by row, symmetric; `NaN` where undefined. */
export interface GroupMatrix {
  readonly parts: number;
  readonly sizes: Int32Array;
  readonly linked: Float64Array;
  readonly possible: Float64Array;
  /** Linked pairs expected from the sizes alone: the labels dealt out again at random, ties as they are. */
  readonly expected: Float64Array;
  readonly sd: Float64Array;
  readonly z: Float64Array;
  /** Two-sided, normal. */
  readonly p: Float64Array;
  /** Benjamini-Hochberg over the testable cells, each two parts once. */
  readonly q: Float64Array;
  /** 1 where the cell is big enough to say anything: see the verdict rules in `shared`. */
  readonly testable: Uint8Array;
  readonly expectedByActivity: Float64Array;
}

export interface ExternalInternal {
  readonly external: number;
  readonly internal: number;
  /** (external - internal) / (external + internal); null without ties. */
  readonly index: number | null;
  /** What the sizes of the parts alone would give; null with fewer than two stakeholders. */
  readonly expected: number | null;
}

export interface Assortativity {
  /** Null without ties, or where all ends are of one part. */
  readonly value: number | null;
}

export interface Feasibility {
  /** Sum over shared contacts of 1 / ln(their number of contacts). */
  readonly adamicAdar: number;
  /** Sum over shared contacts of 1 / (their number of contacts). */
  readonly resourceAllocation: number;
  /** Who knows both: could introduce them. Fewest contacts first, as each counts for more. */
  readonly sharedContacts: Int32Array;
}

export interface LikelyTie {
  readonly from: number;
  readonly to: number;
  readonly adamicAdar: number;
}

export interface TwoMode {
  readonly twoMode: boolean;
  /** The part that has exactly one end of every tie, and the parts that have the other ends; null in one-mode data. */
  readonly modes: { readonly one: number; readonly others: readonly number[] } | null;
  readonly modeOf: Int8Array | null;
}
