import { listed } from '@footbridge/shared/gaps/counted';
import { measureById } from '@footbridge/shared/measures/catalogue';
import { MEASURE_OPTIONS, type MeasureDefinition, type MeasureOption } from '@footbridge/shared/measures/definition';
import { DEFAULT_CHOICES, type MeasureChoices, MISSING_THINGS } from '@footbridge/shared/measures/measure-choices';
import { fail, type Result, succeed } from '@footbridge/shared/result';

/** What a question about a measure may choose; absent or null is the default. */
export type MeasureOptions = {
  readonly [Name in keyof MeasureChoices]?: MeasureChoices[Name] | null;
} & { readonly grouping?: string | null };

export interface UnusableOption {
  readonly kind: 'unusable-option';
  readonly option: MeasureOption;
  /** What was expected and what came, in words. */
  readonly expected: string;
}

interface Bound {
  readonly holds: (choices: MeasureChoices) => boolean;
  readonly expected: string;
}

const MOST_RESOLUTION = 1000;
const MOST_STEPS = 100;
const MOST_MISSING = 0.5;

const BOUNDS: Readonly<Partial<Record<keyof MeasureChoices, Bound>>> = {
  seed: { holds: ({ seed }) => seed >= 0, expected: '0 or more' },
  resolution: {
    holds: ({ resolution }) => resolution > 0 && resolution <= MOST_RESOLUTION,
    expected: `a number above 0 and up to ${MOST_RESOLUTION}`,
  },
  steps: {
    holds: ({ steps }) => steps >= 1 && steps <= MOST_STEPS,
    expected: `a whole number from 1 to ${MOST_STEPS}`,
  },
  damping: { holds: ({ damping }) => damping >= 0 && damping < 1, expected: 'a number from 0 to below 1' },
  of: {
    holds: ({ of }) => measureById(of)?.subject === 'STAKEHOLDER',
    expected: 'the id of a measure that every stakeholder has a value of',
  },
  missing: {
    holds: ({ missing }) => missing > 0 && missing <= MOST_MISSING,
    expected: `a share above 0 and up to ${MOST_MISSING}`,
  },
  lost: { holds: ({ lost }) => MISSING_THINGS.includes(lost), expected: MISSING_THINGS.join(' or ') },
};

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
    const bound = BOUNDS[name];
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
