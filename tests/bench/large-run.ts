import { readFileSync } from 'node:fs';
import { unwatched } from '@footbridge/server/analytics/control';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import { runKernel } from '@footbridge/server/analytics/run-kernel';
import type { KernelRow } from './kernels.js';
import { blockModel } from './random-graphs.js';

const NAME = 'sbm 1m/5m';
const TASKS = {
  components: (graph: CsrGraph) => `${runKernel('components', { graph }, unwatched).count} parts`,
  'cut-points': (graph: CsrGraph) =>
    `${runKernel('cut-points', { graph }, unwatched).isCutPoint.reduce((sum, one) => sum + one, 0)} cut-points`,
  'core-number': (graph: CsrGraph) => `highest core ${runKernel('core-number', { graph }, unwatched).highest}`,
  constraint: (graph: CsrGraph) => `lowest ${lowest(runKernel('constraint', { graph }, unwatched)).toFixed(4)}`,
  leiden: (graph: CsrGraph) =>
    `modularity ${runKernel('leiden', { graph, seed: 1, starts: 1 }, unwatched).modularity?.toFixed(4)}`,
} as const;

process.send?.(rows());

/** One run each, in one thread: what is asked is whether it ends in good time and memory. */
function rows(): readonly KernelRow[] {
  const [graph, building] = clocked(() => blockModel(1_000_000, 5_000_000, 1_000));
  const first = row('drawing and building the graph', building, memory());
  return [
    first,
    ...Object.entries(TASKS).map(([measure, work]) => {
      const [found, took] = clocked(() => work(graph));
      return row(measure, took, `${found}; ${memory()}`);
    }),
  ];
}

function row(measure: string, took: number, agreement: string): KernelRow {
  const timing = { median: took, least: took, most: took, runs: 1 };
  return { graph: NAME, measure, tool: 'Footbridge, 1 thread', timing, ratio: null, agreement };
}

function clocked<Value>(work: () => Value): readonly [Value, number] {
  const started = performance.now();
  const value = work();
  return [value, performance.now() - started];
}

function lowest(values: Float64Array): number {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

/** The process as a whole at its highest so far, the drawing of the graph included (Linux). */
function memory(): string {
  if (process.platform !== 'linux') return 'memory not seen on this system';
  const peak = Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  return `process at ${peak.toFixed(0)} MB at its highest so far`;
}
