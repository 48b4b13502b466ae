import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';
import type { InitiativeRecord } from '@footbridge/shared/vocabulary/initiative';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { Viewer } from '../access/viewer.js';
import type { NetworkContentService } from '../network/network-content.service.js';

/** What a network holds before an import, by key. */
export interface ExistingContent {
  /** Of the network; another that is made under the same key has another. */
  readonly uid: string | null;
  /** The data version it was read at; null where there is no network yet. */
  readonly version: number | null;
  readonly name: string | null;
  readonly attributes: readonly AttributeDefinition[];
  readonly stakeholders: ReadonlyMap<string, StakeholderRecord>;
  readonly ties: ReadonlyMap<string, TieRecord>;
  readonly initiatives: readonly InitiativeRecord[];
}

export const NOTHING_YET: ExistingContent = {
  uid: null,
  version: null,
  name: null,
  attributes: [],
  stakeholders: new Map(),
  ties: new Map(),
  initiatives: [],
};

/** Reads all a network holds; nothing where it does not exist. */
export async function readExisting(
  contents: NetworkContentService,
  viewer: Viewer,
  networkKey: string,
): Promise<ExistingContent> {
  const found = await contents.readContent(viewer, networkKey);
  if (!found.ok) return NOTHING_YET;
  const reader = found.value;
  const stakeholders = new Map<string, StakeholderRecord>();
  for await (const page of reader.stakeholders()) for (const record of page) stakeholders.set(record.key, record);
  const ties = new Map<string, TieRecord>();
  for await (const page of reader.ties()) for (const record of page) ties.set(record.key, record);
  const initiatives: InitiativeRecord[] = [];
  for await (const page of reader.initiatives()) initiatives.push(...page);
  const { uid, version, name } = reader.network;
  return { uid, version, name, attributes: reader.attributes, stakeholders, ties, initiatives };
}
