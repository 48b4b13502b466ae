import type { Viewer } from '../access/viewer.js';
import type { RequestContext } from '../api/request-context.js';
import type { Computations } from './computations.js';

/** A request that is being answered, as its asker sees it. */
export interface Progress {
  readonly share: number;
  readonly computing: string;
  readonly since: string;
}

type FollowedRequest = Pick<RequestContext, 'requestId' | 'signal' | 'prolong'>;

interface Followed extends FollowedRequest {
  readonly since: string;
  /** A task that begins later makes the whole longer; what was shown is not taken back. */
  highest: number;
}

/**
 * How far the requests under way are, each told to nobody but the viewer who sent it. Whoever looks still wants the
 * answer, so each look puts off the moment at which the request is given up.
 */
export class ProgressBoard {
  readonly #computations: Computations;
  readonly #requests = new Map<string, Set<Followed>>();

  constructor(computations: Computations) {
    this.#computations = computations;
  }

  /** Follows a request until its signal says that it is over. */
  follow(viewer: Pick<Viewer, 'id'>, request: FollowedRequest): void {
    if (request.signal.aborted) return;
    const key = keyOf(viewer, request.requestId);
    const followed: Followed = { ...request, since: new Date().toISOString(), highest: 0 };
    const underOneId = this.#requests.get(key) ?? new Set();
    this.#requests.set(key, underOneId.add(followed));
    const forget = () => {
      underOneId.delete(followed);
      if (underOneId.size === 0) this.#requests.delete(key);
    };
    request.signal.addEventListener('abort', forget, { once: true });
  }

  /** Null where the viewer has no such request, or nothing of it is being computed. */
  of(viewer: Pick<Viewer, 'id'>, requestId: string): Progress | null {
    for (const followed of this.#requests.get(keyOf(viewer, requestId)) ?? []) {
      const progress = this.#computations.progressFor(followed.signal);
      if (progress === null) continue;
      followed.prolong();
      followed.highest = Math.max(followed.highest, progress.share);
      return { share: followed.highest, computing: progress.computing, since: followed.since };
    }
    return null;
  }
}

function keyOf({ id }: Pick<Viewer, 'id'>, requestId: string): string {
  return JSON.stringify([id, requestId]);
}
