import { MEASURES, type MeasureId, measureById } from '@footbridge/shared/measures/catalogue';
import { MEASURE_OPTIONS, type MeasureDefinition, type MeasureOption } from '@footbridge/shared/measures/definition';
import { type ChosenOptions, DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { OPTION_BOUNDS } from '@footbridge/shared/measures/option-bounds';
import { nearestWord } from './nearest-word.js';

/** A measure as someone asked for it. */
export interface ChosenMeasure {
  readonly id: MeasureId;
  /** Only what differs from the defaults. */
  readonly options: ChosenOptions;
}

/** What an address says of a measure: the measure, if there is one, and what could not be understood, in sentences. */
export interface ReadMeasure {
  readonly measure: ChosenMeasure | null;
  readonly problems: readonly string[];
}

const BETWEEN_OPTIONS = '~';
const YES = 'yes';

/** A measure as an address holds it: `betweenness`, or with options `reach~directed=yes~steps=3`. */
export function writeChosenMeasure({ id, options }: ChosenMeasure): string {
  const words = MEASURE_OPTIONS.flatMap((name) => {
    const value = options[name];
    if (value === undefined || value === defaultOf(name)) return [];
    return [`${name}=${value === true ? YES : value === false ? 'no' : escaped(String(value))}`];
  });
  return [id, ...words].join(BETWEEN_OPTIONS);
}

/** Reads it back. `fits`: the measures that can stand in this place. */
export function readChosenMeasure(
  text: string,
  fits: (measure: MeasureDefinition) => boolean = () => true,
): ReadMeasure {
  const [id = '', ...words] = text.split(BETWEEN_OPTIONS);
  const measure = measureById(id);
  if (measure === null) return { measure: null, problems: [unknownMeasure(id, fits)] };
  if (!fits(measure)) return { measure: null, problems: [`“${measure.name}” cannot be shown here.`] };
  const options: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const word of words) {
    const read = readOption(measure, word);
    if (typeof read === 'string') problems.push(read);
    else Object.assign(options, read);
  }
  return { measure: { id: measure.id, options }, problems };
}

/** True where two choices ask the same. */
export function isSameChoice(one: ChosenMeasure, other: ChosenMeasure): boolean {
  return writeChosenMeasure(one) === writeChosenMeasure(other);
}

function unknownMeasure(id: string, fits: (measure: MeasureDefinition) => boolean): string {
  const near = nearestWord(
    id,
    MEASURES.filter(fits).map((measure) => measure.id),
  );
  const guess = near === null ? '' : ` Did you mean “${near}”?`;
  return `There is no measure “${id}”.${guess}`;
}

/** The option a word of an address chooses, or what is wrong with it. */
function readOption(measure: MeasureDefinition, word: string): ChosenOptions | string {
  const [written = '', value = YES] = word.split('=', 2);
  const name = MEASURE_OPTIONS.find((known) => known === written);
  if (name === undefined) return `There is no option “${written}”, so it is left out.`;
  if (!measure.options.includes(name)) return `“${measure.name}” takes no option “${name}”, so it is left out.`;
  if (name === 'grouping') return { grouping: unescaped(value) };
  const chosen = readValue(name, value);
  const bound = OPTION_BOUNDS[name];
  const holds = chosen !== null && (bound?.holds({ ...DEFAULT_CHOICES, [name]: chosen }) ?? true);
  if (holds) return { [name]: chosen };
  const expected = bound?.expected ?? 'yes or no';
  return `The option “${name}” of “${measure.name}” is to be ${expected}, not “${value}”; it stays at ${saidDefault(name)}.`;
}

function readValue(name: keyof MeasureChoices, text: string): boolean | number | string | null {
  switch (typeof DEFAULT_CHOICES[name]) {
    case 'boolean':
      return text === YES ? true : text === 'no' ? false : null;
    case 'number':
      return text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text);
    default:
      return unescaped(text);
  }
}

function defaultOf(name: MeasureOption): unknown {
  return name === 'grouping' ? undefined : DEFAULT_CHOICES[name];
}

function saidDefault(name: keyof MeasureChoices): string {
  const value = DEFAULT_CHOICES[name];
  return typeof value === 'boolean' ? (value ? YES : 'no') : String(value);
}

/** A grouping may have any key; what parts an address must not stand in it. */
function escaped(value: string): string {
  return encodeURIComponent(value).replaceAll('~', '%7E').replaceAll('%20', ' ');
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
