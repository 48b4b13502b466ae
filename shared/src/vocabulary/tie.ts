import type { AttributeValue } from './attribute.js';
import type { Layer } from './tie-kind.js';

/** One link between two stakeholders of one network. Several ties may link the same two. */
export interface TieRecord {
  /** Unique among the ties of its network. */
  readonly key: string;
  readonly kind: string;
  readonly layer: Layer;
  /** Decided by the kind. An undirected tie reads the same from both ends. */
  readonly directed: boolean;
  /** Stakeholder keys. */
  readonly from: string;
  readonly to: string;
  /** Above 0; higher is stronger. Never a distance. Null where the file gave none. */
  readonly strength: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  /** The data version of the network when this tie was last changed. */
  readonly version: number;
}
