import { DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { describe, expect, it } from 'vitest';
import { CsrGraph } from '../csr-graph.js';
import type { TaskId, TaskInput, TaskOutput } from '../tasks.js';
import { CENTRALITY_MEASURE_KERNELS } from './centrality-measures.js';
import { COHESION_MEASURE_KERNELS } from './cohesion-measures.js';
import type { MeasureRequest, RunTask } from './measure-kernel.js';

const ORDER = 30_000;

/** A ring too large to walk from everybody, and a request about it. */
function aboutRing(options: Partial<MeasureChoices>): MeasureRequest {
  const sources = Int32Array.from({ length: ORDER }, (_, v) => v);
  const ties = { order: ORDER, sources, targets: sources.map((v) => (v + 1) % ORDER) };
  const graph = CsrGraph.fromTies({ ...ties, directed: false });
  return { graph, digraph: graph.bothWays(), options: { ...DEFAULT_CHOICES, weighted: true, ...options } };
}

/** Answers tasks with the same value for everybody, one more with each question, and notes who was drawn. */
function counting() {
  const drawn: (Int32Array | undefined)[] = [];
  const run: RunTask = async <Id extends TaskId>(
    _: Id,
    { graph, ...input }: TaskInput<Id>,
  ): Promise<TaskOutput<Id>> => {
    drawn.push('pivots' in input ? (input.pivots as Int32Array) : undefined);
    const value = drawn.length;
    const all = new Float64Array(graph.order).fill(value);
    const answer = {
      ...{ nodes: all, edges: new Float64Array(graph.size).fill(value), nodeNorm: 100 },
      ...{ harmonic: all, reached: all, farness: all.map(() => 4) },
      ...{ efficiency: value, meanDistance: null, diameter: value },
    };
    return answer as unknown as TaskOutput<Id>; // has what each of the tasks asked here answers
  };
  return { run, drawn };
}

describe('routes by strength in a large network', () => {
  it('are walked from two draws without anybody in common, and their mean is told with its error', async () => {
    const { run, drawn } = counting();
    const column = await CENTRALITY_MEASURE_KERNELS.betweenness(aboutRing({}), run);
    expect(column).toMatchObject({
      kind: 'stakeholders',
      approximation: { seed: 1, error: expect.stringMatching(/start at .* of 30,000 stakeholders.* about 33%/) },
    });
    expect('values' in column && column.values[7]).toBe(1.5);
    const [one, other] = drawn.map((pivots) => new Set(pivots));
    expect(one!.size).toBe(drawn[0]!.length);
    expect([...one!].filter((v) => other!.has(v))).toEqual([]);
  });

  it('make closeness from the mean of distances and of reach', async () => {
    const column = await CENTRALITY_MEASURE_KERNELS.closeness(aboutRing({}), counting().run);
    expect('values' in column && column.values[0]).toBe(1.5 / 4);
    expect(column.approximation?.error).toMatch(/lead to/);
  });

  it('are all walked where exactness is asked for', async () => {
    for (const measure of [CENTRALITY_MEASURE_KERNELS['tie-betweenness'], CENTRALITY_MEASURE_KERNELS.closeness]) {
      const { run, drawn } = counting();
      const column = await measure(aboutRing({ exact: true }), run);
      expect(drawn).toEqual([undefined]);
      expect(column.approximation).toBeUndefined();
    }
  });

  it('give a mean over pairs within bounds, from eight draws', async () => {
    const { run, drawn } = counting();
    const column = await COHESION_MEASURE_KERNELS['global-efficiency'](aboutRing({}), run);
    // 1 to 8: mean 4.5, variance 6, and 2.365 times the root of 6 / 8.
    expect(column).toMatchObject({
      value: 4.5,
      approximation: { error: expect.stringMatching(/within 2\.0, 19 times/) },
    });
    const all = drawn.flatMap((pivots) => [...pivots!]);
    expect(drawn).toHaveLength(8);
    expect(new Set(all).size).toBe(all.length);
  });

  it('give the largest distance met as the least the diameter can be', async () => {
    const column = await COHESION_MEASURE_KERNELS.diameter(aboutRing({}), counting().run);
    expect(column).toMatchObject({ value: 8, approximation: { error: expect.stringMatching(/no smaller/) } });
  });

  it('are all walked where a draw has no route', async () => {
    const { run, drawn } = counting();
    const column = await COHESION_MEASURE_KERNELS['mean-distance'](aboutRing({}), run);
    expect(drawn).toHaveLength(9);
    expect(drawn[8]).toBeUndefined();
    expect(column).toEqual({ kind: 'network', value: null });
  });
});
