import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { runKernel } from '../run-kernel.js';
import type { TaskId } from '../tasks.js';
import { blockModel, knownGraph } from '../testing/graphs.js';
import type { RunTask } from './measure-kernel.js';
import { withinBudget } from './trial-budget.js';

function noted(): { readonly run: RunTask; readonly tasks: TaskId[] } {
  const tasks: TaskId[] = [];
  const run: RunTask = async (task, input) => {
    tasks.push(task);
    return runKernel(task, input, unwatched);
  };
  return { run, tasks };
}

describe('the budget of many trials', () => {
  it('leaves a small network its exact betweenness', async () => {
    const { run, tasks } = noted();
    const graph = knownGraph('karate');
    const budget = withinBudget(run, graph, 50);
    await budget.run('betweenness', { graph });
    expect(tasks).toEqual(['betweenness']);
    expect(budget.approximation()).toBeUndefined();
  });

  it('estimates that of a large one from as many pivots as it can afford, and says so', async () => {
    const { run, tasks } = noted();
    const graph = blockModel({ order: 400, size: 4000, blocks: 4, seed: 1 });
    // 2e9 steps / (2,000 trials x 4,000 ties) are 250 pivots.
    const budget = withinBudget(run, graph, 2000);
    await budget.run('betweenness', { graph });
    expect(tasks).toEqual(['betweenness-estimate']);
    expect(budget.approximation()).toMatchObject({
      error: expect.stringContaining('start at 250 stakeholders'),
      seed: 1,
    });
  });

  it('lets other tasks through', async () => {
    const { run, tasks } = noted();
    const graph = knownGraph('karate');
    await withinBudget(run, graph, 50).run('degree', { graph });
    expect(tasks).toEqual(['degree']);
  });
});
