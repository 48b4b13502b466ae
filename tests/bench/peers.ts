import { createRequire } from 'node:module';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import cytoscape from 'cytoscape';
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
const closeness: (graph: UndirectedGraph) => unknown = require('graphology-metrics/centrality/closeness');
const cores: { coreNumber(graph: UndirectedGraph): Readonly<Record<number, number>> } = require('graphology-cores');
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

/** One value for each stakeholder, one for all, or one for each run: what can be compared between tools. */
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
  const listed = (values: Readonly<Record<number, number>>) =>
    Array.from({ length: source.order }, (_, v) => values[v]!);
  const modularities: number[] = [];
  return measured('graphology', measures, {
    betweenness: () => listed(betweenness(graph, { normalized: false, getEdgeWeight: null })),
    // Classic closeness, from the same traversals: graphology has no harmonic one to compare values with.
    'harmonic-closeness': () => {
      closeness(graph);
      return [];
    },
    // Louvain: graphology has no Leiden.
    leiden: () => {
      modularities.push(louvain.detailed(graph, { getEdgeWeight: null }).modularity);
      return modularities;
    },
    components: () => [countConnectedComponents(graph)],
    'core-number': () => listed(cores.coreNumber(graph)),
    pagerank: () => listed(pagerank(graph, { getEdgeWeight: null, tolerance: 1e-15, maxIterations: 1000 })),
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

export async function askCytoscape(
  source: CsrGraph,
  measures: readonly BenchMeasure[],
): Promise<readonly PeerResult[]> {
  const everybody = Array.from({ length: source.order }, (_, v) => v);
  const graph = cytoscape({
    headless: true,
    elements: [
      ...everybody.map((v) => ({ data: { id: `n${v}` } })),
      ...Array.from(source.edgeSource, (from, edge) => ({
        data: { id: `e${edge}`, source: `n${from}`, target: `n${source.edgeTarget[edge]}` },
      })),
    ],
  });
  const elements = graph.elements();
  const nodes = everybody.map((v) => graph.getElementById(`n${v}`));
  return measured('cytoscape', measures, {
    betweenness: () => {
      const values = elements.betweennessCentrality({ directed: false });
      return nodes.map((node) => values.betweenness(node) / 2); // it counts each pair both ways
    },
    components: () => [elements.components().length],
    'cut-points': () => elements.hopcroftTarjanBiconnected().cut.map((node) => Number(node.id().slice(1))),
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
