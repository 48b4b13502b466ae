import { type PlainNetwork, sum } from './slow-definitions.js';

/** Pairs of others, each once without direction, weighed by the share of their shortest routes through `v`. */
function carriedBetween(
  plain: PlainNetwork,
  v: number,
  counts: (s: number, t: number) => boolean,
  directed: boolean,
): number {
  let total = 0;
  for (const s of plain.everybody) {
    for (const t of plain.everybody) {
      if (s === t || s === v || t === v || (!directed && s > t) || !counts(s, t)) continue;
      const length = plain.distance[s]![t]!;
      if (length === Number.POSITIVE_INFINITY || plain.distance[s]![v]! + plain.distance[v]![t]! !== length) continue;
      total += (plain.routes(s, v) * plain.routes(v, t)) / plain.routes(s, t);
    }
  }
  return total;
}

export function bridgenessOf(plain: PlainNetwork, v: number): number {
  return carriedBetween(plain, v, (s, t) => !plain.tied(v, s) && !plain.tied(v, t), false);
}

function contactsOf(plain: PlainNetwork, v: number): readonly number[] {
  return plain.everybody.filter((w) => w !== v && (plain.tied(v, w) || plain.tied(w, v)));
}

export function bridgingCoefficientOf(plain: PlainNetwork, v: number): number {
  const contacts = contactsOf(plain, v);
  if (contacts.length === 0) return Number.NaN;
  return 1 / contacts.length / sum(contacts.map((w) => 1 / contactsOf(plain, w).length));
}

export function everettValenteOf(plain: PlainNetwork, v: number, directed: boolean): number {
  const betweenness = carriedBetween(plain, v, () => true, directed);
  if (betweenness === 0) return 0;
  const others = plain.everybody.filter((w) => w !== v);
  const half = (ties: (w: number) => boolean, routes: (w: number) => number) =>
    (betweenness + others.filter((w) => routes(w) < Number.POSITIVE_INFINITY).length) / others.filter(ties).length;
  const out = half(
    (w) => plain.tied(v, w),
    (w) => plain.distance[v]![w]!,
  );
  if (!directed) return out + betweenness / contactsOf(plain, v).length;
  const into = half(
    (w) => plain.tied(w, v),
    (w) => plain.distance[w]![v]!,
  );
  return (into + out) / 2;
}

/** Pairs of those tied to `v`, by how many arcs run between the two. */
export function pairsTurningTo(plain: PlainNetwork, v: number): readonly [number, number, number] {
  const turning = plain.everybody.filter((w) => w !== v && plain.tied(w, v));
  const counts: [number, number, number] = [0, 0, 0];
  for (const a of turning) {
    for (const b of turning) {
      if (a < b) counts[(Number(plain.tied(a, b)) + Number(plain.tied(b, a))) as 0 | 1 | 2] += 1;
    }
  }
  return counts;
}

export function participationOf(plain: PlainNetwork, v: number, partOf: ArrayLike<number>, weighted: boolean): number {
  const contacts = contactsOf(plain, v);
  const tie = (w: number) => (weighted ? plain.tie[v]![w]! : 1);
  const all = sum(contacts.map(tie));
  if (all === 0) return Number.NaN;
  const parts = [...new Set(Array.from(partOf))];
  return 1 - sum(parts.map((part) => (sum(contacts.filter((w) => partOf[w] === part).map(tie)) / all) ** 2));
}

export function withinPartZOf(plain: PlainNetwork, v: number, partOf: ArrayLike<number>, weighted: boolean): number {
  const members = plain.everybody.filter((w) => partOf[w] === partOf[v]);
  const within = members.map((member) =>
    sum(members.filter((w) => plain.tied(member, w)).map((w) => (weighted ? plain.tie[member]![w]! : 1))),
  );
  const mean = sum(within) / members.length;
  const sd = Math.sqrt(sum(within.map((ties) => (ties - mean) ** 2)) / members.length);
  return sd < 1e-9 ? Number.NaN : (within[members.indexOf(v)]! - mean) / sd;
}
