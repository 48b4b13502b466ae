/** Two contacts of one stakeholder who are not tied to each other, in different parts. */
interface IntroduciblePair {
  readonly from: Contact;
  readonly to: Contact;
}

interface Contact {
  readonly key: string;
  readonly name: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'OTHER';
  readonly part: string;
  readonly betweenness: number | null;
}

/** The introductions one stakeholder could make between two parts. */
export interface IntroducibleParts {
  readonly a: string;
  readonly b: string;
  /** How many of its contacts' pairs are not tied. */
  readonly count: number;
  /** The pairs whose ends connect others least today: for them a new contact means most. */
  readonly pairs: readonly IntroduciblePair[];
}

interface Neighbourhood {
  readonly nodes: readonly (Contact & { readonly distance: number | null })[];
  readonly ties: readonly { readonly from: string; readonly to: string }[];
}

const EXAMPLES = 2;

/**
 * Whom a stakeholder could introduce to whom: pairs of its contacts across two parts without a tie between them, by
 * pair of parts, the parts least linked in the whole network first. Things (events, topics) are introduced to no one.
 */
export function introduciblePairs(
  key: string,
  { nodes, ties }: Neighbourhood,
  linkedPairs: (a: string, b: string) => number,
): readonly IntroducibleParts[] {
  const linked = new Set(ties.map(({ from, to }) => pairKey(from, to)));
  const contacts = nodes
    .filter((node) => node.key !== key && node.kind !== 'OTHER' && linked.has(pairKey(key, node.key)))
    .sort((one, other) => (one.betweenness ?? 0) - (other.betweenness ?? 0) || compare(one.name, other.name));
  const found = new Map<string, { a: string; b: string; count: number; pairs: IntroduciblePair[] }>();
  contacts.forEach((from, index) => {
    for (const to of contacts.slice(index + 1)) {
      if (from.part === to.part || linked.has(pairKey(from.key, to.key))) continue;
      const [a, b] = from.part < to.part ? ([from.part, to.part] as const) : ([to.part, from.part] as const);
      const entry = found.get(JSON.stringify([a, b])) ?? { a, b, count: 0, pairs: [] };
      entry.count += 1;
      if (entry.pairs.length < EXAMPLES) entry.pairs.push({ from, to });
      found.set(JSON.stringify([a, b]), entry);
    }
  });
  return [...found.values()].sort(
    (one, other) => linkedPairs(one.a, one.b) - linkedPairs(other.a, other.b) || other.count - one.count,
  );
}

function pairKey(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
