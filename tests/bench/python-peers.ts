import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CsrGraph } from '@footbridge/server/analytics/csr-graph';
import type { BenchMeasure, PeerResult } from './peers.js';
import { timingOf } from './stopwatch.js';

const SCRIPT = fileURLToPath(new URL('./python-peer.py', import.meta.url));
/** The Python to ask; `python3` unless `BENCH_PYTHON` names another, such as that of a virtual environment. */
const PYTHON = process.env.BENCH_PYTHON ?? 'python3';

/** Tools that Python may have: igraph's C core, NetworKit's C++ in as many threads as there are cores, and networkx. */
export const PYTHON_PEERS = ['igraph', 'networkit', 'networkx'] as const;
export type PythonPeer = (typeof PYTHON_PEERS)[number];

/** How to get what is missing, in one command. */
export function absentNote(tool: PythonPeer): string {
  return `${tool} not timed: Python has none (python3 -m pip install ${tool})`;
}

export function isPresent(tool: PythonPeer): boolean {
  return spawnSync(PYTHON, ['-c', `import ${tool}`]).status === 0;
}

/** A Python tool on the same graph in the same run; its graph is built before the clock starts. */
export function askPython(tool: PythonPeer, graph: CsrGraph, measures: readonly BenchMeasure[]): readonly PeerResult[] {
  const ties = Array.from({ length: graph.size }, (_, edge) => [graph.edgeSource[edge]!, graph.edgeTarget[edge]!]);
  const input = JSON.stringify({ tool, order: graph.order, ties, measures, enough: 8000 });
  const { status, stdout, stderr } = spawnSync(PYTHON, [SCRIPT], { input, maxBuffer: 1 << 30, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${tool} failed: ${stderr}`);
  const { version, results }: PeerAnswer = JSON.parse(stdout);
  return results.map(({ measure, taken, answer }) => ({
    tool: `${tool} ${version}`,
    measure,
    timing: timingOf(taken),
    answer: answer.map((value) => value ?? Number.NaN),
  }));
}

interface PeerAnswer {
  readonly version: string;
  readonly results: readonly {
    readonly measure: BenchMeasure;
    readonly taken: readonly number[];
    readonly answer: readonly (number | null)[];
  }[];
}
