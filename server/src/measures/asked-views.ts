import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { NetworkRow } from '../network/network-row.js';
import type { NetworkView } from '../network/network-view.js';
import type { SnapshotStore } from '../network/snapshot-store.js';
import { valueOrApiError } from './api-failure.js';

/** The views that questions are asked of; a network that is gone meanwhile is an API error. */
export class AskedViews {
  readonly #snapshots: Pick<SnapshotStore, 'view'>;

  constructor(snapshots: Pick<SnapshotStore, 'view'>) {
    this.#snapshots = snapshots;
  }

  async of(network: NetworkRow, filter?: NetworkFilter | null): Promise<NetworkView> {
    return valueOrApiError(await this.#snapshots.view(network, filter));
  }
}
