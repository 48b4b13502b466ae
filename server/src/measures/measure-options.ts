import { listed } from '@footbridge/shared/gaps/counted';
import { MEASURE_OPTIONS, type MeasureDefinition, type MeasureOption } from '@footbridge/shared/measures/definition';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { MeasureChoices } from '../analytics/measures/measure-kernel.js';

/** What a question about a measure may choose; absent or null is the default. */
export interface MeasureOptions {
  readonly grouping?: string | null;
  readonly directed?: boolean | null;
  readonly weighted?: boolean | null;
  readonly normalised?: boolean | null;
  readonly seed?: number | null;
  readonly resolution?: number | null;
}

export interface UnusableOption {
  readonly kind: 'unusable-option';
  readonly option: MeasureOption;
  /** What was expected and what came, in words. */
  readonly expected: string;
}

const MOST_RESOLUTION = 1000;

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
  const resolution = options.resolution ?? 1;
  if (!(resolution > 0 && resolution <= MOST_RESOLUTION)) {
    return refused('resolution', `expected a number above 0 and up to ${MOST_RESOLUTION}, got ${resolution}.`);
  }
  const seed = options.seed ?? 1;
  if (seed < 0) return refused('seed', `expected 0 or more, got ${seed}.`);
  return succeed({
    directed: options.directed ?? false,
    weighted: options.weighted ?? false,
    normalised: options.normalised ?? false,
    seed,
    resolution,
  });
}

/** The options that were used, for the provenance: those the measure takes, settled. */
export function optionsUsed(definition: MeasureDefinition, settled: MeasureChoices): Readonly<Record<string, unknown>> {
  const all: Readonly<Record<string, unknown>> = { ...settled };
  return Object.fromEntries(definition.options.filter((name) => name !== 'grouping').map((name) => [name, all[name]]));
}

function refused(option: MeasureOption, expected: string): Result<MeasureChoices, UnusableOption> {
  return fail({ kind: 'unusable-option', option, expected });
}
