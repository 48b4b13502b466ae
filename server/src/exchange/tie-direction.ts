import type { TieDraft } from './draft.js';

/** Fewer ties than this prove nothing by the order of their ends. */
const FEWEST = 10;

/** What the ties of one kind of one table show of their direction. */
interface Evidence {
  readonly pairs: Set<number>;
  readonly sources: Set<number>;
  readonly targets: Set<number>;
  hasBothWays: boolean;
  /** All lead from the smaller to the larger id, or all the other way. */
  byId: number;
  /** The same by the order of the list of stakeholders. */
  byList: number;
  count: number;
}

/**
 * Whether ties whose file and words leave it open have a direction, for each kind of each table. They have none where
 * no pair is listed both ways and
 * - the words are of ties that stand alike from both ends (friendship, marriage), or
 * - at least ten ties within one set all name the earlier of two stakeholders first (by id or by the list), as programs
 *   write a list of undirected ties: one triangle of the matrix, or
 * - they have no kind at all and link two separate sets.
 * Otherwise a tie leads from its first end to its second.
 */
export function decideDirections(
  drafts: readonly TieDraft[],
  listed: ReadonlyMap<string, number>,
): (draft: TieDraft) => boolean {
  const evidence = new Map<string, Evidence>();
  const ranks = new Map<string, number>();
  const rankOf = (key: string): number => {
    const known = ranks.get(key);
    if (known !== undefined) return known;
    ranks.set(key, ranks.size);
    return ranks.size - 1;
  };
  for (const draft of drafts) {
    if (draft.directed !== null || draft.kind.directed !== null || draft.from === draft.to) continue;
    observe(evidenceFor(evidence, draft), draft, [rankOf(draft.from), rankOf(draft.to)], listed);
  }
  const decided = new Map([...evidence].map(([id, each]) => [id, isDirected(each, id)] as const));
  const mutual = new Set(drafts.filter((draft) => draft.kind.isMutual).map(idOf));
  return (draft) => {
    if (draft.kind.isKnown) return draft.kind.directed ?? true;
    const said = draft.directed ?? draft.kind.directed;
    if (said !== null) return said;
    const id = idOf(draft);
    return mutual.has(id) && draft.word !== '' ? (evidence.get(id)?.hasBothWays ?? false) : (decided.get(id) ?? true);
  };
}

function idOf(draft: TieDraft): string {
  return `${draft.table.upload}\n${draft.table.sheet ?? ''}\n${draft.word}`;
}

function evidenceFor(evidence: Map<string, Evidence>, draft: TieDraft): Evidence {
  const id = idOf(draft);
  const known = evidence.get(id);
  if (known !== undefined) return known;
  const fresh: Evidence = {
    pairs: new Set(),
    sources: new Set(),
    targets: new Set(),
    hasBothWays: false,
    byId: 0,
    byList: 0,
    count: 0,
  };
  evidence.set(id, fresh);
  return fresh;
}

const MOST_STAKEHOLDERS = 2 ** 26;

function observe(
  evidence: Evidence,
  draft: TieDraft,
  [from, to]: readonly [number, number],
  listed: ReadonlyMap<string, number>,
): void {
  evidence.count += 1;
  evidence.pairs.add(from * MOST_STAKEHOLDERS + to);
  if (evidence.pairs.has(to * MOST_STAKEHOLDERS + from)) evidence.hasBothWays = true;
  evidence.sources.add(from);
  evidence.targets.add(to);
  evidence.byId += draft.from < draft.to ? 1 : -1;
  const [a, b] = [listed.get(draft.from), listed.get(draft.to)];
  if (a !== undefined && b !== undefined) evidence.byList += a < b ? 1 : -1;
}

function isDirected(evidence: Evidence, id: string): boolean {
  if (evidence.hasBothWays) return true;
  const isTwoMode = [...evidence.sources].every((source) => !evidence.targets.has(source));
  if (isTwoMode) return !id.endsWith('\n');
  const isTriangle = [evidence.byId, evidence.byList].some((order) => Math.abs(order) === evidence.count);
  return !(isTriangle && evidence.count >= FEWEST);
}
