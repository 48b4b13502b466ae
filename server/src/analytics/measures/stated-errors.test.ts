import { DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { runKernel } from '../run-kernel.js';
import { graphOf, knownGraph } from '../testing/graphs.js';
import type { RunTask } from './measure-kernel.js';
import { MEASURE_KERNELS } from './measure-kernels.js';

const run: RunTask = async (task, input) => runKernel(task, input, unwatched);

it('what rests on seeded runs of communities says on how many, and how far they differ', async () => {
  const graph = knownGraph('karate');
  const request = { graph, digraph: graph, options: { ...DEFAULT_CHOICES, seed: 4 } };
  for (const id of ['consensus-communities', 'community-stability', 'community-agreement'] as const) {
    const { approximation } = await MEASURE_KERNELS[id](request, run);
    expect(approximation).toMatchObject({ seed: 4, error: expect.stringContaining(' 20 seeded runs') });
  }
  // Two standard errors of a share of one half: 2 x 0.5 / sqrt(20) = 0.22.
  expect((await MEASURE_KERNELS['community-stability'](request, run)).approximation?.error).toContain('within 0.22 ');
});

it('centralisation of an estimated betweenness says how far it is off itself', async () => {
  const graph = graphOf('0-1 0-2 0-3 0-4');
  const request = { graph, digraph: graph, options: DEFAULT_CHOICES };
  const estimated: RunTask = async (task, input) => Object.assign(await run(task, input), { nodeError: 0.1 });
  // The hub's betweenness is 6 of 6: a tenth of it, five times, by the largest sum, 4 x 4 x 3 / 2 = 24: 0.1 x 5 x 6 / 24.
  const { approximation } = await MEASURE_KERNELS['betweenness-centralisation'](request, estimated);
  expect(approximation?.error).toContain('standard error is about 0.13.');
  expect((await MEASURE_KERNELS['betweenness-centralisation'](request, run)).approximation).toBeUndefined();
});
