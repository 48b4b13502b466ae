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

/** The options of a measure, all chosen; each measure reads those it names. */
export interface MeasureChoices {
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly normalised: boolean;
  readonly seed: number;
  readonly resolution: number;
}

export const DEFAULT_CHOICES: MeasureChoices = {
  directed: false,
  weighted: false,
  normalised: false,
  seed: 1,
  resolution: 1,
};

/** More about each value than the value, by name and in the same order. */
export type Details = Readonly<Record<string, ArrayLike<number>>>;

/** A measure's values; `NaN` where undefined (the definition says why). */
export type MeasureColumn =
  | { readonly kind: 'stakeholders'; readonly values: Float64Array; readonly details?: Details }
  /** By edge index of `graph`: the request's skeleton, or its digraph where direction was asked for. */
  | { readonly kind: 'ties'; readonly graph: CsrGraph; readonly values: Float64Array; readonly details?: Details }
  /** Parts x parts, row by row, symmetric. */
  | {
      readonly kind: 'pairs-of-parts';
      readonly parts: number;
      readonly values: Float64Array;
      readonly details?: Details;
    }
  /** The pairs that lead, best first. */
  | {
      readonly kind: 'pairs-of-stakeholders';
      readonly from: Int32Array;
      readonly to: Int32Array;
      readonly values: Float64Array;
      readonly details?: Details;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'network';
      readonly value: number | null;
      readonly details?: Readonly<Record<string, number | null>>;
    };

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
