/** What is left of a network once some have left: the less, the more it needed them. */
export interface Remainder {
  /** Rough number of elementary steps of one `leftWithout`. */
  readonly steps: number;
  /**
   * By stakeholder: what is left once those in `gone` and this one have left, `NaN` for those in `gone`. Only entries
   * from `first` on (0, where absent) need be right. The array is used again by the next call.
   */
  leftWithout(gone: readonly number[], first?: number): Float64Array;
}
