import { KNOWN_ANSWERS } from '@footbridge/shared/measures/known-answers';
import { describe, expect, it } from 'vitest';
import { unwatched } from '../analytics/control.js';
import { runKernel } from '../analytics/run-kernel.js';
import { KnownAnswersService } from './known-answers.service.js';

const service = new KnownAnswersService({ run: async (task, input) => runKernel(task, input, unwatched) });

describe('known answers', () => {
  it('come by measure, with what is computed now beside what was published', async () => {
    const { nodes } = await service.page({ measure: 'gap-z', first: 5 });
    expect(nodes[0]).toMatchObject({
      measure: 'gap-z',
      network: 'Zachary’s karate club, by club',
      of: ['Mr. Hi', 'Officer'],
      expected: -7.87481,
      agrees: true,
    });
    expect(nodes[0]!.got).toBeCloseTo(-7.87481, 6);
  });

  it('come in pages that lead through all of them', async () => {
    let after: string | null = null;
    let count = 0;
    do {
      const { nodes, pageInfo } = await service.page({ first: 200, after });
      count += nodes.length;
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(count).toBe(KNOWN_ANSWERS.length);
  });

  it('are none of a measure there is not', async () => {
    expect((await service.page({ measure: 'fame' })).nodes).toEqual([]);
  });
});
