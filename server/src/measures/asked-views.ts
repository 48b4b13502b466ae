import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { NetworkView } from '../network/network-view.js';
import type { SnapshotStore } from '../network/snapshot-store.js';
import { valueOrApiError } from './api-failure.js';

/** The views that questions are asked of; a network that is gone meanwhile is an API error. */
export class AskedViews {
  readonly #snapshots: SnapshotStore;

  constructor(snapshots: SnapshotStore) {
    this.#snapshots = snapshots;
  }

  async of(network: { readonly key: string }, filter?: NetworkFilter | null): Promise<NetworkView> {
    return valueOrApiError(await this.#snapshots.view(network.key, filter));
  }
}
