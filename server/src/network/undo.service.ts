import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { Viewer } from '../access/viewer.js';
import {
  type ChangeWithItems,
  findChange,
  findRedoable,
  findUndoable,
  markUndone,
  readChanges,
} from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import { saysTheSame } from '../history/field-changes.js';
import type { Reads } from '../history/reads.js';
import type { EditContext, Edited, EditOutcome, EditPath } from './edit.js';
import { switchGeneration, updateDetails } from './network.repository.js';
import type { NetworkRow } from './network-row.js';
import { notFound, type Refusal } from './refusal.js';
import { takeBack } from './take-back.js';
import { readUndoFacts, undoObstacle } from './undo-obstacle.js';
import { obstaclesInWords } from './undo-words.js';

export interface Undo {
  readonly network: string;
  /** A change's uid; absent: the last change that can be taken back. An undo taken back is a redo. */
  readonly change?: string | null;
  readonly idempotencyKey?: string | null;
}

export interface Undone {
  readonly undone: ChangeRow;
  /** What was done, in a plain sentence. */
  readonly message: string;
}

/** Takes changes back, and takes that back again. */
export class UndoService {
  constructor(private readonly path: EditPath) {}

  undo(viewer: Viewer, undo: Undo): Promise<Result<Edited<Undone>, Refusal>> {
    const { idempotencyKey, ...input } = undo;
    const request = { viewer, networkKey: undo.network, operation: 'undo', input, idempotencyKey };
    return this.path.edit(request, (context) => undoIn(context, undo.change ?? null));
  }

  /** The change that undo would take back now. */
  undoable(network: NetworkRow): Promise<ChangeRow | null> {
    return findUndoable(this.path.engine, network.uid);
  }

  /** The undo that redo would take back now. */
  redoable(network: NetworkRow): Promise<ChangeRow | null> {
    return findRedoable(this.path.engine, network.uid);
  }

  /** For each change, why this viewer cannot take it back, in a sentence; null where they can. */
  async whyNot(
    viewer: Viewer,
    network: NetworkRow,
    changes: readonly ChangeWithItems[],
  ): Promise<readonly (string | null)[]> {
    if (!this.path.permissions.mayEdit(viewer, network)) return changes.map(() => 'You may not change this network.');
    const reads = this.path.engine;
    const targets = await effectiveTargets(reads, changes);
    const facts = await readUndoFacts(reads, network, targets);
    const obstacles = targets.map((change) => undoObstacle(change, facts));
    const inTheWay = targets.flatMap((change, index) => {
      const obstacle = obstacles[index] ?? null;
      return obstacle === null ? [] : [{ change, obstacle }];
    });
    const sentences = [...(await obstaclesInWords(reads, network.uid, inTheWay))];
    return obstacles.map((obstacle) => (obstacle === null ? null : (sentences.shift() ?? null)));
  }
}

async function undoIn(context: EditContext, uid: string | null): Promise<Result<EditOutcome<Undone>, Refusal>> {
  const { reads, network } = context;
  const asked = uid ?? (await findUndoable(reads, network.uid))?.uid ?? null;
  if (asked === null) return fail({ kind: 'cannot-undo', reason: 'There is nothing to take back.' });
  const found = await findChange(reads, asked);
  if (found === null || found.network !== network.uid) return fail(notFound('change', asked));
  const [change = found] = await effectiveTargets(reads, [found]);
  const obstacle = undoObstacle(change, await readUndoFacts(reads, network, [change]));
  if (obstacle !== null) {
    const [why] = await obstaclesInWords(reads, network.uid, [{ change, obstacle }]);
    return fail({ kind: 'cannot-undo', reason: `Change ${change.version} cannot be taken back. ${why}` });
  }
  const restored = await (change.previousGeneration === null
    ? takeBack(context, change.items)
    : switchBack(context, change, change.previousGeneration));
  await markUndone(context.unit, change.uid, context.changeUid);
  // With an undo gone, what it had taken back is in effect again.
  if (change.kind === 'undo' && change.undoes !== null) await markUndone(context.unit, change.undoes, null);
  const summary = change.kind === 'undo' ? `Did again: ${subjectOf(change)}` : `Took back: ${change.summary}`;
  const { items: _items, ...row } = change;
  const undone = { ...row, undoneBy: context.changeUid };
  return succeed({ ...restored, kind: 'undo', summary, undoes: change.uid, value: { undone, message: `${summary}.` } });
}

/** Taking back a redo takes back the change that was done again: there is one change, in effect or not. */
async function effectiveTargets(
  reads: Reads,
  changes: readonly ChangeWithItems[],
): Promise<readonly ChangeWithItems[]> {
  const undone = await undoneBy(reads, changes);
  const redone = await undoneBy(reads, [...undone.values()]);
  return changes.map((change) => redone.get(undone.get(change.undoes ?? '')?.undoes ?? '') ?? change);
}

/** What the undos among some changes took back, by uid. */
async function undoneBy(
  reads: Reads,
  changes: readonly ChangeWithItems[],
): Promise<ReadonlyMap<string, ChangeWithItems>> {
  const uids = changes.flatMap(({ kind, undoes }) => (kind === 'undo' && undoes !== null ? [undoes] : []));
  return uids.length === 0 ? new Map() : readChanges(reads, uids);
}

type Restored = Pick<EditOutcome<Undone>, 'items' | 'itemCount' | 'network' | 'previousGeneration'>;

async function switchBack(
  { unit, network }: EditContext,
  change: ChangeWithItems,
  generation: string,
): Promise<Restored> {
  const [item] = change.items;
  const then = item?.entity === 'network' ? item.before : network;
  const attributes = (item?.entity === 'network' ? then.attributes : undefined) ?? [];
  const details = { name: then.name, description: then.description };
  await switchGeneration(unit, network.key, generation, attributes);
  if (!saysTheSame(details, { name: network.name, description: network.description })) {
    await updateDetails(unit, network.key, details); // going back had brought an earlier name with it
  }
  const items: ChangeItem[] = item?.entity === 'network' ? [{ ...item, before: item.after, after: item.before }] : [];
  return {
    items,
    itemCount: change.itemCount,
    network: { ...network, ...details, generation, attributes },
    previousGeneration: change.generation,
  };
}

function subjectOf(undo: ChangeRow): string {
  return undo.summary.replace(/^Took back: /, '');
}
