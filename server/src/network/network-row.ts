import type { AttributeDefinition } from '@footbridge/shared/vocabulary/attribute';

/** One network as it is stored, without its content. */
export interface NetworkRow {
  /** Never changes and is never shown; global ids are built on it. */
  readonly uid: string;
  /** Short and stable, in URLs; unique on the server. */
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  /** The data version: up by one with every change. */
  readonly version: number;
  /** The generation whose entities readers see; see docs/adr. */
  readonly generation: string;
  readonly attributes: readonly AttributeDefinition[];
  /** ISO moments. */
  readonly createdAt: string;
  readonly updatedAt: string;
}
