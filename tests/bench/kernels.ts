import { availableParallelism } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { AnalysisPool } from '@footbridge/server/analytics/analysis-pool';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import {
  askCytoscape,
  askGraphology,
  askNgraph,
  type BenchMeasure,
  type Comparable,
  type PeerResult,
} from './peers.js';
import { absentNote, askPython, isPresent, PYTHON_PEERS, type PythonPeer } from './python-peers.js';
import { blockModel, preferentialAttachment } from './random-graphs.js';
import { type Timing, timed } from './stopwatch.js';

export interface KernelRow {
  readonly graph: string;
  readonly measure: string;
  readonly tool: string;
  readonly timing: Timing;
  /** How many times as long as ours; null for ours and where ours was not timed. */
  readonly ratio: number | null;
  /** How far the peer's answer is from ours, or what the two found; null where there is nothing to compare. */
  readonly agreement: string | null;
}

export interface KernelReport {
  readonly rows: readonly KernelRow[];
  /** What was left out and how to bring it in. */
  readonly notes: readonly string[];
}

/** Which peers and measures a graph is worth: what would run for many minutes is left out, and a note says so. */
interface BenchCase {
  readonly name: string;
  readonly make: () => CsrGraph;
  readonly compared: readonly BenchMeasure[];
  /** Whether the slow peers from npm, ngraph and cytoscape, are asked too. */
  readonly slow?: true;
  readonly python: readonly PythonPeer[];
  readonly alone: readonly AloneTask[];
}

const LINEAR = ['leiden', 'components', 'constraint', 'cut-points', 'core-number', 'pagerank'] as const;
const ALL = ['betweenness', 'harmonic-closeness', ...LINEAR] as const;
const ALONE = [
  'gould-fernandez',
  'local-bridges',
  'group-matrix',
  'departures',
  'introductions-overall',
  'likely-ties',
] as const;

type AloneTask = (typeof ALONE)[number];

const CASES: readonly BenchCase[] = [
  {
    name: 'sbm 1k/3k',
    make: () => blockModel(1_000, 3_000, 10),
    compared: ALL,
    slow: true,
    python: PYTHON_PEERS,
    alone: ALONE,
  },
  {
    name: 'sbm 10k/50k',
    make: () => blockModel(10_000, 50_000, 20),
    compared: ALL,
    python: ['igraph', 'networkit'],
    alone: ALONE,
  },
  {
    name: 'pa 10k/50k',
    make: () => preferentialAttachment(10_000, 5),
    compared: ALL,
    python: ['igraph', 'networkit'],
    alone: ALONE,
  },
  {
    name: 'sbm 100k/500k',
    make: () => blockModel(100_000, 500_000, 200),
    compared: LINEAR,
    python: ['igraph', 'networkit'],
    alone: ALONE,
  },
];

/** Our kernels, through the pool as the server runs them, and their peers on the same graphs in the same run. */
export async function benchKernels(only: (name: string) => boolean = () => true): Promise<KernelReport> {
  const notes: string[] = [];
  const present = PYTHON_PEERS.filter(isPresent);
  for (const tool of PYTHON_PEERS) if (!present.includes(tool)) notes.push(absentNote(tool));
  notes.push('Exact betweenness and harmonic closeness of 100k/500k take minutes everywhere and are not timed.');
  notes.push('graphology has no Leiden: its Louvain is timed beside ours.');
  notes.push('ngraph, cytoscape and networkx are timed at 1k/3k only: at 10k/50k they take minutes, or overflow.');
  notes.push('graphology has no harmonic closeness: its classic one is timed, which walks the same routes.');
  notes.push('Each run of igraph gets a graph it has not been asked about, as it remembers what it has answered.');
  notes.push('Modularities are medians over the runs, each of another seed.');
  const pool = new AnalysisPool();
  const rows: KernelRow[] = [];
  try {
    for (const { name, make, compared, slow, python, alone } of CASES) {
      if (!only(name)) continue;
      const graph = make();
      const peers = [
        ...(await askGraphology(graph, compared)),
        ...(slow ? await askNgraph(graph, compared) : []),
        ...(slow ? await askCytoscape(graph, compared) : []),
        ...python.filter((tool) => present.includes(tool)).flatMap((tool) => askPython(tool, graph, compared)),
      ];
      for (const measure of compared) rows.push(...(await comparedRows(pool, name, graph, measure, peers)));
      for (const task of alone) rows.push(await aloneRow(pool, name, graph, task));
      if (compared.includes('betweenness')) rows.push(await estimateRow(pool, name, graph));
      rows.push(await eventLoopRow(pool, name, graph), await cancelRow(pool, name, graph));
    }
  } finally {
    await pool.close();
  }
  return { rows, notes };
}

