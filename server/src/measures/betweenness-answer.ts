import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { Betweenness } from '../analytics/tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';

/**
 * Exact betweenness takes time in proportion to stakeholders times ties: about 10 s for 15,000 with 75,000 ties on two
 * cores. Above this product it is estimated.
 */
export const MOST_EXACT_STEPS = 1.2e9;

/** Betweenness of a view, and whether it was computed or estimated. */
export interface BetweennessAnswer extends Betweenness {
  readonly exact: boolean;
  /** How far the estimate may be off, in words; null where exact. */
  readonly error: string | null;
  readonly seed: number | null;
}

export function isExactlyAnswerable(view: NetworkView): boolean {
  return view.graph.order * view.graph.size <= MOST_EXACT_STEPS;
}

export async function betweennessOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  signal?: AbortSignal,
): Promise<BetweennessAnswer> {
  const exact = await analyses.run(view, 'betweenness', { graph: view.graph }, 'skeleton', signal);
  return { ...exact, exact: true, error: null, seed: null };
}
