import {
  type AttributeCondition,
  type NetworkFilter,
  PROJECTION_WEIGHTINGS,
} from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';

/** The lists of a filter and the word each goes by in an address. */
const LIST_PARAMETERS = {
  kinds: 'kind',
  groups: 'group',
  tiers: 'tier',
  sectors: 'sector',
  places: 'place',
  topics: 'topic',
  tieKinds: 'tie',
  layers: 'layer',
} as const satisfies Partial<Record<keyof NetworkFilter, string>>;
export type FilterList = keyof typeof LIST_PARAMETERS;
const FILTER_LISTS = Object.keys(LIST_PARAMETERS) as readonly FilterList[];

/** `among` and `weighting` are a projection: ties among one of two modes, and how strong they are. */
const SINGLE_PARAMETERS = ['text', 'strength', 'on', 'among', 'weighting'] as const;

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** Conditions on custom attributes are written `is:<key>=value`, `min:<key>=1`, `max:<key>=9`, `empty:<key>=yes`. */
const ATTRIBUTE_PARAMETER = /^(is|min|max|empty):(.+)$/su;

/** True for a parameter that belongs to the filter, whatever its value. */
export function isFilterParameter(name: string): boolean {
  const lists: readonly string[] = Object.values(LIST_PARAMETERS);
  return SINGLE_PARAMETERS.some((single) => single === name) || lists.includes(name) || ATTRIBUTE_PARAMETER.test(name);
}

/** Reads a filter from an address; what cannot be read is left out, so that an old or mistyped link still opens. */
export function readFilter(params: URLSearchParams): NetworkFilter {
  const filter: Writable<NetworkFilter> = {};
  const text = params.get('text')?.trim();
  if (text) filter.text = text;
  for (const list of FILTER_LISTS) {
    const values = params.getAll(LIST_PARAMETERS[list]).filter((value) => isAllowed(list, value));
    if (values.length > 0) Object.assign(filter, { [list]: [...new Set(values)] });
  }
  const strength = readNumber(params.get('strength'));
  if (strength !== null) filter.minStrength = strength;
  const on = params.get('on');
  if (on !== null && /^\d{4}-\d{2}-\d{2}$/u.test(on) && !Number.isNaN(Date.parse(on))) filter.on = on;
  const onto = params.get('among');
  const weighting = PROJECTION_WEIGHTINGS.find((one) => one === params.get('weighting'));
  if (onto) filter.projection = { onto, ...(weighting && { weighting }) };
  const attributes = readAttributes(params);
  if (attributes.length > 0) filter.attributes = attributes;
  return filter;
}

/** Writes a filter as parameters, in one order, so that the same filter is always the same address. */
export function writeFilter(params: URLSearchParams, filter: NetworkFilter): void {
  if (filter.text) params.set('text', filter.text);
  for (const list of FILTER_LISTS) {
    for (const value of filter[list] ?? []) params.append(LIST_PARAMETERS[list], value);
  }
  if (typeof filter.minStrength === 'number') params.set('strength', String(filter.minStrength));
  if (filter.on) params.set('on', filter.on);
  if (filter.projection) params.set('among', filter.projection.onto);
  if (filter.projection?.weighting) params.set('weighting', filter.projection.weighting);
  for (const condition of filter.attributes ?? []) {
    for (const value of condition.in ?? []) params.append(`is:${condition.key}`, writeValue(value));
    if (typeof condition.min === 'number') params.set(`min:${condition.key}`, String(condition.min));
    if (typeof condition.max === 'number') params.set(`max:${condition.key}`, String(condition.max));
    if (typeof condition.isNull === 'boolean') params.set(`empty:${condition.key}`, condition.isNull ? 'yes' : 'no');
  }
}

/** True when the filter holds everything. */
export function isEmptyFilter(filter: NetworkFilter): boolean {
  const params = new URLSearchParams();
  writeFilter(params, filter);
  return params.size === 0;
}

function isAllowed(list: FilterList, value: string): boolean {
  if (list === 'kinds') return (STAKEHOLDER_KINDS as readonly string[]).includes(value);
  if (list === 'layers') return (LAYERS as readonly string[]).includes(value);
  return value !== '';
}

function readNumber(text: string | null): number | null {
  if (text === null || text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

function readAttributes(params: URLSearchParams): readonly AttributeCondition[] {
  const conditions = new Map<string, { in?: AttributeValue[]; min?: number; max?: number; isNull?: boolean }>();
  for (const [name, text] of params) {
    const [, test, key] = ATTRIBUTE_PARAMETER.exec(name) ?? [];
    if (test === undefined || key === undefined) continue;
    const condition = conditions.get(key) ?? {};
    const number = readNumber(text);
    if (test === 'is') condition.in = [...(condition.in ?? []), readValue(text)];
    else if (test === 'empty') condition.isNull = text === 'yes';
    else if (number === null) continue;
    else if (test === 'min') condition.min = number;
    else condition.max = number;
    conditions.set(key, condition);
  }
  return [...conditions].map(([key, condition]) => ({ key, ...condition }));
}

/** Texts stand as they are; anything that would read as JSON is written as JSON, so that 7 and "7" stay apart. */
function writeValue(value: AttributeValue): string {
  return typeof value === 'string' && readsAsText(value) ? value : JSON.stringify(value);
}

function readValue(text: string): AttributeValue {
  return readsAsText(text) ? text : (JSON.parse(text) as AttributeValue);
}

function readsAsText(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch {
    return true;
  }
}
