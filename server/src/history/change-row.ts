import type { ChangeKind } from '@footbridge/shared/vocabulary/change';

/** One change of one network as it is stored, without its items. */
export interface ChangeRow {
  readonly uid: string;
  /** The network's uid. */
  readonly network: string;
  /** The data version this change made. */
  readonly version: number;
  readonly kind: ChangeKind;
  readonly actor: string;
  /** ISO moment. */
  readonly at: string;
  /** One plain sentence. */
  readonly summary: string;
  readonly itemCount: number;
  /** The change this one took back; of a going back, the latest that it left in effect. */
  readonly undoes: string | null;
  /** The change that took this one back and is itself in effect. */
  readonly undoneBy: string | null;
  /** The generation readers saw after this change and, where it switched, before it. */
  readonly generation: string;
  readonly previousGeneration: string | null;
}
