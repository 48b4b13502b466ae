import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { shorten, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** Whose value a field of the merged stakeholder takes. */
export interface FieldChoice {
  /** A field of stakeholders, or `attributes.` and the key of a custom column. */
  readonly field: string;
  /** The key of the stakeholder whose value it is. */
  readonly from: string;
}

/** One field, as each of those merged has it and as the one that stays will have it. */
export interface MergedField {
  readonly field: string;
  readonly values: readonly { readonly stakeholder: string; readonly value: AttributeValue }[];
  /** The key of whose value it is; null where it is made of several, or none has one. */
  readonly from: string | null;
  readonly value: AttributeValue;
}

const OWN_FIELDS = [
  'name',
  'kind',
  'group',
  'tier',
  'sector',
  'place',
  'topics',
  'validFrom',
  'validTo',
  'source',
  'note',
] as const satisfies readonly (keyof StakeholderRecord)[];
const OF_ATTRIBUTES = 'attributes.';

/** What lies between the texts of several, where all of them are kept. */
const JOINED = {
  source: { by: '; ', limit: TEXT_LIMITS.line },
  note: { by: '\n\n', limit: TEXT_LIMITS.note },
} as const;

/**
 * What each field says once several stakeholders are one: the value of the one that stays, where it has none that of the
 * first other that has; lists, sources and notes of all together. A choice goes before that. The first stays.
 */
export function mergedFields(
  stakeholders: readonly StakeholderRecord[],
  choices: readonly FieldChoice[],
): Result<readonly MergedField[], readonly InputProblem[]> {
  const attributes = new Set(stakeholders.flatMap((one) => Object.keys(one.attributes)));
  const names = [...OWN_FIELDS, ...[...attributes].sort().map((key) => `${OF_ATTRIBUTES}${key}`)];
  const problems = choices.flatMap((choice, index) => choiceProblems(choice, index, { names, stakeholders }));
  if (problems.length > 0) return fail(problems);
  const chosen = new Map(choices.map(({ field, from }) => [field, from]));
  // Two days of different stakeholders may lie the wrong way round, so both come from one.
  const dated = stakeholders.find((one) => one.validFrom !== null || one.validTo !== null) ?? stakeholders[0];
  return succeed(
    names.map((field) => {
      const isDay = field === 'validFrom' || field === 'validTo';
      return mergedField(field, stakeholders, chosen.get(field) ?? (isDay ? dated?.key : undefined));
    }),
  );
}

/** The record of the one that stays, with the merged fields and what all of them were called as its other names. */
export function mergedRecord(
  stakeholders: readonly [StakeholderRecord, ...StakeholderRecord[]],
  fields: readonly MergedField[],
): StakeholderRecord {
  const own = fields.filter(({ field }) => !field.startsWith(OF_ATTRIBUTES));
  const attributes = fields.filter(({ field, value }) => field.startsWith(OF_ATTRIBUTES) && value !== null);
  const record = {
    ...stakeholders[0],
    ...Object.fromEntries(own.map(({ field, value }) => [field, value])),
    attributes: Object.fromEntries(attributes.map(({ field, value }) => [field.slice(OF_ATTRIBUTES.length), value])),
  };
  const called = new Set(stakeholders.flatMap(({ name, aliases }) => [name, ...aliases]));
  called.delete(record.name);
  return { ...record, aliases: [...called] };
}

function mergedField(
  field: string,
  stakeholders: readonly StakeholderRecord[],
  chosen: string | undefined,
): MergedField {
  const values = stakeholders.map((one) => ({ stakeholder: one.key, value: valueIn(one, field) }));
  const whole = { field, values };
  if (chosen !== undefined) {
    const value = values.find(({ stakeholder }) => stakeholder === chosen)?.value ?? null;
    return { ...whole, from: chosen, value };
  }
  const given = values.filter(({ value }) => !isEmptyValue(value));
  const [first] = given;
  if (first === undefined) return { ...whole, from: null, value: values[0]?.value ?? null };
  const together = allOf(
    field,
    given.map(({ value }) => value),
  );
  if (together === null || isSame(together, first.value))
    return { ...whole, from: first.stakeholder, value: first.value };
  return { ...whole, from: null, value: together };
}

/** What several say, all of it, where a field can hold that; null where it holds one value. */
function allOf(field: string, values: readonly AttributeValue[]): AttributeValue {
  if (values.every((value) => Array.isArray(value))) {
    const items = [...new Set(values.flat() as readonly string[])];
    return items.length > TEXT_LIMITS.listItems ? null : items;
  }
  if (field !== 'source' && field !== 'note') return null;
  return joinedTexts(field, values.map(String));
}

/** Texts after each other, each once; null where that is more than the field holds. */
export function joinedTexts(field: keyof typeof JOINED, texts: readonly string[]): string | null {
  const { by, limit } = JOINED[field];
  const joined = [...new Set(texts)].join(by);
  return joined.length > limit ? null : joined;
}

function choiceProblems(
  { field, from }: FieldChoice,
  index: number,
  { names, stakeholders }: { readonly names: readonly string[]; readonly stakeholders: readonly StakeholderRecord[] },
): readonly InputProblem[] {
  const path = ['input', 'fields', String(index)];
  if (!names.includes(field)) {
    const message = `There is no field "${shorten(field)}" to choose. There are: ${names.join(', ')}.`;
    return [{ code: 'UNKNOWN', path: [...path, 'field'], message }];
  }
  const one = stakeholders.find(({ key }) => key === from);
  if (one === undefined) {
    const message = `"${shorten(from)}" is none of those that are merged, so its ${field} cannot be taken.`;
    return [{ code: 'UNKNOWN', path: [...path, 'from'], message }];
  }
  return [];
}

function valueIn(stakeholder: StakeholderRecord, field: string): AttributeValue {
  const own = OWN_FIELDS.find((name) => name === field);
  return own === undefined ? (stakeholder.attributes[field.slice(OF_ATTRIBUTES.length)] ?? null) : stakeholder[own];
}

/** A field that says nothing. */
export function isEmptyValue(value: AttributeValue): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isSame(a: AttributeValue, b: AttributeValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
