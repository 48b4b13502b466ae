import type { AttributeValue } from './attribute.js';
import type { Group } from './group.js';
import type { Sector } from './sector.js';
import type { Tier } from './tier.js';

/** `other` is an event, topic or thing that links people in real data; it is counted, never introduced to anyone. */
export const STAKEHOLDER_KINDS = ['person', 'organisation', 'other'] as const;
export type StakeholderKind = (typeof STAKEHOLDER_KINDS)[number];

/** One person, organisation or other thing of one network, as it is stored, imported and exported. */
export interface StakeholderRecord {
  /** The id the user's file gave; unique in its network and stable. */
  readonly key: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: StakeholderKind;
  readonly group: Group | null;
  readonly tier: Tier | null;
  readonly sector: Sector | null;
  readonly place: string | null;
  readonly topics: readonly string[];
  /** ISO dates; null is open. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly note: string | null;
  /** The file's own columns, by attribute key. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** The data version of the network when this stakeholder was last changed: never the same for two contents. */
  readonly version: number;
}
