import { availableParallelism } from 'node:os';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { AnalysisPool } from '@footbridge/server/analytics/analysis-pool';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { askIgraph, IGRAPH_ABSENT, igraphPresent } from './igraph-peer.js';
import { askGraphology, askNgraph, type BenchMeasure, type Comparable, type PeerResult } from './peers.js';
import { blockModel, preferentialAttachment } from './random-graphs.js';
import { type Timing, timed } from './stopwatch.js';

interface KernelRow {
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
  readonly ngraph?: true;
  readonly alone: readonly AloneTask[];
}

const CHEAP = ['harmonic-closeness', 'leiden', 'components', 'constraint', 'cut-points'] as const;
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
    compared: ['betweenness', ...CHEAP],
    ngraph: true,
    alone: ALONE,
  },
  {
    name: 'sbm 10k/50k',
    make: () => blockModel(10_000, 50_000, 20),
    compared: ['betweenness', ...CHEAP],
    alone: ALONE,
  },
  {
    name: 'pa 10k/50k',
    make: () => preferentialAttachment(10_000, 5),
    compared: ['betweenness', ...CHEAP],
    alone: ALONE,
  },
  {
    name: 'sbm 100k/500k',
    make: () => blockModel(100_000, 500_000, 200),
    compared: ['leiden', 'components', 'constraint', 'cut-points'],
    alone: ALONE,
  },
];

/** Our kernels, through the pool as the server runs them, and their peers on the same graphs in the same run. */
export async function benchKernels(only: (name: string) => boolean = () => true): Promise<KernelReport> {
  const notes: string[] = [];
  const withIgraph = igraphPresent();
  if (!withIgraph) notes.push(IGRAPH_ABSENT);
  notes.push('Exact betweenness and harmonic closeness of 100k/500k take minutes everywhere and are not timed.');
  notes.push('graphology has no Leiden: its Louvain is timed beside ours.');
  notes.push('ngraph is timed at 1k/3k only: at 10k/50k it takes minutes.');
  const pool = new AnalysisPool();
  const rows: KernelRow[] = [];
  try {
    for (const { name, make, compared, ngraph, alone } of CASES) {
      if (!only(name)) continue;
      const graph = make();
      const peers = [
        ...(await askGraphology(graph, compared)),
        ...(ngraph ? await askNgraph(graph, compared) : []),
        ...(withIgraph ? askIgraph(graph, compared) : []),
      ];
      for (const measure of compared) rows.push(...(await comparedRows(pool, name, graph, measure, peers)));
      for (const task of alone) rows.push(await aloneRow(pool, name, graph, task));
      rows.push(await estimateRow(pool, name, graph), await eventLoopRow(pool, name, graph));
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
  const { answer, timing } = await timed(() => ours(pool, graph, measure));
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

async function ours(pool: AnalysisPool, graph: CsrGraph, measure: BenchMeasure): Promise<Comparable> {
  switch (measure) {
    case 'betweenness':
      return Array.from((await pool.run('betweenness', { graph })).nodes);
    case 'harmonic-closeness':
      return Array.from(await pool.run('harmonic-closeness', { graph }));
    case 'leiden':
      return [(await pool.run('leiden', { graph, seed: 1, starts: 1 })).modularity!];
    case 'components':
      return [(await pool.run('components', { graph })).count];
    case 'constraint':
      return Array.from(await pool.run('constraint', { graph }));
    case 'cut-points': {
      const { isCutPoint } = await pool.run('cut-points', { graph });
      return Array.from(isCutPoint.keys()).filter((v) => isCutPoint[v] === 1);
    }
  }
}

function agreementOf(measure: BenchMeasure, ours: Comparable, theirs: Comparable): string {
  if (measure === 'leiden') return `modularity ${ours[0]!.toFixed(4)} ours, ${theirs[0]!.toFixed(4)} theirs`;
  if (ours.length !== theirs.length) return `DIFFERENT: ${ours.length} values ours, ${theirs.length} theirs`;
  const order = measure === 'cut-points' ? (a: number, b: number) => a - b : null;
  const sorted = order === null ? theirs : [...theirs].sort(order);
  const undefinedOnOne = ours.filter((value, at) => Number.isNaN(value) !== Number.isNaN(sorted[at]!)).length;
  if (undefinedOnOne > 0) return `DIFFERENT: ${undefinedOnOne} undefined for one of the two`;
  const farthest = ours.reduce((most, value, at) => {
    const difference = Math.abs(value - sorted[at]!) / Math.max(1, Math.abs(value));
    return Number.isNaN(difference) ? most : Math.max(most, difference);
  }, 0);
  return farthest < 1e-9 ? 'same to 1e-9' : `DIFFERENT by up to ${farthest.toExponential(1)}`;
}

/** Measures no peer here has. */
async function aloneRow(pool: AnalysisPool, name: string, graph: CsrGraph, task: AloneTask): Promise<KernelRow> {
  const partOf = Int32Array.from({ length: graph.order }, (_, v) => v % 8);
  const { answer, timing } = await timed(() => pool.run(task, { graph, partOf, parts: 8, limit: 5 }));
  const limited = 'exact' in answer && !answer.exact ? ' (most promising ties)' : '';
  return { graph: name, measure: `${task}${limited}`, tool: 'Footbridge', timing, ratio: null, agreement: null };
}

/** Betweenness from 256 pivots: how large networks are answered, with more of them. */
async function estimateRow(pool: AnalysisPool, name: string, graph: CsrGraph): Promise<KernelRow> {
  const { timing } = await timed(() => pool.run('betweenness-estimate', { graph, pivots: 256, seed: 1 }));
  const measure = 'betweenness estimated from 256 pivots';
  return { graph: name, measure, tool: 'Footbridge', timing, ratio: null, agreement: null };
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
