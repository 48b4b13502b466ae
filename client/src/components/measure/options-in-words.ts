import { type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { MEASURE_OPTIONS, type MeasureOption } from '@footbridge/shared/measures/definition';
import { type ChosenOptions, DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { formatNumber, formatShare } from '../number-format.js';

/** A measure with the options that differ from the defaults. */
interface Chosen {
  readonly id: MeasureId;
  readonly options: ChosenOptions;
}

/** The options that differ from the defaults, each in a word or two: "directed", "3 steps". */
export function optionsInWords({ options }: Chosen, groupingLabel: (key: string) => string): readonly string[] {
  return MEASURE_OPTIONS.flatMap((name) => {
    const value = options[name];
    if (value === undefined || (name !== 'grouping' && value === DEFAULT_CHOICES[name])) return [];
    return WORDS[name](options, groupingLabel);
  });
}

/** "Betweenness (directed, normalised)": the name under which a column or a legend shows it. */
export function chosenInWords(chosen: Chosen, groupingLabel: (key: string) => string): string {
  const words = optionsInWords(chosen, groupingLabel);
  const name = measureById(chosen.id)?.name ?? chosen.id;
  return words.length === 0 ? name : `${name} (${words.join(', ')})`;
}

const WORDS = {
  grouping: ({ grouping = '' }, groupingLabel) => [`by ${groupingLabel(grouping).toLowerCase()}`],
  directed: ({ directed }) => [directed ? 'directed' : 'undirected'],
  weighted: ({ weighted }) => [weighted ? 'weighted' : 'unweighted'],
  normalised: ({ normalised }) => [normalised ? 'normalised' : 'raw'],
  seed: ({ seed }) => [`seed ${seed}`],
  resolution: ({ resolution }) => [`resolution ${formatNumber(resolution, 3)}`],
  steps: ({ steps }) => [steps === 1 ? '1 step' : `${steps} steps`],
  damping: ({ damping }) => [`damping ${formatNumber(damping, 3)}`],
  exact: ({ exact }) => (exact ? ['exact'] : []),
  of: ({ of = '' }) => [`of ${(measureById(of)?.name ?? of).toLowerCase()}`],
  missing: ({ missing }) => [`${formatShare(missing)} left out`],
  lost: ({ lost }) => [`${lost} left out`],
} as const satisfies Record<
  MeasureOption,
  (options: ChosenOptions, groupingLabel: (key: string) => string) => readonly string[]
>;
