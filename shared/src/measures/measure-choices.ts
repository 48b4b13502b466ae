/** What a missing stakeholder or tie is, where a measure asks how much could change were some missing. */
export const MISSING_THINGS = ['stakeholders', 'ties'] as const;
export type MissingThing = (typeof MISSING_THINGS)[number];

/** The options of a measure besides its grouping, all chosen; each measure reads those its definition names. */
export interface MeasureChoices {
  /** Whether direction counts. */
  readonly directed: boolean;
  /** Whether strength counts: as it is for sums, as a distance of 1 / strength for routes. */
  readonly weighted: boolean;
  /** Whether values are divided by the largest possible one. */
  readonly normalised: boolean;
  /** Whole, 0 or more; where chance plays a part. */
  readonly seed: number;
  /** Above 0; above 1 finds smaller communities. */
  readonly resolution: number;
  /** Whole, 1 or more: how many steps still count as within reach. */
  readonly steps: number;
  /** From 0 to below 1: share of the walk that goes on along a tie. */
  readonly damping: number;
  /** Whether to compute exactly even where that takes long. */
  readonly exact: boolean;
  /** Id of the measure whose ranking is tried. */
  readonly of: string;
  /** Above 0 to 0.5: share that is left out in each trial. */
  readonly missing: number;
  readonly lost: MissingThing;
}

export const DEFAULT_CHOICES: MeasureChoices = {
  directed: false,
  weighted: false,
  normalised: false,
  seed: 1,
  resolution: 1,
  steps: 2,
  damping: 0.85,
  exact: false,
  of: 'betweenness',
  missing: 0.1,
  lost: 'stakeholders',
};

/** What a question about a measure chooses: its grouping, and the options that are not as they are by default. */
export type ChosenOptions = Partial<MeasureChoices> & { readonly grouping?: string };
