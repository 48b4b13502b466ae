import type { MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import type { CsrGraph } from '../csr-graph.js';
import type { Parts } from '../tasks/task.js';
import type { TaskId, TaskInput, TaskOutput } from '../tasks.js';

/** What a measure may look at: the two faces of a view, a division where one was asked for, and the options. */
export interface MeasureRequest {
  /** Without direction. */
  readonly graph: CsrGraph;
  /** With direction; ties without one run both ways. */
  readonly digraph: CsrGraph;
  /** The grouping; needed by the measures that name `grouping` among their options. */
  readonly parts?: Parts;
  /** In two-mode data: see `Modes`. */
  readonly modeOf?: Int8Array;
  readonly options: MeasureChoices;
}

/** More about each value than the value, by name and in the same order. */
export type Details = Readonly<Record<string, ArrayLike<number>>>;

/** Why values are not exact, as a reader must know it. */
export interface Approximation {
  /** What was left out or how far off a value may be, in words. */
  readonly error: string;
  /** Null where chance plays no part. */
  readonly seed: number | null;
}

/** A measure's values; `NaN` where undefined (the definition says why). */
export type MeasureColumn = ColumnOfList | ColumnOfNetwork;

/** Values of many: by position of the stakeholder, edge index, part, or place in a list. */
export type ColumnOfList = {
  readonly values: Float64Array;
  readonly details?: Details;
  /** Absent where exact. */
  readonly approximation?: Approximation;
} & (
  | { readonly kind: 'stakeholders' }
  /** By edge index of `graph`: the request's skeleton, or its digraph where direction was asked for. */
  | { readonly kind: 'ties'; readonly graph: CsrGraph }
  | { readonly kind: 'parts' }
  /** Parts x parts, row by row; symmetric unless `ordered`: then from the part of the row to that of the column. */
  | { readonly kind: 'pairs-of-parts'; readonly parts: number; readonly ordered?: boolean }
  /** The pairs that lead, best first. */
  | { readonly kind: 'pairs-of-stakeholders'; readonly from: Int32Array; readonly to: Int32Array }
  /** Sets of positions, ascending each. */
  | { readonly kind: 'sets-of-stakeholders'; readonly sets: readonly Int32Array[] }
);

/** The one value of a measure of the whole network. */
export interface ColumnOfNetwork {
  readonly kind: 'network';
  readonly value: number | null;
  readonly details?: Readonly<Record<string, number | null>>;
  readonly approximation?: Approximation;
}

/** Runs one task: the pool, or a cache before it. */
export type RunTask = <Id extends TaskId>(task: Id, input: TaskInput<Id>) => Promise<TaskOutput<Id>>;

/** How a measure is computed from tasks. */
export type MeasureKernel = (request: MeasureRequest, run: RunTask) => Promise<MeasureColumn>;

/** A measure that is one task, differently read. */
export function fromTask<Id extends TaskId>(
  task: Id,
  input: (request: MeasureRequest) => TaskInput<Id>,
  column: (output: TaskOutput<Id>, request: MeasureRequest) => MeasureColumn,
): MeasureKernel {
  return async (request, run) => column(await run(task, input(request)), request);
}

/** The grouping a measure cannot do without. */
export function partsOf({ parts }: MeasureRequest): Parts {
  if (parts === undefined) throw new Error('This measure is about a grouping: the request must carry its parts');
  return parts;
}

/** The face of the view that the options ask for. */
export function chosenGraph({ graph, digraph, options }: MeasureRequest): CsrGraph {
  return options.directed ? digraph : graph;
}
