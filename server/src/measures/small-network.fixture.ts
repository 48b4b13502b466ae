import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import { tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { must } from '../network/network-feature.fixture.js';
import { canonicalFilter } from '../network/network-filter.js';
import type { NetworkSnapshot } from '../network/network-snapshot.js';
import { type NetworkView, viewOf } from '../network/network-view.js';
import { TieCollector } from '../network/tie-columns.js';
import { positionOfKey } from './view-stakeholder.js';

/** A stakeholder of a test, by what matters to it. */
export type SomeStakeholder = Partial<StakeholderRecord> & { readonly key: string };

const NO_STAKEHOLDER: Omit<StakeholderRecord, 'key' | 'name'> = {
  aliases: [],
  kind: 'person',
  group: null,
  tier: null,
  sector: null,
  place: null,
  topics: [],
  validFrom: null,
  validTo: null,
  source: null,
  note: null,
  attributes: {},
  version: 1,
};

/** Stakeholders with the same `fields`: `people('s1 s2 s3', { group: 'service user' })`. */
export function people(keys: string, fields: Partial<StakeholderRecord> = {}): readonly SomeStakeholder[] {
  return keys.split(' ').map((key) => ({ ...fields, key }));
}

/**
 * The view of a network small enough to be checked by hand. Ties are written `a-b`, or `a-b:funds`; "works with"
 * where no kind is given.
 */
export function smallNetwork(
  stakeholders: readonly SomeStakeholder[],
  ties: string,
  filter: NetworkFilter = {},
): NetworkView {
  return must(viewOf(smallSnapshot(stakeholders, ties), canonicalFilter(filter)));
}

export function smallSnapshot(stakeholders: readonly SomeStakeholder[], ties: string): NetworkSnapshot {
  const records = stakeholders
    .map((some): StakeholderRecord => ({ ...NO_STAKEHOLDER, name: some.key.toUpperCase(), ...some }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const indexOf = new Map(records.map((record, index) => [record.key, index]));
  const collector = new TieCollector(indexOf);
  for (const [index, text] of ties.split(/\s+/).filter(Boolean).entries()) collector.add(tieOf(text, index));
  return {
    network: {
      uid: `${JSON.stringify(stakeholders)} ${ties}`, // two networks of one test are never taken for each other
      key: 'small',
      name: 'Small network',
      description: null,
      version: 7,
      generation: 'g1',
      attributes: attributesOf(records),
      createdAt: '2026-01-01T00:00:00.000Z',
      updatedAt: '2026-01-01T00:00:00.000Z',
    },
    version: 7,
    stakeholders: records,
    indexOf,
    ties: collector.columns(),
  };
}

/** The position of a stakeholder that the test put there. */
export function at(view: NetworkView, key: string): number {
  const position = positionOfKey(view, key);
  if (position === null) throw new Error(`The test network has no "${key}"`);
  return position;
}

function tieOf(text: string, index: number): TieRecord {
  const [ends, kind = 'works with'] = text.split(':');
  const [from, to] = (ends ?? '').split('-');
  if (from === undefined || to === undefined) throw new Error(`A tie is written a-b or a-b:kind, not "${text}"`);
  const words = kind.replaceAll('_', ' ');
  const definition = tieKindDefinition(words);
  return {
    key: `t${String(index).padStart(5, '0')}`,
    kind: words,
    layer: definition?.layer ?? 'collaboration',
    directed: definition?.directed ?? false,
    from,
    to,
    strength: null,
    validFrom: null,
    validTo: null,
    source: null,
    note: null,
    attributes: {},
    version: 1,
  };
}

function attributesOf(records: readonly StakeholderRecord[]): readonly AttributeDefinition[] {
  const keys = new Set(records.flatMap((record) => Object.keys(record.attributes)));
  return [...keys].map((key) => ({ key, label: key, type: 'text', on: 'stakeholder' }));
}
