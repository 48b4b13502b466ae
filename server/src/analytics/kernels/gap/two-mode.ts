import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { TwoMode } from '../../tasks/gap-tasks.js';
import type { OnGraph, Parts } from '../../tasks/task.js';

/**
 * Two-mode data: one part of a division (the bodies) has exactly one end of every tie; the other ends are in one or
 * several others (the people and organisations that sit on them).
 *
 * Then `modes` names the part, and the tied others ascending; `modeOf` says 0 for the part, 1 for the tied others, and
 * -1 for stakeholders of parts that no tie touches. Where two parts would do, the one with the smaller number is named
 * first. Without ties, or where every part has a tie inside or beside it, the data are one-mode. Whether a division
 * *could* be found that makes them two-mode is not asked: the question is what the data say of kinds.
 *
 * Cost: ties. Source: Borgatti and Everett (1997), doi:10.1016/S0378-8733(96)00301-2.
 */
export const twoMode: PlainKernel<OnGraph & Parts, TwoMode> = {
  kind: 'plain',
  steps: ({ graph }) => graph.order + graph.size,
  run: ({ graph, partOf, parts }) => {
    requireSkeleton(graph);
    const oneMode: TwoMode = { twoMode: false, modes: null, modeOf: null };
    if (graph.size === 0) return oneMode;
    const endsOf = (edge: number) => [partOf[graph.edgeSource[edge]!]!, partOf[graph.edgeTarget[edge]!]!] as const;
    const tied = new Uint8Array(parts);
    const ends = new Set(endsOf(0));
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [a, b] = endsOf(edge);
      tied[a] = 1;
      tied[b] = 1;
      for (const part of ends) if ((a === part) === (b === part)) ends.delete(part);
    }
    if (ends.size === 0) return oneMode;
    const mode = Math.min(...ends);
    const others = Array.from(tied.keys()).filter((part) => tied[part] === 1 && part !== mode);
    const modeOf = Int8Array.from(partOf, (part) => (part === mode ? 0 : tied[part] === 1 ? 1 : -1));
    return { twoMode: true, modes: { one: mode, others }, modeOf };
  },
};
