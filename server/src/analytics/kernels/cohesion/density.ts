import type { PlainKernel } from '../../kernel.js';
import type { Density } from '../../tasks/cohesion-tasks.js';
import type { Modes, OnGraph } from '../../tasks/task.js';

/**
 * Density: linked pairs by possible pairs, n(n-1)/2 of them, or n(n-1) ordered ones in a directed graph.
 *
 * Range 0 to 1; null with fewer than two stakeholders. Parallel ties are one linked pair, self ties none, strength
 * plays no part. In two-mode data only pairs of one of each mode are possible, twice as many ordered ones.
 *
 * Cost: none. Source: Wasserman and Faust (1994), section 4.2, doi:10.1017/CBO9780511815478.
 */
export const density: PlainKernel<OnGraph & Modes, Density> = {
  kind: 'plain',
  steps: () => 1,
  run: ({ graph, modeOf }) => {
    const ordered = modeOf === undefined ? graph.order * (graph.order - 1) : 2 * pairsAcross(modeOf);
    const possible = graph.directed ? ordered : ordered / 2;
    return { linked: graph.size, possible, density: possible > 0 ? graph.size / possible : null };
  },
};

/** How many pairs two-mode data could tie: one of each mode. */
export function pairsAcross(modeOf: Int8Array): number {
  const sizes = [0, 0];
  for (const mode of modeOf) if (mode >= 0) sizes[mode]! += 1;
  return sizes[0]! * sizes[1]!;
}
