import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import type { Viewer } from '../access/viewer.js';
import { apiError } from '../api/errors.js';
import type { NetworkService } from '../network/network.service.js';
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

/** The network an address names; an API error where there is none for this viewer. */
export async function askedNetwork(
  networks: Pick<NetworkService, 'find'>,
  viewer: Viewer,
  key: string,
): Promise<NetworkRow> {
  const network = await networks.find(viewer, key);
  if (network !== null) return network;
  throw apiError('NOT_FOUND', `There is no network with the key "${key.slice(0, 100)}".`);
}
