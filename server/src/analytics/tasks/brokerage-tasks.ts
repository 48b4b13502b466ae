import type { OnGraph, Parts, Task, Weighted } from './task.js';

/** Tasks about who connects others. */
export interface BrokerageTasks {
  constraint: Task<OnGraph & Weighted, Float64Array>;
  'effective-size': Task<OnGraph & Weighted, EffectiveSize>;
  hierarchy: Task<OnGraph & Weighted, Float64Array>;
  'gould-fernandez': Task<OnGraph & Parts, BrokerageRoles>;
}

export interface EffectiveSize {
  readonly effectiveSize: Float64Array;
  /** Effective size by number of contacts. */
  readonly efficiency: Float64Array;
}

/** The five roles of Gould and Fernandez, by stakeholder: open two-step routes on which each stands in the middle. */
export interface BrokerageRoles {
  readonly coordinator: Float64Array;
  readonly itinerant: Float64Array;
  readonly gatekeeper: Float64Array;
  readonly representative: Float64Array;
  readonly liaison: Float64Array;
  readonly total: Float64Array;
}
