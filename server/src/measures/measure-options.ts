import { listed } from '@footbridge/shared/gaps/counted';
import { MEASURE_OPTIONS, type MeasureDefinition, type MeasureOption } from '@footbridge/shared/measures/definition';
import { DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { OPTION_BOUNDS } from '@footbridge/shared/measures/option-bounds';
import { fail, type Result, succeed } from '@footbridge/shared/result';

/** What a question about a measure may choose; absent or null is the default. */
export type MeasureOptions = {
  readonly [Name in keyof MeasureChoices]?: MeasureChoices[Name] | null;
} & { readonly grouping?: string | null };

/** A measure as it is asked for: which, and how. */
export interface MeasureChoice {
  readonly id: string;
  readonly options?: MeasureOptions | null;
}

export interface UnusableOption {
  readonly kind: 'unusable-option';
  readonly option: MeasureOption;
  /** What was expected and what came, in words. */
  readonly expected: string;
}

/**
 * The options a measure takes, with defaults for the rest. One it does not take is refused rather than passed over, so
 * that no one believes a number to be what it is not.
 */
export function settledOptions(
  definition: MeasureDefinition,
  options: MeasureOptions,
): Result<MeasureChoices, UnusableOption> {
  const foreign = MEASURE_OPTIONS.find((name) => options[name] != null && !definition.options.includes(name));
  if (foreign !== undefined) {
    const taken = definition.options.length === 0 ? 'no options' : listed(definition.options, 10);
    return refused(foreign, `expected none, as ${definition.id} takes ${taken}.`);
  }
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value != null));
  const choices: MeasureChoices = { ...DEFAULT_CHOICES, ...given };
  for (const name of MEASURE_OPTIONS) {
    if (name === 'grouping') continue;
    const bound = OPTION_BOUNDS[name];
    if (bound?.holds(choices) === false) return refused(name, `expected ${bound.expected}, got ${choices[name]}.`);
  }
  return succeed(choices);
}

/** The options that were used, for the provenance: those the measure takes, settled. */
export function optionsUsed(definition: MeasureDefinition, settled: MeasureChoices): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = { ...settled };
  return Object.fromEntries(definition.options.filter((name) => name !== 'grouping').map((name) => [name, all[name]]));
}

function refused(option: MeasureOption, expected: string): Result<MeasureChoices, UnusableOption> {
  return fail({ kind: 'unusable-option', option, expected });
}
