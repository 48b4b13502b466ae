import type { Projection } from '@footbridge/shared/network/network-filter';
import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { NetworkRow } from './network-row.js';
import type { KeyList } from './packed-keys.js';

/** One network at one data version, in memory: what every question is computed on. Never changed after it is built. */
export interface NetworkSnapshot {
  readonly network: NetworkRow;
  readonly version: number;
  /** Ordered by key, in code unit order. */
  readonly stakeholders: readonly StakeholderRecord[];
  /** Stakeholder key to its index in `stakeholders`. */
  readonly indexOf: ReadonlyMap<string, number>;
  readonly ties: TieColumns;
  /** What the ties were made by and from, where they are not the recorded ones. */
  readonly projection?: Projection & { readonly recorded: NetworkSnapshot };
}

/** The snapshot as it is recorded, where its ties are those of a projection. */
export function recordedOf(snapshot: NetworkSnapshot): NetworkSnapshot {
  return snapshot.projection?.recorded ?? snapshot;
}

/** The ties of a snapshot as columns, one entry a tie, ordered by key in code unit order. */
export interface TieColumns {
  readonly size: number;
  readonly keys: KeyList;
  /** Stakeholder indices. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The words that `kind` is a code into: those in use, in code unit order. */
  readonly kinds: readonly string[];
  readonly kind: Uint16Array;
  /** Code into LAYERS of the vocabulary. */
  readonly layer: Uint8Array;
  /** 1 where directed. */
  readonly directed: Uint8Array;
  /** NaN where none was given. */
  readonly strength: Float64Array;
  /** Days since 1970-01-01; OPEN_START and OPEN_END where open. */
  readonly validFrom: Int32Array;
  readonly validTo: Int32Array;
  /** 1 where the tie has a date at either end. */
  readonly dated: Uint8Array;
  /** The file's own columns; null where a tie has none, and an empty list where no tie has any. */
  readonly attributes: readonly (Readonly<Record<string, AttributeValue>> | null)[];
}

/** The first day of a tie that has none: before every day. */
export const OPEN_START = -2147483648;
/** The last day of a tie that has none: after every day. */
export const OPEN_END = 2147483647;

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day. */
export function dayNumber(isoDay: string): number {
  return Math.round(Date.parse(`${isoDay}T00:00:00Z`) / MILLISECONDS_A_DAY);
}
