import type { MeasureOption } from '@footbridge/shared/measures/definition';

interface OptionWords {
  /** What it is called beside its field. */
  readonly label: string;
  /** In a row of tags: "can be directed". */
  readonly tag: string;
  readonly explanation: string;
}

/** Every option a measure may take, in plain words. */
export const OPTION_WORDS = {
  grouping: {
    label: 'Grouping',
    tag: 'grouping',
    explanation: 'What divides the stakeholders into parts.',
  },
  directed: {
    label: 'Follow the direction of ties',
    tag: 'directed',
    explanation: 'Otherwise a tie runs both ways.',
  },
  weighted: {
    label: 'Count the strength of ties',
    tag: 'weighted',
    explanation: 'Otherwise every tie counts 1.',
  },
  normalised: {
    label: 'Divide by the largest possible value',
    tag: 'normalised',
    explanation: 'So that networks of different size can be compared. Raw and divided values are never mixed.',
  },
  seed: {
    label: 'Seed',
    tag: 'seed',
    explanation: 'Chance plays a part; the same seed always gives the same values.',
  },
  resolution: {
    label: 'Resolution',
    tag: 'resolution',
    explanation: 'Above 1 finds more and smaller communities, below 1 fewer and larger ones.',
  },
  steps: {
    label: 'Steps',
    tag: 'steps',
    explanation: 'How many steps away still counts as within reach.',
  },
  damping: {
    label: 'Damping',
    tag: 'damping',
    explanation: 'How often the walk goes on along a tie instead of starting anew somewhere: 0.85 is usual.',
  },
  exact: {
    label: 'Compute exactly',
    tag: 'exact on request',
    explanation: 'However long it takes; otherwise large networks get an estimate with its error.',
  },
  of: {
    label: 'Ranking',
    tag: 'ranking',
    explanation: 'The measure whose ranking is tried.',
  },
  missing: {
    label: 'Share left out',
    tag: 'share left out',
    explanation: 'How much of the network each trial leaves out, from above 0 to 0.5.',
  },
  lost: {
    label: 'What is left out',
    tag: 'what is left out',
    explanation: 'Stakeholders with their ties, or ties alone.',
  },
} as const satisfies Record<MeasureOption, OptionWords>;
