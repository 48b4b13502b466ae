import { listed, sentenceCase } from '@footbridge/shared/gaps/counted';
import type { AddressStep } from './address-step.js';
import { isFilterParameter } from './filter-codec.js';

type Change = AddressStep['changes'][number];

interface StepWords {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** What each choice is called, and the command that makes it; values that are keys of stakeholders are not read out. */
const CHOICES: Readonly<Record<string, { readonly name: string; readonly verb: string; readonly keys?: true }>> = {
  mode: { name: 'Drawn', verb: 'Draw' },
  arrange: { name: 'Arranged', verb: 'Arrange by' },
  size: { name: 'Size', verb: 'Size by' },
  colour: { name: 'Colour', verb: 'Colour by' },
  overlay: { name: 'Laid over', verb: 'Lay over' },
  show: { name: 'Shown', verb: 'Show' },
  patterns: { name: 'Patterns', verb: 'Patterns' },
  open: { name: 'Opened', verb: 'Open' },
  include: { name: 'Brought in', verb: 'Bring in', keys: true },
  expand: { name: 'Neighbours', verb: 'Show neighbours', keys: true },
  focus: { name: 'Chosen', verb: 'Choose', keys: true },
  part: { name: 'Standing out', verb: 'Bring out' },
  around: { name: 'Rings', verb: 'Put rings', keys: true },
  steps: { name: 'Steps', verb: 'Steps' },
  measure: { name: 'Measure', verb: 'Show the measure' },
  cell: { name: 'Cell', verb: 'Open the cell' },
  sort: { name: 'Order', verb: 'Sort by' },
  columns: { name: 'Columns', verb: 'Columns' },
};
const FILTER_NAMES: Readonly<Record<string, string>> = {
  text: 'name has',
  strength: 'strength at least',
  on: 'on',
  among: 'ties among',
  weighting: 'weighted by',
};
const AS_USUAL = 'as usual';
const NOTHING = '–';
/** A label is one line. */
const MOST_NAMED = 4;

/** What to call a step made of parameters that changed: the command, and what each side of it says. */
export function addressStepWords({ changes }: AddressStep): StepWords {
  const sides = { before: sideOf(changes, 'before'), after: sideOf(changes, 'after') };
  const [grouping] = changes.filter(({ name }) => name === 'by');
  if (grouping !== undefined) return { label: `Group ${byOf(grouping.after)}`, ...sides };
  const filter = changes.filter(({ name }) => isFilterParameter(name));
  if (filter.length > 0) return { label: filterLabel(filter), ...sides };
  return { label: changes.length === 1 ? choiceLabel(changes[0]!) : listedShort(changes.map(nameOf)), ...sides };
}

function filterLabel(changes: readonly Change[]): string {
  const added = changes.flatMap((change) =>
    only(change.after, change.before).map((value) => filterWord(change, value)),
  );
  if (added.length > 0) return `Filter: ${listedShort(added)}`;
  const gone = changes.flatMap((change) => only(change.before, change.after).map((value) => filterWord(change, value)));
  return `Filter no longer: ${listedShort(gone)}`;
}

function choiceLabel(change: Change): string {
  const choice = CHOICES[change.name];
  const added = only(change.after, change.before);
  const gone = only(change.before, change.after);
  if (choice === undefined) return `Change ${inWords(change.name)}`;
  if (choice.keys) return added.length > 0 || gone.length === 0 ? choice.verb : `${choice.verb} no longer`;
  if (change.name === 'open' && added.length === 0) return `Close ${listedShort(gone)}`;
  if (added.length === 0) return `${choice.verb.replace(/ by$/u, '')} ${AS_USUAL}`;
  return `${choice.verb} ${listedShort(added.map(valueWord))}`;
}

function sideOf(changes: readonly Change[], side: 'before' | 'after'): string {
  return changes.map((change) => `${nameOf(change)}: ${sideValue(change, change[side])}`).join('; ');
}

function sideValue(change: Change, values: readonly string[]): string {
  if (values.length === 0) return isFilterParameter(change.name) ? NOTHING : AS_USUAL;
  return listedShort(values.map(valueWord));
}

function nameOf({ name }: Change): string {
  if (name === 'by') return 'Grouped by';
  return CHOICES[name]?.name ?? sentenceCase(inWords(attributeOf(name)));
}

function filterWord({ name }: Change, value: string): string {
  const known = FILTER_NAMES[name];
  if (known !== undefined) return `${known} ${value}`;
  return name.includes(':') ? `${inWords(attributeOf(name))} ${value}` : value;
}

function byOf([key]: readonly string[]): string {
  return key === undefined ? AS_USUAL : `by ${inWords(key)}`;
}

/** A measure with options reads as its name; a choice reads with spaces. */
function valueWord(value: string): string {
  return value
    .replace(/^measure:/u, '')
    .replace(/~.*$/su, '')
    .replaceAll('-', ' ');
}

function attributeOf(name: string): string {
  return name.replace(/^(?:is|min|max|empty):/u, '');
}

function only(values: readonly string[], without: readonly string[]): readonly string[] {
  return values.filter((value) => !without.includes(value));
}

function inWords(name: string): string {
  return name.replaceAll(/[_-]/gu, ' ').trim().toLowerCase();
}

function listedShort(values: readonly string[]): string {
  return listed(values, MOST_NAMED);
}
