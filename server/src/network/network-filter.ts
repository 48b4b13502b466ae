import type { AttributeCondition, NetworkFilter, Projection } from '@footbridge/shared/network/network-filter';

/** A filter in its canonical form. */
export type CanonicalFilter = Omit<NetworkFilter, 'projection'> & { readonly projection?: Projection };

/** A filter that is not applied: a projection these data have none of, or more conditions than a question needs. */
export interface UnusableFilter {
  readonly kind: 'unusable-filter';
  readonly part: 'projection' | 'attributes';
  /** What was expected and what came, in words. */
  readonly expected: string;
}

/** Each is tried on every stakeholder or tie. */
export const MOST_CONDITIONS = 50;

/**
 * The one way to write a filter: absent, null and empty parts left out, lists sorted and without repeats, text as it
 * is compared. Two filters that keep the same things for the same reason have the same canonical form.
 */
export function canonicalFilter(filter: NetworkFilter | null | undefined): CanonicalFilter {
  if (filter === null || filter === undefined) return {};
  const text = foldText(filter.text ?? '').trim();
  const attributes = byJson((filter.attributes ?? []).map(canonicalCondition).filter(says));
  return {
    ...(text !== '' && { text }),
    ...list('kinds', filter.kinds),
    ...list('groups', filter.groups),
    ...list('tiers', filter.tiers),
    ...list('sectors', filter.sectors),
    ...list('places', filter.places),
    ...list('topics', filter.topics),
    ...(attributes.length > 0 && { attributes }),
    ...list('tieKinds', filter.tieKinds),
    ...list('layers', filter.layers),
    ...(typeof filter.minStrength === 'number' && { minStrength: filter.minStrength }),
    ...(filter.on && { on: filter.on }),
    ...(filter.projection && {
      projection: { onto: filter.projection.onto, weighting: filter.projection.weighting ?? 'shared' },
    }),
  };
}

/** Text as it is searched: without case and accents. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}

function list<Key extends keyof NetworkFilter, Value extends string>(
  key: Key,
  values: readonly Value[] | null | undefined,
): Partial<Record<Key, readonly Value[]>> {
  if (values === null || values === undefined || values.length === 0) return {};
  const part: Partial<Record<Key, readonly Value[]>> = {};
  part[key] = [...new Set(values)].sort();
  return part;
}

function canonicalCondition(condition: AttributeCondition): AttributeCondition {
  const wanted = condition.in ?? [];
  return {
    key: condition.key,
    ...(wanted.length > 0 && { in: byJson([...new Map(wanted.map((value) => [String(value), value])).values()]) }),
    ...(typeof condition.min === 'number' && { min: condition.min }),
    ...(typeof condition.max === 'number' && { max: condition.max }),
    ...(typeof condition.isNull === 'boolean' && { isNull: condition.isNull }),
  };
}

function says(condition: AttributeCondition): boolean {
  return Object.keys(condition).length > 1;
}

function byJson<Value>(values: readonly Value[]): Value[] {
  const written = values.map((value) => [JSON.stringify(value), value] as const);
  return written.sort(([a], [b]) => (a === b ? 0 : a < b ? -1 : 1)).map(([, value]) => value);
}
