import { afterAll, describe, expect, it } from 'vitest';
import { AnalysisPool } from './analysis-pool.js';
import { unwatched } from './control.js';
import { runKernel } from './run-kernel.js';
import { blockModel, graphOf } from './testing/graphs.js';

const big = blockModel({ order: 1500, size: 6000, blocks: 6, seed: 3 });
/** Takes minutes: whoever waits for it waits for a cancel. */
const endless = blockModel({ order: 40_000, size: 200_000, blocks: 20, seed: 2 });
const one = new AnalysisPool({ threads: 1 });
const two = new AnalysisPool({ threads: 2 });
const three = new AnalysisPool({ threads: 3 });

afterAll(async () => {
  await Promise.all([one.close(), two.close(), three.close()]);
});

const bytes = (array: Float64Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex');

describe('AnalysisPool', () => {
  it('answers a small question', async () => {
    const { nodes } = await two.run('betweenness', { graph: graphOf('0-1 1-2') });
    expect(Array.from(nodes)).toEqual([0, 1, 0]);
  });

  it('answers the same, byte for byte, with one thread, two, three and without any', async () => {
    const answers = await Promise.all([one, two, three].map((pool) => pool.run('betweenness', { graph: big })));
    const here = runKernel('betweenness', { graph: big }, unwatched);
    for (const answer of answers) {
      expect(bytes(answer.nodes)).toBe(bytes(here.nodes));
      expect(bytes(answer.edges)).toBe(bytes(here.edges));
    }
    const graph = blockModel({ order: 5000, size: 20_000, blocks: 5, seed: 6 });
    const closeness = await Promise.all([one, two, three].map((pool) => pool.run('harmonic-closeness', { graph })));
    for (const values of closeness) expect(bytes(values)).toBe(bytes(closeness[0]!));
    const estimates = await Promise.all(
      [one, two, three].map((pool) => pool.run('betweenness-estimate', { graph, pivots: 250, seed: 1 })),
    );
    for (const { nodes, edges } of estimates) {
      expect(bytes(nodes)).toBe(bytes(estimates[0]!.nodes));
      expect(bytes(edges)).toBe(bytes(estimates[0]!.edges));
    }
  });

  it('answers a question that is not divided in a thread', async () => {
    const graph = blockModel({ order: 20_000, size: 60_000, blocks: 20, seed: 1 });
    const inThread = await two.run('leiden', { graph, seed: 7 });
    const here = runKernel('leiden', { graph, seed: 7 }, unwatched);
    expect(inThread.communityOf).toEqual(here.communityOf);
  });

  it('answers small questions while a long one is under way', async () => {
    const long = new AbortController();
    const slow = two.run('betweenness', { graph: endless }, { signal: long.signal });
    const quick = await two.run('cut-points', {
      graph: blockModel({ order: 30_000, size: 60_000, blocks: 9, seed: 1 }),
    });
    expect(quick.isBridge).toHaveLength(60_000);
    long.abort(new Error('enough'));
    await expect(slow).rejects.toThrow('enough');
  });

  it('answers small questions while long ones that cannot be divided take every thread but one', async () => {
    const end = new AbortController();
    const slow = Array.from({ length: 5 }, (_, limit) =>
      two.run('introductions-overall', { graph: endless, limit: limit + 1 }, { signal: end.signal }),
    );
    const quick = await two.run('cut-points', {
      graph: blockModel({ order: 30_000, size: 60_000, blocks: 9, seed: 1 }),
    });
    expect(quick.isBridge).toHaveLength(60_000);
    end.abort(new Error('enough'));
    for (const answer of await Promise.allSettled(slow)) expect(answer.status).toBe('rejected');
  });

  it('reports progress that grows to nearly all', async () => {
    const shares: number[] = [];
    await two.run(
      'betweenness',
      { graph: blockModel({ order: 8000, size: 32_000, blocks: 8, seed: 1 }) },
      {
        onProgress: (share) => shares.push(share),
      },
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('lets go of a cancelled question, whose threads then answer the next', async () => {
    const question = new AbortController();
    let reports = 0;
    const cancelled = one
      .run(
        'betweenness',
        { graph: endless },
        {
          signal: question.signal,
          onProgress: () => {
            reports += 1;
            question.abort(new Error('not wanted any more')); // in the middle of it, once it is well under way
          },
        },
      )
      .catch((reason: unknown) => reason);
    expect(await cancelled).toEqual(new Error('not wanted any more'));
    const reportsThen = reports;
    // One thread for shared questions, and minutes of work left: the next is answered only if that thread was let go.
    const next = await one.run('betweenness', { graph: big });
    expect(next.nodes).toHaveLength(1500);
    expect(reports).toBe(reportsThen);
  });

  it('refuses at once what is cancelled already', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(two.run('degree', { graph: big }, { signal })).rejects.toThrow('too late');
  });

  it('hands a mistake in a thread to the caller', async () => {
    const directed = graphOf('0-1 1-2', { directed: true });
    await expect(two.run('leiden', { graph: directed, seed: 1 })).rejects.toThrow('pass the skeleton');
  });
});
