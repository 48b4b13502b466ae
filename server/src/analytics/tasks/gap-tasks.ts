import type { Between, Modes, OnGraph, Parts, Task } from './task.js';

/** Tasks about what is missing. */
export interface GapTasks {
  /** Skeleton. */
  'group-matrix': Task<OnGraph & Parts & Modes, GroupMatrix>;
  mixing: Task<OnGraph & Parts & Modes, Mixing>;
  /** Skeleton. */
  'rewired-matrix': Task<OnGraph & Parts & Modes & { readonly seed: number }, RewiredMatrix>;
  'distances-between': Task<OnGraph & Parts & DistanceOptions, DistancesBetween>;
  'ei-index': Task<OnGraph & Parts & Modes, ExternalInternal>;
  'ei-of-parts': Task<OnGraph & Parts & Modes, ExternalInternalOfParts>;
  'ei-of-stakeholders': Task<OnGraph & Parts & Modes, ExternalInternalOfStakeholders>;
  assortativity: Task<OnGraph & Parts, Assortativity>;
  /** Skeleton. */
  'introductions-between': Task<OnGraph & Between & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'introductions-overall': Task<OnGraph & IntroductionOptions, Introductions>;
  /** Skeleton. */
  'adamic-adar': Task<OnGraph & { readonly from: Int32Array; readonly to: Int32Array }, readonly Feasibility[]>;
  /** Skeleton. The untied pairs that are most likely to tie. */
  'likely-ties': Task<OnGraph & IntroductionOptions & { readonly by?: Likelihood }, readonly LikelyTie[]>;
  /** Skeleton. */
  'two-mode': Task<OnGraph & Parts, TwoMode>;
}

export interface DistanceOptions {
  /** How many steps still count; infinite for all. */
  readonly furthest: number;
  readonly seed: number;
  /** Whether to walk from everybody however long it takes. */
  readonly exact?: boolean;
  /** How many steps count as seconds; a billion where absent. */
  readonly mostSteps?: number;
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
  /** Of the index over all ways to deal the labels out again; with z and p null where all give the same. */
  readonly sd: number | null;
  readonly z: number | null;
  /** Two-sided, normal. */
  readonly p: number | null;
}

/** By part; `NaN` where undefined. */
export interface ExternalInternalOfParts {
  readonly external: Float64Array;
  readonly internal: Float64Array;
  readonly index: Float64Array;
  /** What the size of the part alone would give. */
  readonly expected: Float64Array;
  readonly z: Float64Array;
  /** Two-sided, normal. */
  readonly p: Float64Array;
  /** Benjamini-Hochberg over the parts that have a p. */
  readonly q: Float64Array;
}

/** By stakeholder; `NaN` where undefined. */
export interface ExternalInternalOfStakeholders {
  readonly external: Float64Array;
  readonly internal: Float64Array;
  readonly index: Float64Array;
  /** What the size of its part alone would give. */
  readonly expected: Float64Array;
  /** Parts besides its own that it has ties with. */
  readonly otherParts: Float64Array;
}

/**
 * Square tables of parts x parts, row by row; symmetric without direction, with it from the part of the row to the
 * part of the column. `NaN` where there is no pair.
 */
export interface DistancesBetween {
  readonly parts: number;
  /** Pairs of different stakeholders, one of each part; ordered pairs inside a part of a directed graph. */
  readonly possible: Float64Array;
  /** Share of them that reach each other within the steps asked for. */
  readonly within: Float64Array;
  /** Mean of 1/distance, 0 beyond those steps. */
  readonly nearness: Float64Array;
  /** How far they may be off, 19 times in 20; 0 where exact. */
  readonly withinError: Float64Array;
  readonly nearnessError: Float64Array;
  /** How many stakeholders were drawn to stand for all; null where the numbers are exact. */
  readonly sources: number | null;
}

/** Square tables of parts x parts, row by row, symmetric, over networks drawn at random; `NaN` where undefined. */
export interface RewiredMatrix {
  readonly parts: number;
  readonly linked: Float64Array;
  readonly expected: Float64Array;
  readonly sd: Float64Array;
  readonly z: Float64Array;
  /** Share of the networks at least as far from the expected number. */
  readonly p: Float64Array;
  /** Benjamini-Hochberg, each two parts once. */
  readonly q: Float64Array;
}

/**
 * Square tables of parts x parts, row by row: pairs linked, pairs that could be, and shares; `NaN` where undefined.
 * Symmetric without direction; with it, from the part of the row to the part of the column.
 */
export interface Mixing {
  readonly parts: number;
  readonly linked: Float64Array;
  readonly possible: Float64Array;
  readonly ofPossible: Float64Array;
  readonly ofAll: Float64Array;
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

/** What a shared contact counts: 1 / ln(its contacts), 1 / (its contacts), or 1. */
export type Likelihood = 'adamic-adar' | 'resource-allocation' | 'common-neighbours';

export interface LikelyTie {
  readonly from: number;
  readonly to: number;
  readonly likelihood: number;
}

export interface TwoMode {
  readonly twoMode: boolean;
  /** The part that has exactly one end of every tie, and the parts that have the other ends; null in one-mode data. */
  readonly modes: { readonly one: number; readonly others: readonly number[] } | null;
  readonly modeOf: Int8Array | null;
}
