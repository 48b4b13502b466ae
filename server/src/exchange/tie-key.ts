import { createHash } from 'node:crypto';

/** What makes two ties without ids the same: their ends, kind and first day. */
export interface TieIdentity {
  readonly from: string;
  readonly to: string;
  readonly kind: { readonly kind: string };
  readonly validFrom: string | null;
}

/**
 * Gives ties without ids keys that are the same in every import of the same file. Ties that are alike are told apart by
 * how many came before them; the ends of an undirected tie can come in either order.
 */
export class TieKeys {
  /** Only of keys that came more than once. */
  readonly #times = new Map<string, number>();

  keyOf({ from, to, kind, validFrom }: TieIdentity, directed: boolean, isTaken: (key: string) => boolean): string {
    const [first, second] = directed || from <= to ? [from, to] : [to, from];
    const identity = JSON.stringify([first, second, kind.kind, validFrom]);
    const key = `t-${createHash('sha1').update(identity).digest('base64url').slice(0, 16)}`;
    if (!isTaken(key)) return key;
    let time = this.#times.get(key) ?? 1;
    do time += 1;
    while (isTaken(`${key}-${time}`));
    this.#times.set(key, time);
    return `${key}-${time}`;
  }
}
