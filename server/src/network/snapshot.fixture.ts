import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { NetworkSnapshot } from './network-snapshot.js';
import { TieCollector } from './tie-columns.js';

/** A snapshot of these records, without a database. */
export function snapshotOf(
  stakeholders: readonly StakeholderRecord[],
  ties: readonly TieRecord[] = [],
  attributes: readonly AttributeDefinition[] = [],
): NetworkSnapshot {
  const inOrder = [...stakeholders].sort((a, b) => (a.key < b.key ? -1 : 1));
  const indexOf = new Map(inOrder.map((one, index) => [one.key, index]));
  const collector = new TieCollector(indexOf);
  for (const tie of ties) collector.add(tie);
  const network = {
    uid: 'uid',
    key: 'test',
    name: 'Test',
    description: null,
    version: 1,
    generation: 'g',
    attributes,
    createdAt: '2026-11-24T00:00:00.000Z',
    updatedAt: '2026-11-24T00:00:00.000Z',
  };
  return { network, version: 1, stakeholders: inOrder, indexOf, ties: collector.columns() };
}
