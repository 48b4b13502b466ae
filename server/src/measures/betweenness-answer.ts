import type { Betweenness } from '../analytics/tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';

/** Betweenness of a view, and whether it was computed or estimated. */
export interface BetweennessAnswer extends Betweenness {
  /** How far the estimate may be off, in words; null where exact. */
  readonly error: string | null;
  readonly seed: number | null;
}

export async function betweennessOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  { directed }: { readonly directed: boolean },
  signal?: AbortSignal,
): Promise<BetweennessAnswer> {
  const graph = directed ? view.digraph : view.graph;
  const exact = await analyses.run(view, 'betweenness', { graph }, directed ? 'directed' : '', signal);
  return { ...exact, error: null, seed: null };
}
