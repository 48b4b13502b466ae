import type { PlainKernel } from '../kernel.js';
import type { Density, OnGraph } from '../tasks.js';

/**
 * Density: linked pairs by possible pairs, n(n-1)/2 of them, or n(n-1) ordered ones in a directed graph.
 *
 * Range 0 to 1; null with fewer than two stakeholders. Parallel ties are one linked pair, self ties none, strength
 * plays no part. In two-mode data most pairs could never be tied: read the group matrix instead.
 *
 * Cost: none. Source: Wasserman and Faust (1994), section 4.2, doi:10.1017/CBO9780511815478.
 */
export const density: PlainKernel<OnGraph, Density> = {
  kind: 'plain',
  steps: () => 1,
  run: ({ graph }) => {
    const ordered = graph.order * (graph.order - 1);
    const possible = graph.directed ? ordered : ordered / 2;
    return { linked: graph.size, possible, density: possible > 0 ? graph.size / possible : null };
  },
};
