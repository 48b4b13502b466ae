import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Viewer } from '../access/viewer.js';
import { readsOf } from '../history/reads.js';
import { saveReceipt } from '../history/receipt.repository.js';
import type { Edited, EditPath, EditRequest } from './edit.js';
import { savedInWords } from './edit-summary.js';
import { newGeneration } from './generation.js';
import { freeKey, randomKey, slugOf } from './key-maker.js';
import {
  bumpVersion,
  createNetwork,
  findNetwork,
  findNetworkByUid,
  hideNetwork,
  type ListedNetwork,
  listNetworks,
  readNetworks,
  updateDetails,
} from './network.repository.js';
import { changedDetails, type NetworkChanges, networkKeyProblem } from './network-input.js';
import type { NetworkRow } from './network-row.js';
import { onceMoreWhenTaken } from './once-more-when-taken.js';
import { type KeyPage, pageByKey } from './page-by-key.js';
import { invalid, notFound, type Refusal } from './refusal.js';
import type { SnapshotStore } from './snapshot-store.js';
import type { Sweeper } from './sweeper.js';
import { checkVersion } from './version-check.js';

export interface CreateNetwork {
  readonly key?: string | null;
  readonly name: string;
  readonly description?: string | null;
  readonly idempotencyKey?: string | null;
}

export interface UpdateNetwork extends NetworkChanges {
  readonly key: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

export interface DeleteNetwork {
  readonly key: string;
  /** The network's name, typed. */
  readonly confirmation: string;
  readonly expectedVersion?: number | null;
  readonly idempotencyKey?: string | null;
}

/** The networks themselves: finding, creating, renaming and deleting them. */
export class NetworkService {
  constructor(
    private readonly path: EditPath,
    private readonly sweeper: Sweeper,
    private readonly snapshots: SnapshotStore,
  ) {}

  /** The network, if this viewer may see it; a hidden one is as good as absent. */
  async find(viewer: Viewer, key: string): Promise<NetworkRow | null> {
    return this.#visible(viewer, await findNetwork(this.path.engine, key));
  }

  async findByUid(viewer: Viewer, uid: string): Promise<NetworkRow | null> {
    return this.#visible(viewer, await findNetworkByUid(this.path.engine, uid));
  }

