import type { Between, OnGraph, Parts, Task } from './task.js';

/** Tasks about the routes from one to another. */
export interface RouteTasks {
  /** Skeleton. Which parts, and who, the shortest routes from one set to another pass through. */
  'routes-through': Task<OnGraph & Between & Parts, RoutesThrough>;
  'shortest-routes': Task<OnGraph & Between & { readonly limit: number }, ShortestRoutes>;
}

export interface ShortestRoutes {
  /** Null where there is no route. */
  readonly distance: number | null;
  /** How many shortest routes there are. */
  readonly count: number;
  /** The first `limit` of them, each from a source to a target, in order of positions. */
  readonly routes: readonly Int32Array[];
}

export interface RoutesThrough {
  /** Pairs of a source and a target that can reach each other. */
  readonly pairs: number;
  /** By part: mean share of the shortest routes with one of its members between the ends. */
  readonly shareThrough: Float64Array;
  /** By stakeholder: sum over the pairs of the share of their shortest routes it stands on. */
  readonly carried: Float64Array;
}
