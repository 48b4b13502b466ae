import { unwatched } from '../control.js';
import { runKernel } from '../run-kernel.js';
import type { TaskId, TaskInput, TaskOutput } from '../tasks.js';

/** Answers a task here and now. */
export function ask<Id extends TaskId>(task: Id, input: TaskInput<Id>): TaskOutput<Id> {
  return runKernel(task, input, unwatched);
}
