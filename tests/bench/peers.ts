import { createRequire } from 'node:module';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { UndirectedGraph } from 'graphology';
import { countConnectedComponents } from 'graphology-components';
import createNgraph, { type Graph as Ngraph } from 'ngraph.graph';
import { type Timing, timed } from './stopwatch.js';

// These are CommonJS whose types promise a default export that is not there, or that have no types.
const require = createRequire(import.meta.url);
const betweenness: (
  graph: UndirectedGraph,
  options: object,
) => Readonly<Record<number, number>> = require('graphology-metrics/centrality/betweenness');
const louvain: {
  detailed(graph: UndirectedGraph, options: object): { readonly modularity: number };
} = require('graphology-communities-louvain');
const pagerank: (
  graph: UndirectedGraph,
  options: object,
) => Readonly<Record<number, number>> = require('graphology-metrics/centrality/pagerank');
const ngraph: { betweenness(graph: Ngraph): Readonly<Record<number, number>> } = require('ngraph.centrality');

const BENCH_MEASURES = [
  'betweenness',
  'harmonic-closeness',
  'leiden',
  'components',
  'constraint',
  'cut-points',
  'core-number',
  'pagerank',
] as const;
export type BenchMeasure = (typeof BENCH_MEASURES)[number];

/** One value for each stakeholder, or one for all: what can be compared between tools. */
export type Comparable = readonly number[];

export interface PeerResult {
  readonly tool: string;
  readonly measure: BenchMeasure;
  readonly timing: Timing;
  readonly answer: Comparable;
}

/** What graphology has of the measures; its graph is built before the clock starts. */
export async function askGraphology(
  source: CsrGraph,
  measures: readonly BenchMeasure[],
): Promise<readonly PeerResult[]> {
  const graph = new UndirectedGraph();
  for (let v = 0; v < source.order; v += 1) graph.addNode(v);
  for (let edge = 0; edge < source.size; edge += 1) graph.addEdge(source.edgeSource[edge], source.edgeTarget[edge]);
  return measured('graphology', measures, {
    betweenness: () => {
      const values = betweenness(graph, { normalized: false, getEdgeWeight: null });
      return Array.from({ length: source.order }, (_, v) => values[v]!);
    },
    // Louvain: graphology has no Leiden.
    leiden: () => [louvain.detailed(graph, { getEdgeWeight: null }).modularity],
    components: () => [countConnectedComponents(graph)],
    pagerank: () => {
      const values = pagerank(graph, { getEdgeWeight: null, tolerance: 1e-12, maxIterations: 1000 });
      return Array.from({ length: source.order }, (_, v) => values[v]!);
    },
  });
}

export async function askNgraph(source: CsrGraph, measures: readonly BenchMeasure[]): Promise<readonly PeerResult[]> {
  const graph = createNgraph();
  for (let v = 0; v < source.order; v += 1) graph.addNode(v);
  for (let edge = 0; edge < source.size; edge += 1) graph.addLink(source.edgeSource[edge]!, source.edgeTarget[edge]!);
  return measured('ngraph', measures, {
    betweenness: () => {
      const values = ngraph.betweenness(graph);
      return Array.from({ length: source.order }, (_, v) => values[v]!);
    },
  });
}

async function measured(
  tool: string,
  measures: readonly BenchMeasure[],
  able: Readonly<Partial<Record<BenchMeasure, () => Comparable>>>,
): Promise<readonly PeerResult[]> {
  const results: PeerResult[] = [];
  for (const measure of measures) {
    const work = able[measure];
    if (work === undefined) continue;
    const { answer, timing } = await timed(work);
    results.push({ tool, measure, timing, answer });
  }
  return results;
}
