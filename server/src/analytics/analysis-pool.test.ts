import { afterAll, describe, expect, it } from 'vitest';
import { AnalysisPool } from './analysis-pool.js';
import { unwatched } from './control.js';
import { runKernel } from './run-kernel.js';
import { blockModel, graphOf } from './testing/graphs.js';

const big = blockModel({ order: 1500, size: 6000, blocks: 6, seed: 3 });
const one = new AnalysisPool({ threads: 1 });
const two = new AnalysisPool({ threads: 2 });

afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
});

const bytes = (array: Float64Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex');

describe('AnalysisPool', () => {
  it('answers a small question', async () => {
    const { nodes } = await two.run('betweenness', { graph: graphOf('0-1 1-2') });
    expect(Array.from(nodes)).toEqual([0, 1, 0]);
  });

  it('answers the same, byte for byte, with one thread, with two and without any', async () => {
    const [first, second] = await Promise.all([
      one.run('betweenness', { graph: big }),
      two.run('betweenness', { graph: big }),
    ]);
    const here = runKernel('betweenness', { graph: big }, unwatched);
    for (const answer of [second, here]) {
      expect(bytes(answer.nodes)).toBe(bytes(first.nodes));
      expect(bytes(answer.edges)).toBe(bytes(first.edges));
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
    const slow = two.run(
      'betweenness',
      { graph: blockModel({ order: 20_000, size: 100_000, blocks: 20, seed: 2 }) },
      {
        signal: long.signal,
      },
    );
    const quick = await two.run('cut-points', {
      graph: blockModel({ order: 30_000, size: 60_000, blocks: 9, seed: 1 }),
    });
    expect(quick.isBridge).toHaveLength(60_000);
    long.abort(new Error('enough'));
    await expect(slow).rejects.toThrow('enough');
  });

  it('reports progress that grows to nearly all', async () => {
    const shares: number[] = [];
    await two.run(
      'harmonic-closeness',
      { graph: blockModel({ order: 20_000, size: 60_000, blocks: 2, seed: 1 }) },
      {
        onProgress: (share) => shares.push(share),
      },
    );
    expect(shares.length).toBeGreaterThan(1);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
  });

  it('frees its threads when cancelled', async () => {
    const graph = blockModel({ order: 30_000, size: 150_000, blocks: 10, seed: 4 });
    const question = new AbortController();
    const answer = one.run('betweenness', { graph }, { signal: question.signal });
    const watched = answer.catch((reason: unknown) => reason);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    question.abort(new Error('not wanted any more'));
    expect(await watched).toEqual(new Error('not wanted any more'));
    // One thread for shared questions: the next one is answered only if that thread was let go.
    const next = await one.run('betweenness', { graph: big });
    expect(next.nodes).toHaveLength(1500);
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
