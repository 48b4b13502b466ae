import type { AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import type { TieRecord } from '@footbridge/shared/vocabulary/tie';
import type { SourceTable } from './source-table.js';
import type { TieKindReading } from './tie-kind-words.js';

type Fields<Item> = Partial<Omit<Item, 'key' | 'attributes' | 'version'>>;
export type GivenAttributes = Readonly<Record<string, AttributeValue>>;
export const NO_ATTRIBUTES: GivenAttributes = Object.freeze({});

/** A stakeholder as the files give it: only what they say, so that an update leaves the rest alone. */
export interface StakeholderDraft {
  readonly key: string;
  readonly fields: Fields<StakeholderRecord>;
  readonly attributes: GivenAttributes;
  readonly table: SourceTable;
  readonly row: number;
}

/** A tie as a row gives it; its ends are stakeholder keys. There may be hundreds of thousands: no objects within. */
export interface TieDraft {
  /** Null where the file names no ties: the key is derived. */
  readonly key: string | null;
  readonly from: string;
  readonly to: string;
  /** The word of the file, '' where it has none. */
  readonly word: string;
  readonly kind: TieKindReading;
  /** What the file says of the direction; null where it says nothing. */
  readonly directed: boolean | null;
  readonly layer: TieRecord['layer'] | null;
  /** Null where the row says nothing, so that an update leaves the rest alone. */
  readonly strength: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly attributes: GivenAttributes;
  readonly table: SourceTable;
  readonly row: number;
}

/** What a tie says beside its ends, its kind and its place, where it says nothing. */
export const BARE_TIE = {
  key: null,
  strength: null,
  validFrom: null,
  validTo: null,
  source: null,
  note: null,
  attributes: NO_ATTRIBUTES,
} as const satisfies Partial<TieDraft>;
