import { plainNumber } from '@footbridge/shared/gaps/counted';
import type { CsrGraph } from '../analytics/csr-graph.js';
import { seededRandom, shuffledOrder } from '../analytics/seeded-random.js';
import type { Betweenness } from '../analytics/tasks/centrality-tasks.js';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';

/**
 * Exact betweenness takes time in proportion to stakeholders times ties: some ten seconds for 15,000 with 75,000 ties
 * on two cores. Above this product it is estimated.
 */
export const MOST_EXACT_STEPS = 1.2e9;
/** Routes of an estimate start at two draws of so many stakeholders each; a multiple of 16. */
const PIVOTS_A_DRAW = 128;
const SEED = 1;
/** The estimate's stated error is that of its leading brokers. */
const LEADING = 20;

/** Betweenness of a view, and whether it was computed or estimated. */
export interface BetweennessAnswer extends Betweenness {
  /** How far the estimate may be off, in words; null where exact. */
  readonly error: string | null;
  readonly seed: number | null;
}

/** Exact where it takes seconds, else estimated with its error stated; the same input always gives the same output. */
export async function betweennessOf(
  analyses: ViewAnalyses,
  view: NetworkView,
  { directed, mostExactSteps = MOST_EXACT_STEPS }: { readonly directed: boolean; readonly mostExactSteps?: number },
  signal?: AbortSignal,
): Promise<BetweennessAnswer> {
  const graph = directed ? view.digraph : view.graph;
  const name = directed ? 'directed' : '';
  if (graph.order * graph.size <= mostExactSteps || graph.order < 4 * PIVOTS_A_DRAW) {
    const exact = await analyses.run(view, 'betweenness', { graph }, name, signal);
    return { ...exact, error: null, seed: null };
  }
  const question = `betweenness estimate ${name}`;
  return analyses.answer(view, question, (inner) => estimated(analyses, graph, inner), signal);
}

/** Two draws without a pivot in common: their mean is the estimate, their difference says how far it may be off. */
async function estimated(analyses: ViewAnalyses, graph: CsrGraph, signal: AbortSignal): Promise<BetweennessAnswer> {
  const order = shuffledOrder(graph.order, seededRandom(SEED));
  const draws = [order.slice(0, PIVOTS_A_DRAW), order.slice(PIVOTS_A_DRAW, 2 * PIVOTS_A_DRAW)];
  const [one, other] = await Promise.all(
    draws.map((pivots) => analyses.once('betweenness-estimate', { graph, pivots }, signal)),
  );
  if (one === undefined || other === undefined) throw new Error('Expected two draws');
  const nodes = one.nodes.map((value, v) => (value + other.nodes[v]!) / 2);
  const edges = one.edges.map((value, edge) => (value + other.edges[edge]!) / 2);
  return { nodes, edges, nodeNorm: one.nodeNorm, seed: SEED, error: errorOf(graph.order, nodes, one, other) };
}

/** Half the difference of two halves is a standard error of their mean; the leading brokers' is what matters. */
function errorOf(order: number, nodes: Float64Array, one: Betweenness, other: Betweenness): string {
  const leading = Array.from(nodes.keys())
    .sort((a, b) => nodes[b]! - nodes[a]! || a - b)
    .slice(0, LEADING)
    .filter((v) => nodes[v]! > 0);
  const squares = leading.map((v) => ((one.nodes[v]! - other.nodes[v]!) / 2 / nodes[v]!) ** 2);
  const relative = Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length));
  return (
    `Betweenness is estimated from routes that start at ${plainNumber(2 * PIVOTS_A_DRAW)} of ` +
    `${plainNumber(order)} stakeholders; for the ${LEADING} leading ones the standard error is about ` +
    `${Math.max(1, Math.round(100 * relative))}%, for others more.`
  );
}
