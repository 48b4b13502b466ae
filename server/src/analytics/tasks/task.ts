import type { CsrGraph } from '../csr-graph.js';

export interface Task<Input, Output> {
  readonly input: Input;
  readonly output: Output;
}

export interface OnGraph {
  readonly graph: CsrGraph;
}

export interface Weighted {
  /** True: ties count by their strength. False (the default): every tie counts 1. */
  readonly weighted?: boolean;
}

export interface Parts {
  /** Part of each stakeholder, 0..parts-1. */
  readonly partOf: Int32Array;
  readonly parts: number;
  /** The part "not recorded", where there is one; each task says what it means for it. */
  readonly notRecorded?: number;
}

export interface Modes {
  /** Two-mode data: 0 or 1 for each stakeholder, -1 for one of neither mode (left out). From the task `two-mode`. */
  readonly modeOf?: Int8Array;
}

export interface Between {
  /** Stakeholders of the one side and of the other, each once; the two sides may be the same set. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
}
