import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { capitalised, columnTitle } from '../components/number-format.js';
import type { FilterList } from '../state/filter-codec.js';

/** The groupings that a filter has a list for. */
const LIST_OF_GROUPING: Readonly<Record<string, FilterList>> = {
  kind: 'kinds',
  group: 'groups',
  tier: 'tiers',
  sector: 'sectors',
  place: 'places',
};
const LIST_LABELS = {
  kinds: 'Kind',
  groups: 'Group',
  tiers: 'Tier',
  sectors: 'Sector',
  places: 'Place',
  topics: 'Topic',
  tieKinds: 'Tie',
  layers: 'Layer',
} as const satisfies Record<FilterList, string>;

interface GroupingWords {
  readonly key: string;
  readonly label: string;
  readonly origin: 'GIVEN' | 'COMPUTED' | 'CUSTOM';
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

/** One thing a filter can ask about, with the values there are. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: (filter: NetworkFilter) => readonly string[];
  readonly choose: (filter: NetworkFilter, values: readonly string[]) => NetworkFilter;
}

/** What the filter can ask of a network: its groupings that have a list or are custom columns, and its kinds of tie. */
export function dimensionsOf(
  groupings: readonly GroupingWords[],
  tieKinds: readonly { readonly value: string; readonly label: string; readonly count: number }[],
): readonly Dimension[] {
  const ofStakeholders = groupings.flatMap((grouping): readonly Dimension[] => {
    const list = LIST_OF_GROUPING[grouping.key];
    const named = { id: grouping.key, label: columnTitle(grouping.label), values: grouping.values };
    if (list !== undefined) return [{ ...named, ...listAccess(list) }];
    return grouping.origin === 'CUSTOM' ? [{ ...named, ...attributeAccess(grouping.key) }] : [];
  });
  const ofTies = { id: 'tie kind', label: 'Kind of tie', values: tieKinds, ...listAccess('tieKinds') };
  return [...ofStakeholders, ...(tieKinds.length > 1 ? [ofTies] : [])];
}

/** One condition of a filter in words, with the filter that is left without it. */
export interface Condition {
  readonly id: string;
  readonly words: string;
  readonly without: NetworkFilter;
}

/** Every condition of a filter, each to be taken away by itself. Layers and date have controls of their own. */
export function conditionsOf(filter: NetworkFilter, labelOf: (attribute: string) => string): readonly Condition[] {
  const lists = (['kinds', 'groups', 'tiers', 'sectors', 'places', 'topics', 'tieKinds'] as const).flatMap((list) => {
    const values = filter[list] ?? [];
    if (values.length === 0) return [];
    const words = `${LIST_LABELS[list]}: ${values.map(capitalised).join(' or ')}`;
    return [{ id: list, words, without: { ...filter, [list]: undefined } }];
  });
  const attributes = (filter.attributes ?? []).map((condition) => ({
    id: `attribute ${condition.key}`,
    words: `${columnTitle(labelOf(condition.key))}: ${attributeWords(condition)}`,
    without: withoutAttribute(filter, condition.key),
  }));
  const text = filter.text
    ? [{ id: 'text', words: `Name has “${filter.text}”`, without: { ...filter, text: undefined } }]
    : [];
  const strength =
    typeof filter.minStrength === 'number'
      ? [
          {
            id: 'strength',
            words: `Strength at least ${filter.minStrength}`,
            without: { ...filter, minStrength: undefined },
          },
        ]
      : [];
  return [...text, ...lists, ...attributes, ...strength];
}

type AttributeCondition = NonNullable<NetworkFilter['attributes']>[number];

function attributeWords(condition: AttributeCondition): string {
  const parts = [
    (condition.in ?? []).map(String).join(' or '),
    typeof condition.min === 'number' ? `at least ${condition.min}` : '',
    typeof condition.max === 'number' ? `at most ${condition.max}` : '',
    condition.isNull === true ? 'not recorded' : '',
    condition.isNull === false ? 'recorded' : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function listAccess(list: FilterList): Pick<Dimension, 'chosen' | 'choose'> {
  return {
    chosen: (filter) => filter[list] ?? [],
    choose: (filter, values) => ({ ...filter, [list]: values.length > 0 ? values : undefined }),
  };
}

function attributeAccess(key: string): Pick<Dimension, 'chosen' | 'choose'> {
  return {
    chosen: (filter) => (conditionOn(filter, key)?.in ?? []).map(String),
    choose: (filter, values) => {
      const others = withoutAttribute(filter, key);
      if (values.length === 0) return others;
      const chosen: readonly AttributeValue[] = values;
      return { ...others, attributes: [...(others.attributes ?? []), { key, in: chosen }] };
    },
  };
}

function conditionOn(filter: NetworkFilter, key: string): AttributeCondition | undefined {
  return filter.attributes?.find((condition) => condition.key === key);
}

function withoutAttribute(filter: NetworkFilter, key: string): NetworkFilter {
  const rest = (filter.attributes ?? []).filter((condition) => condition.key !== key);
  return { ...filter, attributes: rest.length > 0 ? rest : undefined };
}
