import { afterAll, describe, expect, it } from 'vitest';
import { AnalysisPool } from '../../analysis-pool.js';
import { CsrGraph } from '../../csr-graph.js';
import { seededRandom } from '../../seeded-random.js';
import { blockModel } from '../../testing/graphs.js';

const one = new AnalysisPool({ threads: 1 });
const two = new AnalysisPool({ threads: 2 });

afterAll(async () => {
  await Promise.all([one.close(), two.close()]);
});

const bytes = (array: Float64Array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('hex');

/** Strengths without a common measure, so that sums round. */
function randomStrengths(order: number): CsrGraph {
  const { edgeSource, edgeTarget } = blockModel({ order, size: 4 * order, blocks: 6, seed: 3 });
  const random = seededRandom(9);
  const weights = Float64Array.from(edgeSource, () => 0.1 + random());
  return CsrGraph.fromTies({ order, sources: edgeSource, targets: edgeTarget, weights, directed: false });
}

describe('routes by strength', () => {
  it('are the same, byte for byte, with one thread and with two', async () => {
    const graph = randomStrengths(700);
    const pivots = Int32Array.from({ length: 100 }, (_, at) => 7 * at);
    const [alone, shared] = await Promise.all(
      [one, two].map(async (pool) => {
        const { nodes, edges } = await pool.run('weighted-betweenness', { graph });
        const estimate = await pool.run('weighted-betweenness', { graph, pivots });
        const { harmonic, farness } = await pool.run('weighted-distances', { graph });
        return [nodes, edges, estimate.nodes, harmonic, farness].map(bytes);
      }),
    );
    expect(shared).toEqual(alone);
  });

  it('let go of a cancelled question, whose thread then answers the next', async () => {
    const graph = randomStrengths(60_000);
    const question = new AbortController();
    const cancelled = one
      .run(
        'weighted-betweenness',
        { graph },
        { signal: question.signal, onProgress: () => question.abort(new Error('no more')) },
      )
      .catch((reason: unknown) => reason);
    expect(await cancelled).toEqual(new Error('no more'));
    // One thread, and minutes of work left: the next is answered only if that thread was let go.
    expect((await one.run('reach', { graph: randomStrengths(300), steps: 2 })).length).toBe(300);
  });
});