  /** One page of the networks this viewer may see, by key. */
  async page(viewer: Viewer, page: KeyPage): Promise<readonly NetworkRow[]> {
    const uids = new Map((await this.#listed(viewer)).map(({ key, uid }) => [key, uid]));
    return pageByKey([...uids.keys()], page, (keys) =>
      readNetworks(
        this.path.engine,
        keys.flatMap((key) => uids.get(key) ?? []),
      ),
    );
  }

  /** How many networks this viewer may see. */
  async count(viewer: Viewer): Promise<number> {
    return (await this.#listed(viewer)).length;
  }

  async create(viewer: Viewer, creation: CreateNetwork): Promise<Result<Edited<null>, Refusal>> {
    if (!this.path.permissions.mayCreate(viewer)) return fail({ kind: 'forbidden', action: 'create a network' });
    const details = changedDetails(null, creation);
    if (!details.ok) return fail(invalid(...details.error));
    const keyProblem = creation.key == null ? null : networkKeyProblem(creation.key);
    if (keyProblem !== null) return fail(invalid(keyProblem));
    const { idempotencyKey, ...input } = creation;
    const request = { viewer, networkKey: '', operation: 'createNetwork', input, idempotencyKey };
    return onceMoreWhenTaken(() => this.#create(request, details.value, creation.key ?? null));
  }

  update(viewer: Viewer, update: UpdateNetwork): Promise<Result<Edited<null>, Refusal>> {
    const { idempotencyKey, ...input } = update;
    const request = { viewer, networkKey: update.key, operation: 'updateNetwork', input, idempotencyKey };
    return this.path.edit(request, async ({ unit, network }) => {
      const { name, description } = update;
      const stored = { ...network, version: network.version - 1 };
      const current = checkVersion('network', stored, update.expectedVersion, { name, description });
      if (!current.ok) return current;
      const details = changedDetails(network, update);
      if (!details.ok) return fail(invalid(...details.error));
      const before = { name: network.name, description: network.description };
      const item = { entity: 'network', key: network.key, before, after: details.value } as const;
      if (before.name === details.value.name && before.description === details.value.description) {
        return succeed({ kind: 'edit', summary: '', items: [], value: null });
      }
      await updateDetails(unit, network.key, details.value);
      const summary = savedInWords(item, `the network ${before.name}`);
      return succeed({ kind: 'edit', summary, items: [item], value: null, network: { ...network, ...details.value } });
    });
  }

  /** Deletes a network with its history, for good. It is out of sight at once; its content is swept after that. */
  async delete(viewer: Viewer, deletion: DeleteNetwork): Promise<Result<{ readonly deletedKey: string }, Refusal>> {
    const { idempotencyKey, ...input } = deletion;
    const request = { viewer, networkKey: deletion.key, operation: 'deleteNetwork', input, idempotencyKey };
    const network = await findNetwork(this.path.engine, deletion.key);
    const deleted = await this.#delete(request, deletion);
    if (!deleted.ok) return deleted;
    if (network !== null) this.snapshots.forget(network.uid);
    this.sweeper.sweepDeleted();
    return deleted;
  }

  #create(
    request: EditRequest,
    details: Pick<NetworkRow, 'name' | 'description'>,
    chosenKey: string | null,
  ): Promise<Result<Edited<null>, Refusal>> {
    return this.path.exclusively(request, async (unit, receipt) => {
      const at = this.path.at();
      const earlier = await this.path.answeredBefore<Edited<null>>(unit, request, receipt, at);
      if (earlier !== null) return unit.rollBack(earlier);
      const isTaken = async (key: string) => (await findNetwork(readsOf(unit), key)) !== null;
      if (chosenKey !== null && (await isTaken(chosenKey))) {
        const message = `There already is a network with the key "${chosenKey}".`;
        return unit.rollBack(fail(invalid({ code: 'TAKEN', path: ['input', 'key'], message })));
      }
      const network: NetworkRow = {
        uid: randomKey(16),
        key: chosenKey ?? (await freeKey(slugOf(details.name) ?? randomKey(), isTaken)),
        ...details,
        version: 1,
        generation: newGeneration(new Date(at)),
        attributes: [],
        createdAt: at,
        updatedAt: at,
      };
      await createNetwork(unit, network);
      const context = { unit, network, at, changeUid: receipt.changeUid };
      const summary = `Created the network ${network.name}`;
      const outcome = { kind: 'create', summary, items: [], value: null } as const;
      const edited = { value: null, ...(await this.path.record(context, request.viewer, outcome)) };
      await saveReceipt(unit, receipt, edited, at);
      return succeed(edited);
    });
  }

  #delete(request: EditRequest, deletion: DeleteNetwork): Promise<Result<{ readonly deletedKey: string }, Refusal>> {
    return this.path.exclusively(request, async (unit, receipt) => {
      const at = this.path.at();
      const bumped = await bumpVersion(unit, deletion.key, at);
      const earlier = await this.path.answeredBefore<{ readonly deletedKey: string }>(unit, request, receipt, at);
      if (earlier !== null) return unit.rollBack(earlier);
      if (bumped === null || !this.path.permissions.mayRead(request.viewer, bumped)) {
        return unit.rollBack(fail(notFound('network', deletion.key)));
      }
      if (!this.path.permissions.mayEdit(request.viewer, bumped)) {
        return unit.rollBack(fail({ kind: 'forbidden', action: 'delete this network' }));
      }
      const stored = { ...bumped, version: bumped.version - 1 };
      const current = checkVersion('network', stored, deletion.expectedVersion, { key: deletion.key });
      if (!current.ok) return unit.rollBack(current);
      if (deletion.confirmation.trim() !== bumped.name) {
        const message = `To delete this network for good, type its name: ${bumped.name}`;
        return unit.rollBack(fail(invalid({ code: 'INVALID', path: ['input', 'confirmation'], message })));
      }
      await hideNetwork(unit, bumped.uid);
      const answer = { deletedKey: bumped.key };
      await saveReceipt(unit, receipt, answer, at);
      return succeed(answer);
    });
  }

  async #listed(viewer: Viewer): Promise<readonly ListedNetwork[]> {
    const listed = await listNetworks(this.path.engine, 'shown');
    return listed.filter((network) => this.path.permissions.mayRead(viewer, network));
  }

  #visible(viewer: Viewer, network: NetworkRow | null): NetworkRow | null {
    return network !== null && this.path.permissions.mayRead(viewer, network) ? network : null;
  }
}
