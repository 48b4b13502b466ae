import type { TaskId, TaskInput, TaskOutput } from '../analytics/tasks.js';
import type { Partition } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';
import type { ViewAnalyses } from './view-analyses.js';

/** The options of a measure, settled: what was not asked for is the default. */
export interface SettledOptions {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly normalised: boolean;
  readonly seed: number;
  readonly resolution: number;
}

/** A question about one measure of one view. */
export interface MeasureQuestion {
  readonly view: NetworkView;
  readonly analyses: ViewAnalyses;
  readonly options: SettledOptions;
  /** Divides the view by the grouping asked for, else by the default one. */
  partition(): Promise<Partition>;
  readonly signal: AbortSignal;
}

/** Who or what the values of a measure belong to, by index. */
export type MeasureSubjects =
  | { readonly kind: 'stakeholder' }
  /** By edge index of the undirected graph, or of the directed one. */
  | { readonly kind: 'tie'; readonly directed: boolean }
  /** Names of parts. */
  | { readonly kind: 'pair of groups'; readonly pairs: readonly (readonly [string, string])[] }
  /** Positions. */
  | { readonly kind: 'pair of stakeholders'; readonly pairs: readonly (readonly [number, number])[] }
  | { readonly kind: 'network' };

/** The values of a measure, before they are ranked and summed up. */
export interface Measured {
  readonly subjects: MeasureSubjects;
  /** NaN where undefined. */
  readonly values: ArrayLike<number>;
  /** The value in words, where it is a name or a yes or no rather than a quantity. */
  textOf?(index: number): string;
  /** What the value is made of. */
  detailsOf?(index: number): Readonly<Record<string, unknown>>;
  /** True where the finding is in the low values: they come first. */
  readonly lowestFirst?: boolean;
  readonly grouping?: string | null;
  readonly seed?: number | null;
  /** How far an estimate may be off, in words; null where exact. */
  readonly error?: string | null;
  readonly twoMode?: boolean;
  readonly notes?: readonly (string | null)[];
}

/** Computes one measure. */
export type MeasureKernel = (question: MeasureQuestion) => Promise<Measured>;

/** A kernel's kept answer for the graph of the question: with direction where that was asked for. */
export function onAskedGraph<Id extends TaskId>(
  { view, options, analyses, signal }: MeasureQuestion,
  task: Id,
  toInput: (graph: NetworkView['graph']) => TaskInput<Id>,
): Promise<TaskOutput<Id>> {
  const input = toInput(options.directed ? view.digraph : view.graph);
  return analyses.run(view, task, input, options.directed ? 'directed' : '', signal);
}
