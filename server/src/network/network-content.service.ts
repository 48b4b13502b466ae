import type { NetworkFilter } from '@footbridge/shared/network/network-filter';
import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { Viewer } from '../access/viewer.js';
import { readsOf } from '../history/reads.js';
import { saveReceipt } from '../history/receipt.repository.js';
import { type ContentReader, openContentReader } from './content-reader.js';
import {
  changedSince,
  creationOutcome,
  detailsOf,
  editOf,
  importOutcome,
  isRepeat,
  REPLACE_CONTENT,
  type RepeatedContent,
  type ReplaceContentRequest,
  type ReplacedContent,
  replacedContent,
} from './content-replacement.js';
import { ContentWriter } from './content-writer.js';
import type { Edited, EditPath } from './edit.js';
import { newGeneration } from './generation.js';
import { randomKey } from './key-maker.js';
import { createNetwork, findNetwork, switchGeneration } from './network.repository.js';
import type { UnusableFilter } from './network-filter.js';
import { networkKeyProblem } from './network-input.js';
import type { NetworkRow } from './network-row.js';
import { onceMoreWhenTaken } from './once-more-when-taken.js';
import { invalid, type NotFound, notFound, type Refusal } from './refusal.js';
import type { SnapshotStore } from './snapshot-store.js';
import type { Sweeper } from './sweeper.js';

/** Whole contents in and out: what imports, exports and the example network go through. */
export class NetworkContentService {
  constructor(
    private readonly path: EditPath,
    private readonly snapshots: SnapshotStore,
    private readonly sweeper: Sweeper,
  ) {}

  /** The content of a network, or of what a filter shows of it, at one version, to be read in pages. */
  async readContent(
    viewer: Viewer,
    networkKey: string,
    filter?: NetworkFilter | null,
  ): Promise<Result<ContentReader, NotFound | UnusableFilter>> {
    const network = await findNetwork(this.path.engine, networkKey);
    if (network === null || !this.path.permissions.mayRead(viewer, network)) {
      return fail(notFound('network', networkKey));
    }
    const view = await this.snapshots.view(network, filter);
    return view.ok ? succeed(openContentReader(this.path.engine, view.value, network)) : view;
  }

