import type { PlainKernel } from '../../kernel.js';
import type { Assortativity } from '../../tasks/gap-tasks.js';
import type { OnGraph, Parts } from '../../tasks/task.js';

/**
 * Nominal assortativity: how much more often ties stay within a part than if their ends were paired at random.
 *
 * In words: share of ties inside parts, less the share expected from how many tie ends each part has, by the most that
 * difference could be. 1: only inside; 0: as at random; below 0: rather between. Null without ties, or where all ends
 * are in one part (nothing is left to explain).
 *
 * In a directed graph sources and targets have shares of their own. Strength plays no part, parallel ties are one tie,
 * self ties none, isolates do not matter. Ties of stakeholders in the part `notRecorded` are left out.
 *
 * Cost: ties + parts. Source: Newman (2003), doi:10.1103/PhysRevE.67.026126.
 */
export const assortativity: PlainKernel<OnGraph & Parts, Assortativity> = {
  kind: 'plain',
  steps: ({ graph }) => graph.size,
  run: ({ graph, partOf, parts, notRecorded }) => {
    const starts = new Float64Array(parts);
    const ends = new Float64Array(parts);
    let inside = 0;
    let ties = 0;
    for (let edge = 0; edge < graph.size; edge += 1) {
      const a = partOf[graph.edgeSource[edge]!]!;
      const b = partOf[graph.edgeTarget[edge]!]!;
      if (a === notRecorded || b === notRecorded) continue;
      ties += 1;
      inside += a === b ? 1 : 0;
      starts[a]! += 1;
      ends[b]! += 1;
    }
    let atRandom = 0;
    for (let part = 0; part < parts; part += 1) {
      atRandom += graph.directed ? starts[part]! * ends[part]! : ((starts[part]! + ends[part]!) / 2) ** 2;
    }
    // Whole numbers throughout: the difference is exactly 0 when every end is in one part.
    const room = ties * ties - atRandom;
    return { value: room > 0 ? (inside * ties - atRandom) / room : null };
  },
};
