import type { CsrTransfer } from './csr-build.js';
import { CsrGraph } from './csr-graph.js';
import type { LaneKernel, LanePlan } from './kernel.js';
import { kernelOf } from './kernels.js';
import { LaneBoard, type LaneBoardParts } from './lane-board.js';
import { runKernel } from './run-kernel.js';
import { mergeRows } from './run-lanes.js';
import { SharedControl } from './shared-control.js';
import type { TaskId, TaskInput, TaskOutput } from './tasks.js';
import { SharedSpace, type SpaceTransfer } from './wasm/shared-space.js';

/** A task's input as it crosses: the graph as plain shared arrays. */
export type CrossingInput<Id extends TaskId> = Omit<TaskInput<Id>, 'graph'> & { readonly graph: CsrTransfer };

/** What the pool asks of a worker thread: a whole task, or one step of a task that several threads share. */
export type WorkerJob =
  | {
      readonly kind: 'whole';
      readonly task: TaskId;
      readonly input: CrossingInput<TaskId>;
      readonly control: SharedArrayBuffer;
    }
  | {
      readonly kind: 'plan';
      readonly task: TaskId;
      readonly input: CrossingInput<TaskId>;
      readonly space: SpaceTransfer;
      readonly control: SharedArrayBuffer;
    }
  | {
      readonly kind: 'lanes';
      readonly task: TaskId;
      readonly board: LaneBoardParts;
      readonly hand: number;
      readonly control: SharedArrayBuffer;
      readonly milliseconds: number;
    }
  | {
      readonly kind: 'merge';
      readonly task: TaskId;
      readonly input: CrossingInput<TaskId>;
      readonly board: LaneBoardParts;
    };

/** A plan, and how much of the space it has used. */
export interface PlannedLanes {
  readonly plan: LanePlan;
  readonly used: number;
}

/** Entry of the worker threads. */
export default function answer(job: WorkerJob): TaskOutput<TaskId> | PlannedLanes | undefined {
  switch (job.kind) {
    case 'whole':
      return runKernel(job.task, arrived(job.input), new SharedControl(job.control));
    case 'plan':
      return planned(job.task, job.input, new SharedControl(job.control), SharedSpace.from(job.space));
    case 'lanes':
      LaneBoard.from(job.board).work(
        job.hand,
        laneKernelOf(job.task),
        new SharedControl(job.control),
        job.milliseconds,
      );
      return undefined;
    case 'merge': {
      const { plan, rows } = job.board;
      return mergeRows(laneKernelOf(job.task), arrived(job.input), plan, rows);
    }
  }
}

function planned(task: TaskId, input: CrossingInput<TaskId>, control: SharedControl, space: SharedSpace): PlannedLanes {
  const plan = laneKernelOf(task).plan(arrived(input), control, space);
  return { plan, used: space.used };
}

function arrived<Id extends TaskId>(input: CrossingInput<Id>): TaskInput<Id> {
  return { ...input, graph: CsrGraph.fromTransfer(input.graph) } as TaskInput<Id>;
}

function laneKernelOf<Id extends TaskId>(task: Id): LaneKernel<TaskInput<Id>, TaskOutput<Id>> {
  const kernel = kernelOf(task);
  if (kernel.kind !== 'lanes') throw new Error(`The task ${task} is not divided into lanes`);
  return kernel;
}
