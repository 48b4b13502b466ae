import type { Control } from '../control.js';
import type { Coverage } from './coverage.js';

/** Which few stakeholders together reach most, and how hard to look. */
export interface ReachingQuestion {
  readonly order: number;
  readonly coverage: Coverage;
  /** Who may be in a set: everybody, or the most promising. */
  readonly candidates: Int32Array;
  /** How many candidates, the best first, are tried in each swap. */
  readonly swapped: number;
  /** Distances that may be looked up to prove that no set of a size is better; 0 to prove nothing. */
  readonly mostLooks: number;
  readonly control: Control;
}
