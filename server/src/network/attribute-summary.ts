import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { ownValue } from '@footbridge/shared/vocabulary/own-value';
import { countWords, isCategorical, partWord } from './categorical.js';
import type { GroupingValue } from './grouping.js';
import type { NetworkSnapshot } from './network-snapshot.js';

/** A custom column with how full it is, and its values where they are few. */
export interface AttributeSummary extends AttributeDefinition {
  readonly filled: number;
  readonly values: readonly GroupingValue[] | null;
}

const SUMMARIES = new WeakMap<NetworkSnapshot, readonly AttributeSummary[]>();

/** The custom columns of a network. Counted once a snapshot. */
export function attributeSummaries(snapshot: NetworkSnapshot): readonly AttributeSummary[] {
  const known = SUMMARIES.get(snapshot);
  if (known !== undefined) return known;
  const summaries = snapshot.network.attributes.map((definition) => summaryOf(snapshot, definition));
  SUMMARIES.set(snapshot, summaries);
  return summaries;
}

function summaryOf(snapshot: NetworkSnapshot, definition: AttributeDefinition): AttributeSummary {
  const owners: readonly (Readonly<Record<string, AttributeValue>> | null)[] =
    definition.on === 'tie' ? snapshot.ties.attributes : snapshot.stakeholders.map((one) => one.attributes);
  const values = owners.map((attributes) => ownValue(attributes, definition.key));
  const counts = countWords(values.map(partWord));
  const filled = values.filter((value) => value !== null).length;
  return {
    ...definition,
    filled: owners.length === 0 ? 0 : filled / owners.length,
    values: isCategorical(definition, counts)
      ? [...counts]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .map(([value, count]) => ({ value, label: value, count }))
      : null,
  };
}
