import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { Result } from '@footbridge/shared/result';
import type { NetworkSnapshot } from './network-snapshot.js';
import type { NetworkView } from './network-view.js';
import type { NotFound } from './refusal.js';

/** Keeps each network's newest snapshot and the views asked of it; every call checks the data version first. */
export declare class SnapshotStore {
  snapshot(networkKey: string): Promise<Result<NetworkSnapshot, NotFound>>;
  view(networkKey: string, filter?: NetworkFilter | null): Promise<Result<NetworkView, NotFound>>;
}
