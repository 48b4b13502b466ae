/**
 * Meets stakeholders in order of their distance from a source, where ties differ in length (Dijkstra 1959,
 * doi:10.1007/BF01386390), over space allocated once.
 */
export interface NearestFirst {
  /** Whom the last walk met, nearest first, the source before all; only as many as it answered are of that walk. */
  readonly met: Int32Array;
  /** Length of the shortest route to each; infinite where there is none. */
  readonly lengthTo: Float64Array;
  /** Walks from `source`; answers how many it met. */
  from(source: number): number;
}
