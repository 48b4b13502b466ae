import { COMPUTED_GROUPINGS } from '@footbridge/shared/network/network-filter';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import { GROUPS } from '@footbridge/shared/vocabulary/group';
import { ownValue } from '@footbridge/shared/vocabulary/own-value';
import { SECTORS } from '@footbridge/shared/vocabulary/sector';
import { STAKEHOLDER_KINDS, type StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { TIERS } from '@footbridge/shared/vocabulary/tier';
import { canDivide, countWords, isCategorical, MOST_VALUES, partWord, type ValueCounts } from './categorical.js';
import type { GroupingSummary } from './grouping.js';
import { type NetworkSnapshot, recordedOf } from './network-snapshot.js';

/** A grouping of a whole network that is recorded, not computed: each stakeholder's word, and how often each occurs. */
export interface GroupingSource extends GroupingSummary {
  readonly origin: 'given' | 'custom';
  /** For each stakeholder of the snapshot; null where it is not recorded. */
  readonly words: readonly (string | null)[];
  readonly counts: ValueCounts;
  /** The words in the order of the parts. */
  readonly order: readonly string[];
  /** The custom attribute behind it. */
  readonly definition: AttributeDefinition | null;
  /** Whether it is offered; others are there for who asks by name. */
  readonly isOffered: boolean;
}

const GIVEN = [
  { key: 'group', label: 'Group', words: GROUPS, of: (one: StakeholderRecord) => one.group },
  { key: 'tier', label: 'Tier', words: TIERS, of: (one: StakeholderRecord) => one.tier },
  { key: 'sector', label: 'Sector', words: SECTORS, of: (one: StakeholderRecord) => one.sector },
  { key: 'place', label: 'Place', words: null, of: (one: StakeholderRecord) => one.place },
  { key: 'kind', label: 'Kind', words: STAKEHOLDER_KINDS, of: (one: StakeholderRecord) => one.kind },
] as const;

const ORGANISATION = { key: 'organisation', label: 'Organisation' } as const;
const RESERVED: ReadonlySet<string> = new Set([
  ...GIVEN.map((each) => each.key),
  ORGANISATION.key,
  ...COMPUTED_GROUPINGS,
]);

const SOURCES = new WeakMap<NetworkSnapshot, readonly GroupingSource[]>();

/**
 * Every recorded grouping of a network, the given ones first. Found once a snapshot; those of a projection are of the
 * recorded one, as memberships are ties that a projection has none of.
 */
export function groupingSources(view: NetworkSnapshot): readonly GroupingSource[] {
  const snapshot = recordedOf(view);
  const known = SOURCES.get(snapshot);
  if (known !== undefined) return known;
  const { given, custom } = sourcesOfStakeholders(snapshot);
  const sources = [...given, organisationSource(snapshot), ...custom];
  SOURCES.set(snapshot, sources);
  return sources;
}

/** What does not depend on ties, for as long as the list of stakeholders and the definitions of attributes stay. */
interface SourcesOfStakeholders {
  readonly attributes: string;
  readonly given: readonly GroupingSource[];
  readonly custom: readonly GroupingSource[];
}

const OF_STAKEHOLDERS = new WeakMap<NetworkSnapshot['stakeholders'], SourcesOfStakeholders>();

/** An edit of a tie leaves the stakeholders as they are, and their words with them. */
function sourcesOfStakeholders(snapshot: NetworkSnapshot): SourcesOfStakeholders {
  const attributes = JSON.stringify(snapshot.network.attributes);
  const known = OF_STAKEHOLDERS.get(snapshot.stakeholders);
  if (known?.attributes === attributes) return known;
  const found = { attributes, given: givenSources(snapshot), custom: customSources(snapshot) };
  OF_STAKEHOLDERS.set(snapshot.stakeholders, found);
  return found;
}

/** The key a custom attribute has as a grouping: its own, but where a given or computed grouping has that. */
export function customGroupingKey(attributeKey: string): string {
  return RESERVED.has(attributeKey) ? `attributes.${attributeKey}` : attributeKey;
}

function givenSources({ stakeholders }: NetworkSnapshot): readonly GroupingSource[] {
  return GIVEN.map(({ key, label, words: vocabulary, of }) => {
    const words = stakeholders.map((one) => partWord(of(one)));
    const counts = countWords(words);
    const order = vocabulary === null ? fullestFirst(counts) : vocabulary.filter((word) => counts.has(word));
    const divides = counts.size > 1 || (counts.size === 1 && words.includes(null));
    const isOffered = divides && counts.size <= MOST_VALUES;
    return { key, label, origin: 'given', words, counts, order, definition: null, isOffered };
  });
}

/**
 * A person's part is the organisation it is a member of or works for (the first by key, where there are several); an
 * organisation with members is in its own part. Organisations without members would each be alone and are left out.
 */
function organisationSource({ stakeholders, ties }: NetworkSnapshot): GroupingSource {
  const membership = LAYERS.indexOf('membership');
  const organisationOf = new Int32Array(stakeholders.length).fill(-1);
  for (let tie = 0; tie < ties.size; tie += 1) {
    const [member, body] = [ties.from[tie]!, ties.to[tie]!];
    if (ties.layer[tie] !== membership || ties.directed[tie] === 0) continue;
    if (stakeholders[body]!.kind !== 'organisation') continue;
    if (organisationOf[member]! < 0 || body < organisationOf[member]!) organisationOf[member] = body;
  }
  for (const body of new Set(organisationOf)) {
    if (body >= 0 && organisationOf[body]! < 0) organisationOf[body] = body;
  }
  const nameCounts = countWords(stakeholders.map((one) => one.name));
  const nameOf = ({ name, key }: StakeholderRecord) => (nameCounts.get(name) === 1 ? name : `${name} (${key})`);
  const words = Array.from(organisationOf, (body) => (body < 0 ? null : nameOf(stakeholders[body]!)));
  const counts = countWords(words);
  const order = fullestFirst(counts);
  return {
    ...ORGANISATION,
    origin: 'given',
    words,
    counts,
    order,
    definition: null,
    isOffered: counts.size > 1 && counts.size <= MOST_VALUES,
  };
}

function customSources({ network, stakeholders }: NetworkSnapshot): readonly GroupingSource[] {
  return network.attributes
    .filter((definition) => definition.on === 'stakeholder')
    .flatMap((definition): readonly GroupingSource[] => {
      const words = stakeholders.map((one) => partWord(ownValue(one.attributes, definition.key)));
      const counts = countWords(words);
      if (!canDivide(definition, counts)) return [];
      const isClash = RESERVED.has(definition.key);
      return [
        {
          key: customGroupingKey(definition.key),
          label: isClash ? `${definition.label} (as in the file)` : definition.label,
          origin: 'custom',
          words,
          counts,
          order:
            definition.type === 'number'
              ? [...counts.keys()].sort((a, b) => Number(a) - Number(b))
              : fullestFirst(counts),
          definition,
          isOffered: isCategorical(definition, counts),
        },
      ];
    });
}

function fullestFirst(counts: ValueCounts): readonly string[] {
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([word]) => word);
}
