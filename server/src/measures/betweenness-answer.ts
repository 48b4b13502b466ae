import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { Betweenness, EstimatedBetweenness } from '../analytics/tasks/centrality-tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';

/** Sources times stakeholders and arcs, which is what betweenness costs. */
interface BetweennessLimits {
  /** Up to here it is exact. */
  readonly exact: number;
  /** Where it is estimated, from as many sources as this affords. */
  readonly estimated: number;
}

/** On two cores some three seconds each (exact: 19,000 stakeholders with 95,000 ties). */
const LIMITS: BetweennessLimits = { exact: 4e9, estimated: 1.5e9 };
/** However large the network: fewer would leave nothing to tell an error from. */
const FEWEST_PIVOTS = 192;
const SEED = 1;

/** Betweenness of a view, and whether it was computed or estimated. */
export interface BetweennessAnswer extends Betweenness {
  /** How far the estimate may be off, in words; null where exact. */
  readonly error: string | null;
  readonly seed: number | null;
}

interface BetweennessChoice {
  readonly directed: boolean;
  /** Whether to compute exactly however long it takes. */
  readonly exact?: boolean;
  readonly limits?: BetweennessLimits;
}

/** Exact where it takes seconds, else estimated with its error stated; the same input always gives the same output. */
export async function betweennessOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  { directed, exact = false, limits = LIMITS }: BetweennessChoice,
  signal?: AbortSignal,
): Promise<BetweennessAnswer> {
  const graph = directed ? view.digraph : view.graph;
  const name = directed ? 'directed' : '';
  const looks = graph.order + graph.targets.length;
  const pivots = Math.max(FEWEST_PIVOTS, Math.floor(limits.estimated / Math.max(1, looks)));
  if (exact || graph.order * looks <= limits.exact || graph.order <= pivots) {
    const answer = await analyses.run(view, 'betweenness', { graph }, name, signal);
    return { ...answer, error: null, seed: null };
  }
  const estimate = await analyses.run(view, 'betweenness-estimate', { graph, pivots, seed: SEED }, name, signal);
  return { ...estimate, error: sentenceOf(estimate), seed: SEED };
}

function sentenceOf({ pivots, nodes, nodeError, edgeError }: EstimatedBetweenness): string {
  return (
    `Betweenness is estimated from routes that start at ${plainNumber(pivots)} of ${plainNumber(nodes.length)} ` +
    `stakeholders; the standard error is about ${inPercent(nodeError)} for the 20 leading stakeholders and ` +
    `${inPercent(edgeError)} for the 20 leading ties, for others more.`
  );
}

/** Never none: that is for what is exact. */
function inPercent(share: number): string {
  return `${Math.max(1, Math.round(100 * share))}%`;
}
