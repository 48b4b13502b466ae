import type { Control } from './control.js';
import { kernelOf } from './kernels.js';
import { runLanes } from './run-lanes.js';
import type { TaskId, TaskInput, TaskOutput } from './tasks.js';

/** Answers a task in this thread. */
export function runKernel<Id extends TaskId>(task: Id, input: TaskInput<Id>, control: Control): TaskOutput<Id> {
  const kernel = kernelOf(task);
  return kernel.kind === 'plain' ? kernel.run(input, control) : runLanes(kernel, input, control);
}
