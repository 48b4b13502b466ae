import type { PlainKernel } from '../../kernel.js';
import type { Mixing } from '../../tasks/gap-tasks.js';
import type { Modes, OnGraph, Parts } from '../../tasks/task.js';

/**
 * Mixing matrix: how many pairs of stakeholders of two parts are linked, which share of those that could be that is,
 * and which share of all linked pairs. In a directed graph arcs from the one to the other are counted, and the table is
 * read from row to column.
 *
 * Shares run from 0 to 1 and are `NaN` of nothing. Strength plays no part, parallel ties are one linked pair, self ties
 * none. With `modeOf` (two-mode data) only pairs across the modes could be linked. "Not recorded" is a part like any.
 *
 * Cost: ties + parts squared. Source: Newman (2003), doi:10.1103/PhysRevE.67.026126.
 */
export const mixing: PlainKernel<OnGraph & Parts & Modes, Mixing> = {
  kind: 'plain',
  steps: ({ graph, parts }) => graph.order + 4 * graph.size + parts * parts,
  run: ({ graph, partOf, parts, modeOf }) => {
    const members = new Float64Array(2 * parts);
    for (let v = 0; v < graph.order; v += 1) {
      const mode = modeOf?.[v] ?? 0;
      if (mode >= 0) members[2 * partOf[v]! + mode]! += 1;
    }
    const linked = new Float64Array(parts * parts);
    for (let edge = 0; edge < graph.size; edge += 1) {
      const [a, b] = [partOf[graph.edgeSource[edge]!]!, partOf[graph.edgeTarget[edge]!]!];
      linked[a * parts + b]! += 1;
      if (!graph.directed && a !== b) linked[b * parts + a]! += 1;
    }
    const possible = linked.map((_, cell) => {
      const [a, b] = [Math.floor(cell / parts), cell % parts];
      const [a0, a1, b0, b1] = [members[2 * a]!, members[2 * a + 1]!, members[2 * b]!, members[2 * b + 1]!];
      const ordered = modeOf ? a0 * b1 + a1 * b0 : a0 * b0 - (a === b ? a0 : 0);
      return a === b && !graph.directed ? ordered / 2 : ordered;
    });
    return {
      parts,
      linked,
      possible,
      ofPossible: linked.map((count, cell) => count / (possible[cell] || Number.NaN)),
      ofAll: linked.map((count) => count / (graph.size || Number.NaN)),
    };
  },
};
