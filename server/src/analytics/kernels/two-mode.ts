import type { PlainKernel } from '../kernel.js';
import { requireSkeleton } from '../require-skeleton.js';
import type { OnGraph, Parts, TwoMode } from '../tasks.js';

/**
 * Two-mode data: every tie runs between the same two parts of a division (people and the bodies they sit on), none
 * within one.
 *
 * Then `modeOf` says 0 for the part with the smaller number, 1 for the other, and -1 for stakeholders in neither, who
 * have no ties. Without ties, or with a tie inside a part, or with a third part tied, the data are one-mode. Whether a
 * division *could* be found that makes them two-mode is not asked: the question is what the data say of kinds.
 *
 * Cost: ties. Source: Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const twoMode: PlainKernel<OnGraph & Parts, TwoMode> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.size,
  run: ({ graph, partOf }) => {
    requireSkeleton(graph);
    const oneMode: TwoMode = { twoMode: false, modes: null, modeOf: null };
    if (graph.size === 0) return oneMode;
    const first = partOf[graph.edgeSource[0]!]!;
    const second = partOf[graph.edgeTarget[0]!]!;
    const modes = [Math.min(first, second), Math.max(first, second)] as const;
    for (let edge = 0; edge < graph.size; edge += 1) {
      const a = partOf[graph.edgeSource[edge]!]!;
      const b = partOf[graph.edgeTarget[edge]!]!;
      if (a === b || Math.min(a, b) !== modes[0] || Math.max(a, b) !== modes[1]) return oneMode;
    }
    return { twoMode: true, modes, modeOf: Int8Array.from(partOf, (part) => modes.indexOf(part)) };
  },
};
