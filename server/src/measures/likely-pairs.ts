import type { CsrGraph } from '../analytics/csr-graph.js';

/** Pairs through shared contacts that are looked at: more would hold up the server's own thread. */
const MOST_LOOKED_AT = 1_000_000;

/** Untied pairs that share contacts, the likeliest first by Adamic-Adar. */
export interface LikelyPairs {
  readonly pairs: readonly (readonly [number, number])[];
  /** False where contacts with very many ties, which count for little each, had to be passed over. */
  readonly exact: boolean;
}

/**
 * The `most` untied pairs with the highest Adamic-Adar values. Every two contacts of a stakeholder gain 1 / ln(its
 * contacts); stakeholders with few contacts, who add most, are gone through first.
 */
export function likelyPairsOf(graph: CsrGraph, most: number): LikelyPairs {
  const through = Array.from({ length: graph.order }, (_, v) => v)
    .filter((v) => graph.degree(v) >= 2)
    .sort((a, b) => graph.degree(a) - graph.degree(b) || a - b);
  const gained = new Map<number, number>();
  let lookedAt = 0;
  let exact = true;
  for (const v of through) {
    const contacts = graph.targets.subarray(graph.offsets[v]!, graph.offsets[v + 1]!);
    lookedAt += (contacts.length * (contacts.length - 1)) / 2;
    if (lookedAt > MOST_LOOKED_AT) {
      exact = false;
      break;
    }
    addPairs(gained, graph.order, contacts);
  }
  const untied = [...gained].filter(([pair]) => !graph.hasEdge(Math.floor(pair / graph.order), pair % graph.order));
  const best = untied.sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
  return { pairs: best.map(([pair]) => [Math.floor(pair / graph.order), pair % graph.order] as const), exact };
}

/** Contacts come in ascending order, so each pair is met in one way only. */
function addPairs(gained: Map<number, number>, order: number, contacts: Int32Array): void {
  const gain = 1 / Math.log(contacts.length);
  for (let first = 0; first < contacts.length; first += 1) {
    for (let second = first + 1; second < contacts.length; second += 1) {
      const pair = contacts[first]! * order + contacts[second]!;
      gained.set(pair, (gained.get(pair) ?? 0) + gain);
    }
  }
}
