import { isOfData } from '@footbridge/shared/vocabulary/change';
import { decodeCursor } from '../api/cursor.js';
import { type Page, type PageRequest, pageOfRows, pageSize } from '../api/page.js';
import {
  type ChangeSearch,
  countChanges,
  countFoundChanges,
  findChanges,
  listActors,
  NEWEST,
  pageChanges,
} from '../history/change.repository.js';
import { type ChangeItemType, type ChangeType, changeType } from '../history/change.type.js';
import { changeItem } from '../history/change-item.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import type { NetworkContext } from './network-context.js';
import type { NetworkRow } from './network-row.js';
import type { StakeholderType } from './stakeholder.type.js';

const LATEST_FIRST = { name: 'changes/version', keyOf: (change: ChangeRow) => [change.version] };

/** Pages of history, latest first. */
export class ChangePages {
  constructor(private readonly reads: Reads) {}

  async changes(network: NetworkRow, asked: PageRequest, search: ChangeSearch | null): Promise<Page<ChangeType>> {
    const { uid } = network;
    const page = window(asked, 'changes');
    const rows = await (search === null
      ? pageChanges(this.reads, uid, page)
      : findChanges(this.reads, uid, search, page));
    return pageOfRows(rows, asked, {
      field: 'changes',
      order: LATEST_FIRST,
      totalCount: () => (search === null ? countChanges(this.reads, uid) : countFoundChanges(this.reads, uid, search)),
      toNode: changeType,
    });
  }

  /** Everyone who has changed a network, who did most first. */
  actors(network: NetworkRow) {
    return listActors(this.reads, network.uid);
  }

  async changesTouching(
    { loaders }: NetworkContext,
    { network, key }: StakeholderType,
    asked: PageRequest,
  ): Promise<Page<ChangeType>> {
    const thing = { entity: 'stakeholder', key } as const;
    const rows = await loaders.changesTouching.load({ network, thing, ...window(asked, 'changes') });
    return pageOfRows(rows, asked, {
      field: 'changes',
      order: LATEST_FIRST,
      totalCount: () => loaders.changeCounts.load({ network, thing }),
      toNode: changeType,
    });
  }

  /** By its own undo, or by going back to before it; saved views and stories are no data, and stay. */
  async isTakenBack({ loaders }: NetworkContext, { row }: ChangeType): Promise<boolean> {
    if (row.undoneBy !== null) return true;
    const spans = await loaders.goBacks.load(row.network);
    if (!spans.some(({ after, before }) => after < row.version && row.version < before)) return false;
    if (row.previousGeneration !== null) return true;
    const change = await loaders.changes.load(row.uid);
    return change?.items.some(isOfData) ?? false;
  }

  async itemsOf({ loaders }: NetworkContext, { row }: ChangeType, first: number): Promise<readonly ChangeItemType[]> {
    const change = await loaders.changes.load(row.uid);
    return (change?.items ?? []).slice(0, pageSize(first, 'items')).map(changeItem);
  }
}

function window(asked: PageRequest, field: string): { readonly before: number; readonly limit: number } {
  const before = asked.after ? Number(decodeCursor(asked.after, LATEST_FIRST.name, 1)[0]) : NEWEST;
  return { before, limit: pageSize(asked.first, field) + 1 };
}
