import { plainNumber } from '@footbridge/shared/gaps/counted';
import { partInSentence } from '@footbridge/shared/gaps/part-label';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';
import { stakeholderAt } from './view-stakeholder.js';

/** Whether ties run only between two kinds of stakeholder: people and bodies, people and events. */
export interface DataMode {
  readonly twoMode: boolean;
  /** 0 or 1 for each position, -1 for one of neither mode; null in one-mode data. */
  readonly modeOf: Int8Array | null;
  /** How many pairs could be tied. */
  readonly possiblePairs: number;
  /** What a reader must know; null in one-mode data. */
  readonly note: string | null;
}

/** Recognises two-mode data, in which a pair of two people can have no tie and must not count as possible. */
export async function dataModeOf(analyses: ViewAnalyses, view: NetworkView, signal?: AbortSignal): Promise<DataMode> {
  const { graph } = view;
  const partOf = Int32Array.from({ length: graph.order }, (_, position) =>
    STAKEHOLDER_KINDS.indexOf(stakeholderAt(view, position).kind),
  );
  const input = { graph, partOf, parts: STAKEHOLDER_KINDS.length };
  const { modes, modeOf } = await analyses.run(view, 'two-mode', input, 'kind', signal);
  if (modes === null || modeOf === null) {
    return { twoMode: false, modeOf: null, possiblePairs: (graph.order * (graph.order - 1)) / 2, note: null };
  }
  const [first, second] = modes.map((mode) => partInSentence('kind', STAKEHOLDER_KINDS[mode]!)) as [string, string];
  const sizes = [0, 0];
  for (const mode of modeOf) if (mode >= 0) sizes[mode]! += 1;
  const possiblePairs = sizes[0]! * sizes[1]!;
  return {
    twoMode: true,
    modeOf,
    possiblePairs,
    note: `All ties link ${first} with ${second}, so only such pairs count as possible: ${plainNumber(possiblePairs)}.`,
  };
}
