import { MEASURES } from '@footbridge/shared/measures/catalogue';
import { KNOWN_ANSWERS } from '@footbridge/shared/measures/known-answers';
import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { runKernel } from '../run-kernel.js';
import { checkKnownAnswers } from './check-known-answers.js';

describe('known answers', () => {
  it('all agree with what the kernels give', async () => {
    const checks = await checkKnownAnswers(async (task, input) => runKernel(task, input, unwatched));
    const wrong = checks
      .filter(({ agrees }) => !agrees)
      .map(
        ({ answer, got }) =>
          `${answer.network} ${answer.measure} ${answer.of.join('-')}: ${got}, not ${answer.expected}`,
      );
    expect(wrong).toEqual([]);
    expect(checks).toHaveLength(KNOWN_ANSWERS.length);
  });

  it('leave no measure of the catalogue without one', () => {
    const answered = new Set(KNOWN_ANSWERS.map(({ measure }) => measure));
    expect(MEASURES.map(({ id }) => id).filter((id) => !answered.has(id))).toEqual([]);
  });
});