async function comparedRows(
  pool: AnalysisPool,
  name: string,
  graph: CsrGraph,
  measure: BenchMeasure,
  peers: readonly PeerResult[],
): Promise<readonly KernelRow[]> {
  const modularities: number[] = [];
  const { answer, timing } = await timed(() => ours(pool, graph, measure, modularities));
  const tool = `Footbridge, ${availableParallelism()} threads at most`;
  const rows: KernelRow[] = [{ graph: name, measure, tool, timing, ratio: null, agreement: null }];
  for (const peer of peers) {
    if (peer.measure !== measure) continue;
    const ratio = peer.timing.median / timing.median;
    const agreement = agreementOf(measure, answer, peer.answer);
    rows.push({ graph: name, measure, tool: peer.tool, timing: peer.timing, ratio, agreement });
  }
  return rows;
}

async function ours(
  pool: AnalysisPool,
  graph: CsrGraph,
  measure: BenchMeasure,
  modularities: number[],
): Promise<Comparable> {
  switch (measure) {
    case 'betweenness':
      return Array.from((await pool.run('betweenness', { graph })).nodes);
    case 'harmonic-closeness':
      return Array.from(await pool.run('harmonic-closeness', { graph }));
    case 'leiden': {
      const { modularity } = await pool.run('leiden', { graph, seed: modularities.length, starts: 1 });
      modularities.push(modularity!);
      return modularities;
    }
    case 'components':
      return [(await pool.run('components', { graph })).count];
    case 'constraint':
      return Array.from(await pool.run('constraint', { graph }));
    case 'cut-points': {
      const { isCutPoint } = await pool.run('cut-points', { graph });
      return Array.from(isCutPoint.keys()).filter((v) => isCutPoint[v] === 1);
    }
    case 'core-number':
      return Array.from((await pool.run('core-number', { graph })).coreOf);
    case 'pagerank':
      return Array.from(await pool.run('pagerank', { graph }));
  }
}

