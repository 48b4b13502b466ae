import type { ChangeItem } from '@footbridge/shared/vocabulary/change';
import type { Permissions } from '../access/permission.js';
import type { Viewer } from '../access/viewer.js';
import { type ChangeWithItems, changesSince } from '../history/change.repository.js';
import type { ChangeRow } from '../history/change-row.js';
import type { Reads } from '../history/reads.js';
import { EventQueue } from './event-queue.js';
import { findNetwork, findNetworkByUid } from './network.repository.js';

/** One change of a network, told to those who follow it. */
export interface LiveChange {
  readonly change: ChangeRow;
  /** The keys of stakeholders it touched, by themselves or by their ties; bounded. */
  readonly stakeholders: readonly string[];
  /** Where more may be different than is listed: after an import, or where changes were too many to tell one by one. */
  readonly everything: boolean;
}

interface Follower {
  readonly viewer: Viewer;
  readonly queue: EventQueue<LiveChange>;
  /** The version up to which this follower was told. */
  told: number;
}

interface Followed {
  readonly followers: Set<Follower>;
  timer: NodeJS.Timeout | undefined;
}

const LOOK_EVERY = 1_000;
const MOST_CHANGES = 50;
const MOST_KEYS = 200;

/**
 * Tells those who follow a network what changes in it. It asks the database for the version while someone follows, and
 * reads the changes only when that went up: so it works whichever of several servers made the change.
 */
export class LiveChanges {
  readonly #followed = new Map<string, Followed>();
  #closed = false;

  constructor(
    private readonly reads: Reads,
    private readonly permissions: Permissions,
    /** Told when looking failed; it looks again. */
    private readonly report: (error: unknown) => void,
    private readonly every = LOOK_EVERY,
  ) {}

  /**
   * The changes of a network from now on, or from after a version; null where there is no such network for this viewer.
   * It ends when the network goes, or the viewer may not see it any more.
   */
  async follow(viewer: Viewer, key: string, since: number | null): Promise<AsyncIterableIterator<LiveChange> | null> {
    const network = await findNetwork(this.reads, key);
    if (network === null || this.#closed || !this.permissions.mayRead(viewer, network)) return null;
    const followed = this.#followed.get(network.uid) ?? { followers: new Set(), timer: undefined };
    const follower: Follower = {
      viewer,
      told: Math.min(since ?? network.version, network.version),
      queue: new EventQueue({
        most: MOST_CHANGES,
        merge: (events) => ({ ...events.at(-1)!, stakeholders: [], everything: true }),
        onEnd: () => this.#unfollow(network.uid, follower),
      }),
    };
    followed.followers.add(follower);
    this.#followed.set(network.uid, followed);
    if (followed.timer === undefined)
      this.#lookSoon(network.uid, followed, follower.told < network.version ? 0 : this.every);
    return follower.queue;
  }

  /** Ends what everyone follows. */
  close(): void {
    this.#closed = true;
    for (const { followers } of [...this.#followed.values()]) for (const { queue } of [...followers]) queue.end();
  }

  #unfollow(uid: string, follower: Follower): void {
    const followed = this.#followed.get(uid);
    if (followed === undefined) return;
    followed.followers.delete(follower);
    if (followed.followers.size > 0) return;
    clearTimeout(followed.timer);
    this.#followed.delete(uid);
  }

  #lookSoon(uid: string, followed: Followed, wait: number): void {
    followed.timer = setTimeout(async () => {
      try {
        await this.#look(uid, followed);
      } catch (error) {
        this.report(error);
      }
      if (followed.followers.size > 0) this.#lookSoon(uid, followed, this.every);
    }, wait).unref();
  }

  async #look(uid: string, { followers }: Followed): Promise<void> {
    const network = await findNetworkByUid(this.reads, uid);
    for (const { viewer, queue } of [...followers]) {
      if (network === null || !this.permissions.mayRead(viewer, network)) queue.end();
    }
    if (network === null || followers.size === 0) return;
    const behind = Math.min(...Array.from(followers, ({ told }) => told));
    if (behind >= network.version) return;
    const after = Math.max(behind, network.version - MOST_CHANGES);
    const changes = await changesSince(this.reads, uid, after, MOST_CHANGES);
    for (const follower of followers) {
      const isMissing = follower.told < after;
      for (const [index, change] of changes.filter(({ version }) => version > follower.told).entries()) {
        const event = liveChange(change);
        follower.queue.push(isMissing && index === 0 ? { ...event, everything: true } : event);
        follower.told = change.version;
      }
    }
  }
}

function liveChange(change: ChangeWithItems): LiveChange {
  const { items, ...row } = change;
  const keys = new Set(items.flatMap(stakeholdersOf));
  const everything = row.previousGeneration !== null || row.itemCount > items.length || keys.size > MOST_KEYS;
  return { change: row, stakeholders: [...keys].slice(0, MOST_KEYS), everything };
}

function stakeholdersOf(item: ChangeItem): readonly string[] {
  if (item.entity === 'stakeholder') return [item.key];
  if (item.entity !== 'tie') return [];
  return [item.before, item.after].flatMap((tie) => (tie === null ? [] : [tie.from, tie.to]));
}
