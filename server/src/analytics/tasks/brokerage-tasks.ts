import type { OnGraph, Parts, Task, Weighted } from './task.js';

/** Tasks about who connects others. */
export interface BrokerageTasks {
  constraint: Task<OnGraph & Weighted, Float64Array>;
  'effective-size': Task<OnGraph & Weighted, EffectiveSize>;
  hierarchy: Task<OnGraph & Weighted, Float64Array>;
  'gould-fernandez': Task<OnGraph & Parts, BrokerageRoles>;
  'gould-fernandez-expectation': Task<OnGraph & Parts, BrokerageExpectation>;
  /** Skeleton. */
  'bridging-coefficient': Task<OnGraph, Float64Array>;
  /** From betweenness, raw, of the same graph. */
  'everett-valente': Task<OnGraph & { readonly betweenness: Float64Array }, EverettValente>;
  /** Skeleton. From all stakeholders, or estimated from `sources`: distinct ones, drawn at random. */
  bridgeness: Task<OnGraph & { readonly sources?: Int32Array }, Float64Array>;
  /** Skeleton. */
  'ties-by-part': Task<OnGraph & Parts & Weighted, TiesByPart>;
  'honest-broker': Task<OnGraph, HonestBroker>;
}

export interface EffectiveSize {
  readonly effectiveSize: Float64Array;
  /** Effective size by number of contacts. */
  readonly efficiency: Float64Array;
}

export type BrokerageRole = 'coordinator' | 'itinerant' | 'gatekeeper' | 'representative' | 'liaison' | 'total';

export type ByRole<Value> = { readonly [Role in BrokerageRole]: Value };

/** The five roles of Gould and Fernandez, by stakeholder: open two-step routes on which each stands in the middle. */
export type BrokerageRoles = ByRole<Float64Array>;

/** Moments of the counts of roles where arcs are drawn at random. */
export interface BrokerageExpectation {
  /** For a stakeholder of each part; `NaN` for an empty part. */
  readonly byPart: ByRole<{ readonly expected: Float64Array; readonly sd: Float64Array }>;
  /** For the counts of all stakeholders added up. */
  readonly overall: ByRole<{ readonly expected: number; readonly sd: number }>;
}

/** By stakeholder; the kernel says which are `NaN`. */
export interface EverettValente {
  readonly value: Float64Array;
  /** From the ties into, and out of, each; the same as `value` without direction. */
  readonly in: Float64Array;
  readonly out: Float64Array;
}

/** By stakeholder; the kernel says which are `NaN`. */
export interface TiesByPart {
  readonly participation: Float64Array;
  readonly withinPartZ: Float64Array;
}

/** Pairs of those tied to each stakeholder, by how the two are tied to each other. */
export interface HonestBroker {
  readonly untied: Float64Array;
  readonly oneWay: Float64Array;
  readonly bothWays: Float64Array;
}
