import type { AttributeCondition, NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { ValueCondition } from '../../data/table-question.js';
import type { AttributeDetails } from '../../data/use-networks.js';
import { type ChosenMeasure, isSameChoice } from '../../state/chosen-measure.js';
import { measureOfColumn } from './table-address.js';

/** What a column is filtered by, as its dialog holds it. */
export interface ColumnDraft {
  readonly text: string;
  readonly chosen: readonly string[];
  readonly least: string;
  readonly most: string;
  readonly presence: 'any' | 'empty' | 'filled';
}

export interface ValueOption {
  readonly value: string;
  readonly label: string;
  readonly count: number | null;
}

/** The ways in which a column can be filtered by, and how they stand now. */
export interface ColumnFilter {
  readonly text: boolean;
  readonly values: readonly ValueOption[] | null;
  /** Which ends of a range can be given. */
  readonly range: 'both' | 'least' | null;
  readonly presence: boolean;
  readonly draft: ColumnDraft;
  /** What the filter and the conditions on values become. */
  readonly apply: (draft: ColumnDraft) => Filtered;
}

/** The one filter, and the conditions on values of measures that a table has besides. */
interface Filtered {
  readonly filter: NetworkFilter;
  readonly where: readonly ValueCondition[];
}

interface Words {
  readonly key: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

export interface ColumnFilterSource extends Filtered {
  /** The groupings that are recorded, with their values. */
  readonly groupings: readonly Words[];
  readonly attributes: readonly AttributeDetails[];
  /** Of ties; null where stakeholders are shown. */
  readonly tieKinds: readonly ValueOption[] | null;
  readonly layers: readonly ValueOption[] | null;
}

export const NO_DRAFT: ColumnDraft = { text: '', chosen: [], least: '', most: '', presence: 'any' };
const PLAIN = { text: false, values: null, range: null, presence: false, draft: NO_DRAFT } as const;
const LISTS = { kind: 'kinds', group: 'groups', tier: 'tiers', sector: 'sectors', place: 'places' } as const;

/** How a column can be filtered by; null where the filter has no words for it. */
export function columnFilterOf(id: string, source: ColumnFilterSource): ColumnFilter | null {
  if (source.tieKinds !== null) return tieFilterOf(id, source);
  const measure = measureOfColumn(id);
  if (measure !== null) return measureFilter(measure, source);
  if (id === 'name') return textFilter(source);
  if (id === 'topics') return listFilter('topics', source, null);
  const attribute = source.attributes.find(({ key }) => id === `attribute:${key}`);
  if (attribute !== undefined) return attributeFilter(attribute, source);
  const grouping = source.groupings.find(({ key }) => key === id);
  return id in LISTS && grouping !== undefined
    ? listFilter(LISTS[id as keyof typeof LISTS], source, grouping.values)
    : null;
}

/** Whether a column is asked anything. */
export function isColumnFiltered(id: string, source: ColumnFilterSource): boolean {
  const draft = columnFilterOf(id, source)?.draft;
  return draft !== undefined && JSON.stringify(draft) !== JSON.stringify(NO_DRAFT);
}

/** What is wrong with one end of a range; null where nothing is. */
export function rangeProblem(text: string): string | null {
  return numberOf(text) === undefined ? 'Type a number such as 12.5, or nothing.' : null;
}

function tieFilterOf(id: string, source: ColumnFilterSource): ColumnFilter | null {
  if (id === 'from' || id === 'to') return textFilter(source);
  if (id === 'kind') return listFilter('tieKinds', source, source.tieKinds);
  if (id === 'layer') return listFilter('layers', source, source.layers);
  if (id !== 'strength') return null;
  const { filter, where } = source;
  return {
    ...PLAIN,
    range: 'least',
    draft: { ...NO_DRAFT, least: filter.minStrength?.toString() ?? '' },
    apply: ({ least }) => ({ filter: { ...filter, minStrength: numberOf(least) ?? undefined }, where }),
  };
}

function textFilter({ filter, where }: Filtered): ColumnFilter {
  return {
    ...PLAIN,
    text: true,
    draft: { ...NO_DRAFT, text: filter.text ?? '' },
    apply: ({ text }) => ({ filter: { ...filter, text: text.trim() || undefined }, where }),
  };
}

type List = (typeof LISTS)[keyof typeof LISTS] | 'topics' | 'tieKinds' | 'layers';

/** A list without values to tick takes its words typed, with semicolons between. */
function listFilter(list: List, { filter, where }: Filtered, values: readonly ValueOption[] | null): ColumnFilter {
  const now = filter[list] ?? [];
  const draft = values === null ? { ...NO_DRAFT, text: now.join('; ') } : { ...NO_DRAFT, chosen: now };
  return {
    ...PLAIN,
    text: values === null,
    values,
    draft,
    apply: ({ chosen, text }) => {
      const words: readonly string[] = values === null ? text.split(';').flatMap((word) => word.trim() || []) : chosen;
      return { filter: { ...filter, [list]: words.length > 0 ? words : undefined }, where };
    },
  };
}

/** Of a number the range, of anything else its values; and whether there is one. */
function attributeFilter({ key, type, values }: AttributeDetails, { filter, where }: Filtered): ColumnFilter {
  const others = (filter.attributes ?? []).filter((condition) => condition.key !== key);
  const now = filter.attributes?.find((condition) => condition.key === key);
  const isNumber = type === 'NUMBER';
  const options = values === null || values.length === 0 ? null : values;
  return {
    ...PLAIN,
    values: isNumber ? null : options,
    range: isNumber ? 'both' : null,
    presence: true,
    draft: {
      ...NO_DRAFT,
      chosen: isNumber ? [] : (now?.in ?? []).map(String),
      least: now?.min?.toString() ?? '',
      most: now?.max?.toString() ?? '',
      presence: now?.isNull == null ? 'any' : now.isNull ? 'empty' : 'filled',
    },
    apply: (draft) => {
      const condition = conditionOf(key, draft);
      const all = condition === null ? others : [...others, condition];
      return { filter: { ...filter, attributes: all.length > 0 ? all : undefined }, where };
    },
  };
}

function conditionOf(key: string, { chosen, least, most, presence }: ColumnDraft): AttributeCondition | null {
  const [min, max] = [numberOf(least), numberOf(most)];
  const condition = {
    ...(chosen.length > 0 && { in: chosen }),
    ...(typeof min === 'number' && { min }),
    ...(typeof max === 'number' && { max }),
    ...(presence !== 'any' && { isNull: presence === 'empty' }),
  };
  return Object.keys(condition).length === 0 ? null : { key, ...condition };
}

function measureFilter(measure: ChosenMeasure, { filter, where }: Filtered): ColumnFilter {
  const now = where.find((condition) => isSameChoice(condition.measure, measure));
  const others = where.filter((condition) => condition !== now);
  return {
    ...PLAIN,
    range: 'both',
    draft: { ...NO_DRAFT, least: now?.least?.toString() ?? '', most: now?.most?.toString() ?? '' },
    apply: (draft) => {
      const [least, most] = [numberOf(draft.least) ?? null, numberOf(draft.most) ?? null];
      return { filter, where: least === null && most === null ? others : [...others, { measure, least, most }] };
    },
  };
}

/** One end of a range: null where nothing was typed, undefined where it is no number. */
export function numberOf(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
