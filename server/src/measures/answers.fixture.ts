import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import { fail, succeed } from '@footbridge/shared/result';
import { unwatched } from '../analytics/control.js';
import { runKernel } from '../analytics/run-kernel.js';
import type { Partition } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import { AnswerCache } from './answer-cache.js';
import type { Groupings } from './groupings.js';
import { type TaskRunner, ViewAnalyses } from './view-analyses.js';
import { stakeholderAt } from './view-stakeholder.js';

/** The kernels in the test's own thread. */
const thisThread: TaskRunner = { run: async (task, input) => runKernel(task, input, unwatched) };

/** Analyses over a cache of their own. */
export function freshAnalyses(): ViewAnalyses {
  return new ViewAnalyses(thisThread, new AnswerCache({ answers: 1000, weight: 1e9 }));
}
export function plainGroupings(byDefault: string): Groupings {
  return {
    defaultGroupingOf: async () => byDefault,
    partitionOf: async (view, key) => partition(view, key ?? byDefault),
  };
}
function partition(view: NetworkView, key: string) {
  const values = Array.from({ length: view.graph.order }, (_, p) => {
    const s = stakeholderAt(view, p);
    const v = key in s ? (s as unknown as Record<string, unknown>)[key] : s.attributes[key];
    return v == null ? NOT_RECORDED : String(v);
  });
  const parts = [...new Set(values)].sort();
  if (parts.includes(NOT_RECORDED)) parts.push(...parts.splice(parts.indexOf(NOT_RECORDED), 1));
  if (key === 'nonsense') return fail({ kind: 'unknown-grouping' as const, grouping: key, known: ['group'] });
  const partOf = Int32Array.from(values, (v) => parts.indexOf(v));
  const sizes = new Int32Array(parts.length);
  for (const p of partOf) sizes[p]! += 1;
  return succeed<Partition>({
    key,
    label: key,
    origin: key === 'community' ? 'computed' : 'given',
    parts,
    labels: parts,
    partOf,
    sizes,
  });
}
