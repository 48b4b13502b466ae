import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { StoryRecord, StoryStep } from '@footbridge/shared/vocabulary/saved-view';
import { InputCheck, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** What a save says of a story: an absent field stays; steps come as the whole list, in order. */
export interface StoryChanges {
  readonly name?: string | null;
  readonly steps?: readonly StoryStep[] | null;
}

const MOST_STEPS = 100;

const BLANK: StoryRecord = {
  key: '',
  name: '',
  steps: [],
  createdAt: '',
  createdBy: '',
  updatedAt: '',
  updatedBy: '',
  version: 0,
};

/** The stored story with the changes laid over it, or everything that is wrong with them. Null: a new one. */
export function changedStory(
  stored: StoryRecord | null,
  changes: StoryChanges,
): Result<StoryRecord, readonly InputProblem[]> {
  const check = new InputCheck();
  const changed: StoryRecord = {
    ...(stored ?? BLANK),
    ...((stored === null || changes.name !== undefined) && {
      name: check.requiredText(changes.name ?? null, ['name'], 'The name', TEXT_LIMITS.name),
    }),
    ...(changes.steps !== undefined && { steps: stepsOf(changes.steps, check) }),
  };
  return check.problems.length > 0 ? fail(check.problems) : succeed(changed);
}

function stepsOf(sent: readonly StoryStep[] | null, check: InputCheck): readonly StoryStep[] {
  if (sent === null) return [];
  if (sent.length > MOST_STEPS) {
    check.report('TOO_LONG', ['steps'], `A story can have at most ${MOST_STEPS} steps; ${sent.length} came.`);
    return [];
  }
  return sent.map(({ savedView, sentence }, index) => ({
    savedView,
    sentence: check.text(sentence, ['steps', String(index), 'sentence'], 'The sentence', TEXT_LIMITS.line) ?? '',
  }));
}
