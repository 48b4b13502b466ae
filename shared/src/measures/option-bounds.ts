import { MEASURES } from './catalogue.js';
import { type MeasureChoices, MISSING_THINGS } from './measure-choices.js';

/** Measures that rank stakeholders by their ties alone: what a trial of confidence can be about. */
export const RANKING_MEASURES = MEASURES.filter(
  ({ subject, family, options }) =>
    subject === 'STAKEHOLDER' && family !== 'COMMUNITY' && family !== 'CONFIDENCE' && !options.includes('grouping'),
);

interface OptionBound {
  readonly holds: (choices: MeasureChoices) => boolean;
  /** What may be chosen, in words: "a whole number from 1 to 100". */
  readonly expected: string;
}

const MOST_SEED = 2 ** 31 - 1;
const MOST_RESOLUTION = 1000;
const MOST_STEPS = 100;
const MOST_MISSING = 0.5;

/** Within which bounds an option can be chosen; one that is not here may be any value of its kind. */
export const OPTION_BOUNDS: Readonly<Partial<Record<keyof MeasureChoices, OptionBound>>> = {
  seed: {
    holds: ({ seed }) => Number.isInteger(seed) && seed >= 0 && seed <= MOST_SEED,
    expected: 'a whole number, 0 or more',
  },
  resolution: {
    holds: ({ resolution }) => resolution > 0 && resolution <= MOST_RESOLUTION,
    expected: `a number above 0 and up to ${MOST_RESOLUTION}`,
  },
  steps: {
    holds: ({ steps }) => Number.isInteger(steps) && steps >= 1 && steps <= MOST_STEPS,
    expected: `a whole number from 1 to ${MOST_STEPS}`,
  },
  damping: { holds: ({ damping }) => damping >= 0 && damping < 1, expected: 'a number from 0 to below 1' },
  of: {
    holds: ({ of }) => RANKING_MEASURES.some(({ id }) => id === of),
    expected: 'the id of a measure that ranks stakeholders without a grouping',
  },
  missing: {
    holds: ({ missing }) => missing > 0 && missing <= MOST_MISSING,
    expected: `a share above 0 and up to ${MOST_MISSING}`,
  },
  lost: { holds: ({ lost }) => MISSING_THINGS.includes(lost), expected: MISSING_THINGS.join(' or ') },
};
