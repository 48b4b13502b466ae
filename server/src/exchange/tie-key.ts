import { createHash } from 'node:crypto';

/** What makes two ties without ids the same: their ends, kind and first day. */
export interface TieIdentity {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly kind: string;
  readonly validFrom: string | null;
}

/**
 * Gives ties without ids keys that are the same in every import of the same file. Ties that are alike are told apart by
 * how many came before them; the ends of an undirected tie can come in either order.
 */
export class TieKeys {
  readonly #times = new Map<string, number>();

  keyOf({ from, to, directed, kind, validFrom }: TieIdentity): string {
    const ends = directed || from <= to ? [from, to] : [to, from];
    const identity = JSON.stringify([...ends, kind, validFrom]);
    const digest = createHash('sha256').update(identity).digest('base64url').slice(0, 16);
    const time = (this.#times.get(digest) ?? 0) + 1;
    this.#times.set(digest, time);
    return time === 1 ? `t-${digest}` : `t-${digest}-${time}`;
  }
}