  /**
   * Replaces all a network holds, or makes the network. The content is written under a generation nobody sees, in
   * batches; one small transaction then checks the version and shows it. All or nothing, whenever it breaks off; one
   * change record, which `undo` takes back whole.
   */
  async replaceContent(request: ReplaceContentRequest): Promise<Result<ReplacedContent, Refusal>> {
    const network = await findNetwork(this.path.engine, request.networkKey);
    const refusal = this.#refusalOf(request, network);
    const answered = refusal === null || isRepeat(refusal) ? await this.#answeredBefore(request) : null;
    if (answered !== null) return answered;
    if (refusal !== null) return fail(refusal);

    const generation = newGeneration(new Date(this.path.at()));
    let mayBeShown = false;
    try {
      const writer = new ContentWriter({
        ...request,
        engine: this.path.engine,
        generation,
        version: (network?.version ?? 0) + 1,
        before: network?.generation ?? null,
      });
      const written = await writer.write(request.content);
      if (!written.ok) return written;
      mayBeShown = true; // where what follows throws, nobody knows, and the sweeper looks at the next start
      const shown = await (network === null
        ? onceMoreWhenTaken(() => this.#create(request, generation))
        : this.#show(request, generation));
      mayBeShown = shown.ok && shown.value.network.generation === generation;
      if (shown.ok && network !== null && mayBeShown) this.sweeper.sweepOldGenerations(shown.value.network);
      return shown;
    } finally {
      if (!mayBeShown) this.sweeper.sweepGeneration(generation);
    }
  }

  /**
   * What an import answered that was saved under this key, whichever server ran it and whether or not that lives: null
   * where none was saved, a refusal where the key was used for another. Asks for nothing but key and fingerprint.
   */
  async savedBefore(repeated: RepeatedContent): Promise<Result<ReplacedContent, Refusal> | null> {
    const { viewer, fingerprint, idempotencyKey } = repeated;
    const earlier = await this.path.lookUp<Edited<unknown>>({
      viewer,
      operation: REPLACE_CONTENT,
      identity: fingerprint,
      idempotencyKey,
    });
    return earlier === null || !earlier.ok ? earlier : succeed(replacedContent(earlier.value));
  }

  /** What can be said before anything is written; the last transaction looks again. */
  #refusalOf(request: ReplaceContentRequest, network: NetworkRow | null): Refusal | null {
    const { viewer, networkKey, expectedVersion } = request;
    const { permissions } = this.path;
    if (network !== null && permissions.mayRead(viewer, network)) {
      if (!permissions.mayEdit(viewer, network)) return { kind: 'forbidden', action: 'change this network' };
      return expectedVersion === network.version ? null : changedSince(request, network, network.version);
    }
    if (expectedVersion !== null) return notFound('network', networkKey);
    if (network !== null || !permissions.mayCreate(viewer)) return { kind: 'forbidden', action: 'create this network' };
    const problem = networkKeyProblem(networkKey);
    if (problem !== null) return invalid(problem);
    const details = detailsOf(request);
    return details.ok ? null : invalid(...details.error);
  }

  /** Shows the new generation of a network that was there. */
  #show(request: ReplaceContentRequest, generation: string): Promise<Result<ReplacedContent, Refusal>> {
    const edit = this.path.edit<unknown>(editOf(request), async ({ unit, network }) => {
      const planned = network.version - 1;
      if (planned !== request.expectedVersion) return fail(changedSince(request, network, planned));
      await switchGeneration(unit, network.key, generation, request.attributes);
      const after = { ...network, generation, attributes: request.attributes };
      return succeed(importOutcome(request, network, after));
    });
    return edit.then((edited) => (edited.ok ? succeed(replacedContent(edited.value)) : edited));
  }

  /** Makes the network with its content; before it there was an empty one, which undo goes back to. */
  async #create(request: ReplaceContentRequest, generation: string): Promise<Result<ReplacedContent, Refusal>> {
    const edit = editOf(request);
    const created = await this.path.exclusively<Edited<unknown>>(edit, async (unit, receipt) => {
      const at = this.path.at();
      const earlier = await this.path.answeredBefore<Edited<unknown>>(unit, edit, receipt, at);
      if (earlier !== null) return unit.rollBack(earlier);
      const taken = await findNetwork(readsOf(unit), request.networkKey);
      if (taken !== null) return unit.rollBack(fail(changedSince(request, taken, taken.version)));
      const details = detailsOf(request);
      if (!details.ok) return unit.rollBack(fail(invalid(...details.error)));
      const network: NetworkRow = {
        uid: randomKey(16),
        key: request.networkKey,
        ...details.value,
        version: 1,
        generation,
        attributes: request.attributes,
        createdAt: at,
        updatedAt: at,
      };
      await createNetwork(unit, network);
      const empty = { ...network, generation: newGeneration(new Date(at)), attributes: [] };
      const context = { unit, network, at, changeUid: receipt.changeUid };
      const outcome = creationOutcome(request, empty, network);
      const edited = { value: outcome.value, ...(await this.path.record(context, request.viewer, outcome)) };
      await saveReceipt(unit, receipt, edited, at);
      return succeed(edited);
    });
    return created.ok ? succeed(replacedContent(created.value)) : created;
  }

  /** The answer to the same import before, without writing its content again. */
  async #answeredBefore(request: ReplaceContentRequest): Promise<Result<ReplacedContent, Refusal> | null> {
    const earlier = await this.path.lookUp<Edited<unknown>>(editOf(request));
    return earlier === null || !earlier.ok ? earlier : succeed(replacedContent(earlier.value));
  }
}
