import { listed } from '@footbridge/shared/gaps/counted';
import { MEASURE_OPTIONS, type MeasureDefinition } from '@footbridge/shared/measures/definition';
import { DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { MeasureOptions } from './measure-options.js';

const KINDS: ReadonlyMap<string, string> = new Map([
  ['grouping', 'string'],
  ...Object.entries(DEFAULT_CHOICES).map(([name, value]) => [name, typeof value] as const),
]);

/** The options of an export as its address has them, MeasureOptions as JSON; within which bounds is asked later. */
export function parseExportOptions(text: string | undefined): Result<MeasureOptions, string> {
  if (text === undefined || text.trim() === '') return succeed({});
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fail('options: MeasureOptions as JSON were expected, such as {"directed":true}.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fail('options: one object was expected, such as {"directed":true}.');
  }
  for (const [name, option] of Object.entries(value)) {
    const kind = KINDS.get(name);
    if (kind === undefined) return fail(`options: one of ${listed(MEASURE_OPTIONS, 20)} was expected, "${name}" came.`);
    if (option !== null && typeof option !== kind) return fail(`options.${name}: a ${kind} was expected.`);
  }
  return succeed(value); // every name and kind was just checked
}

/** Of options that are for several measures, those that this one takes. */
export function optionsTaken({ options }: MeasureDefinition, given: MeasureOptions): MeasureOptions {
  return Object.fromEntries(Object.entries(given).filter(([name]) => options.some((taken) => taken === name)));
}

/** An option that none of the measures takes; null where each is taken by one of them. */
export function foreignOption(definitions: readonly MeasureDefinition[], given: MeasureOptions): string | null {
  const isTaken = (name: string) => definitions.some(({ options }) => options.some((taken) => taken === name));
  return Object.keys(given).find((name) => !isTaken(name)) ?? null;
}
