import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import type { BenchMeasure, PeerResult } from './peers.js';
import { timingOf } from './stopwatch.js';

const SCRIPT = fileURLToPath(new URL('./igraph-peer.py', import.meta.url));
/** The Python to ask; `python3` unless `BENCH_PYTHON` names another, such as that of a virtual environment. */
const PYTHON = process.env.BENCH_PYTHON ?? 'python3';

/** How to get what is missing, in one command. */
export const IGRAPH_ABSENT = 'igraph not timed: python-igraph is absent (python3 -m pip install igraph)';

export function igraphPresent(): boolean {
  return spawnSync(PYTHON, ['-c', 'import igraph']).status === 0;
}

/** igraph's C core, through python-igraph, on the same graph in the same run; each measure in the thread it has. */
export function askIgraph(graph: CsrGraph, measures: readonly BenchMeasure[]): readonly PeerResult[] {
  const ties = Array.from({ length: graph.size }, (_, edge) => [graph.edgeSource[edge]!, graph.edgeTarget[edge]!]);
  const input = JSON.stringify({ order: graph.order, ties, measures, enough: 8000 });
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], { input, maxBuffer: 1 << 30, encoding: 'utf8' });
  if (status !== 0) throw new Error(`igraph failed: ${stderr}`);
  const { version, results }: IgraphAnswer = JSON.parse(stdout);
  return results.map(({ measure, taken, answer }) => ({
    tool: `igraph ${version}`,
    measure,
    timing: timingOf(taken),
    answer: answer.map((value) => value ?? Number.NaN),
  }));
}

interface IgraphAnswer {
  readonly version: string;
  readonly results: readonly {
    readonly measure: BenchMeasure;
    readonly taken: readonly number[];
    readonly answer: readonly (number | null)[];
  }[];
}
