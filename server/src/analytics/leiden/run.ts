import type { Control } from '../control.js';
import type { Level } from './level.js';
import type { Workspace } from './workspace.js';

/** What all steps of one run of the Leiden method have in common. */
export interface Run {
  /** Resolution by twice the strength of all ties: what a pair of strengths is expected to share. */
  readonly perStrength: number;
  readonly random: () => number;
  readonly space: Workspace;
  readonly control: Control;
}

/** How the nodes of a level are divided. Communities have the same labels on all levels: positions on the ground. */
export interface Division {
  readonly level: Level;
  readonly communityOf: Int32Array;
  /** Strength from each node to the others of its community. */
  readonly inside: Float64Array;
}
