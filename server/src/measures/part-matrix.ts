import type { Departures } from '../analytics/tasks/fragility-tasks.js';
import type { GroupMatrix } from '../analytics/tasks/gap-tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { ComparedParts } from './compared-parts.js';
import type { DataMode } from './data-mode.js';
import type { ViewAnalyses } from './view-analyses.js';

/** Linked and expected pairs of every two compared parts. */
export function partMatrixOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  { grouping, partOf, count, notRecorded }: ComparedParts,
  { modeOf }: DataMode,
  signal?: AbortSignal,
): Promise<GroupMatrix> {
  const input = { graph: view.graph, partOf, parts: count, notRecorded, modeOf: modeOf ?? undefined };
  return analyses.run(view, 'group-matrix', input, grouping, signal);
}

/** For every two compared parts with a linked pair, how few must leave until none is left. */
export function departuresOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  { grouping, partOf, count }: ComparedParts,
  signal?: AbortSignal,
): Promise<readonly Departures[]> {
  return analyses.run(view, 'departures', { graph: view.graph, partOf, parts: count }, grouping, signal);
}

/** The positions of a part's members, ascending. */
export function positionsIn({ partOf }: ComparedParts, part: number): Int32Array {
  const positions: number[] = [];
  for (let position = 0; position < partOf.length; position += 1) {
    if (partOf[position] === part) positions.push(position);
  }
  return Int32Array.from(positions);
}
