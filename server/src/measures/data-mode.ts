import { listed, plainNumber } from '@footbridge/shared/gaps/counted';
import { partInSentence } from '@footbridge/shared/gaps/part-label';
import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { pairsAcross } from '../analytics/kernels/cohesion/density.js';
import { type GroupingSource, groupingSources } from '../network/grouping-source.js';
import type { NetworkView } from '../network/network-view.js';
import { GROUPINGS_BY_KIND } from '../network/two-modes.js';
import type { ViewAnalyses } from './view-analyses.js';

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
  const sources = groupingSources(view.snapshot);
  for (const kind of GROUPINGS_BY_KIND) {
    const source = sources.find(({ key }) => key === kind);
    if (source === undefined || source.counts.size < 2) continue;
    const mode = await modeBy(source, analyses, view, signal);
    if (mode !== null) return mode;
  }
  const { order } = view.graph;
  return { twoMode: false, modeOf: null, possiblePairs: (order * (order - 1)) / 2, note: null };
}

async function modeBy(
  { key, order, words }: GroupingSource,
  analyses: ViewAnalyses,
  view: NetworkView,
  signal?: AbortSignal,
): Promise<DataMode | null> {
  const numberOf = new Map(order.map((word, number) => [word, number]));
  const partOf = Int32Array.from(view.members, (member) => numberOf.get(words[member] ?? '') ?? order.length);
  const input = { graph: view.graph, partOf, parts: order.length + 1 };
  const { modes, modeOf } = await analyses.run(view, 'two-mode', input, key, signal);
  if (modes === null || modeOf === null) return null;
  const possiblePairs = pairsAcross(modeOf);
  const named = (part: number) => partInSentence(key, order[part] ?? NOT_RECORDED);
  const others = listed(modes.others.map(named));
  return {
    twoMode: true,
    modeOf,
    possiblePairs,
    note: `All ties link ${named(modes.one)} with ${others}, so only such pairs count as possible: ${plainNumber(possiblePairs)}.`,
  };
}