function agreementOf(measure: BenchMeasure, ours: Comparable, theirs: Comparable): string {
  if (measure === 'leiden') return `modularity ${median(ours).toFixed(4)} ours, ${median(theirs).toFixed(4)} theirs`;
  if (theirs.length === 0) return 'not compared';
  if (ours.length !== theirs.length) return `DIFFERENT: ${ours.length} values ours, ${theirs.length} theirs`;
  const order = measure === 'cut-points' ? (a: number, b: number) => a - b : null;
  const sorted = order === null ? theirs : [...theirs].sort(order);
  const undefinedOnOne = ours.filter((value, at) => Number.isNaN(value) !== Number.isNaN(sorted[at]!)).length;
  if (undefinedOnOne > 0) return `DIFFERENT: ${undefinedOnOne} undefined for one of the two`;
  const scale = measure === 'pagerank' ? 1 / ours.length : 1; // shares of all that add up to 1
  const farthest = ours.reduce((most, value, at) => {
    const difference = Math.abs(value - sorted[at]!) / Math.max(scale, Math.abs(value));
    return Number.isNaN(difference) ? most : Math.max(most, difference);
  }, 0);
  return farthest < 1e-9 ? 'same to 1e-9' : `DIFFERENT by up to ${farthest.toExponential(1)}`;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Measures no peer here has. */
async function aloneRow(pool: AnalysisPool, name: string, graph: CsrGraph, task: AloneTask): Promise<KernelRow> {
  const partOf = Int32Array.from({ length: graph.order }, (_, v) => v % 8);
  const { answer, timing } = await timed(() => pool.run(task, { graph, partOf, parts: 8, limit: 5 }));
  const limited = 'exact' in answer && !answer.exact ? ' (most promising ties)' : '';
  return { graph: name, measure: `${task}${limited}`, tool: 'Footbridge', timing, ratio: null, agreement: null };
}

/** Betweenness from a tenth of the stakeholders, as large networks are answered with, beside the exact values. */
async function estimateRow(pool: AnalysisPool, name: string, graph: CsrGraph): Promise<KernelRow> {
  const pivots = Math.ceil(graph.order / 10);
  const { answer, timing } = await timed(() => pool.run('betweenness-estimate', { graph, pivots, seed: 1 }));
  const { nodes } = await pool.run('betweenness', { graph });
  const leaders = leadersOf(nodes);
  const found = leadersOf(answer.nodes).filter((v) => leaders.includes(v)).length;
  const farthest = Math.max(...leaders.map((v) => Math.abs(answer.nodes[v]! / nodes[v]! - 1)));
  return {
    graph: name,
    measure: `betweenness estimated from ${plain(answer.pivots)} pivots`,
    tool: 'Footbridge',
    timing,
    ratio: null,
    agreement: `${found} of the leading ten; farthest of them off by ${inPercent(farthest)}, error stated ${inPercent(answer.nodeError)}`,
  };
}

function leadersOf(values: Float64Array): readonly number[] {
  return Array.from(values.keys())
    .sort((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, 10);
}

const plain = (value: number) => value.toLocaleString('en-GB');
const inPercent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** From the moment nobody waits for betweenness any more until as many questions as there are threads are answered. */
async function cancelRow(pool: AnalysisPool, name: string, graph: CsrGraph): Promise<KernelRow> {
  const threads = Array.from({ length: availableParallelism() + 1 });
  const askAll = () => Promise.all(threads.map(() => pool.run('leiden', { graph, seed: 1, starts: 1 })));
  const usual = await timed(askAll);
  const { timing } = await timed(async () => {
    const question = new AbortController();
    const answer = pool.run('betweenness', { graph }, { signal: question.signal }).catch(() => undefined);
    await pause(200);
    question.abort();
    const started = performance.now();
    await askAll();
    await answer;
    return performance.now() - started;
  });
  const late = Math.max(0, timing.median - 200 - usual.timing.median);
  return {
    graph: name,
    measure: 'all threads at other work after a cancel',
    tool: 'Footbridge, longer than without',
    timing: { ...timing, median: late, least: 0, most: Math.max(0, timing.most - 200 - usual.timing.least) },
    ratio: null,
    agreement: null,
  };
}

/** How late the caller's own thread is while the pool is busy with betweenness: a server's answers wait that long. */
async function eventLoopRow(pool: AnalysisPool, name: string, graph: CsrGraph): Promise<KernelRow> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  const question = new AbortController();
  const answer = pool.run('betweenness', { graph }, { signal: question.signal }).catch(() => undefined);
  delay.enable();
  const enough = setTimeout(() => question.abort(), 5000);
  await answer;
  clearTimeout(enough);
  delay.disable();
  const p99 = delay.percentile(99) / 1e6;
  const timing = { median: delay.percentile(50) / 1e6, least: delay.min / 1e6, most: p99, runs: 1 };
  return {
    graph: name,
    measure: 'event loop delay during betweenness',
    tool: 'median, p99',
    timing,
    ratio: null,
    agreement: null,
  };
}
