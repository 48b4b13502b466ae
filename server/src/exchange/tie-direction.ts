import type { Breather } from '../runtime/breather.js';
import type { TieDraft } from './draft.js';
import type { SourceTable } from './source-table.js';

/** Fewer ties than this prove nothing by the order of their ends. */
const FEWEST = 10;

/** What the ties of one kind of one table show of their direction. */
interface Evidence {
  /** The words say that both ends stand alike. */
  readonly isMutual: boolean;
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

/** How the directions of an import were decided. */
export interface Directions {
  isDirected(draft: TieDraft): boolean;
  /** What the file said or was decided of each word; of a word that comes both ways the last. */
  readonly ofWords: ReadonlyMap<string, boolean>;
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
export async function decideDirections(
  drafts: readonly TieDraft[],
  listed: ReadonlyMap<string, number>,
  breather: Breather,
): Promise<Directions> {
  const evidence = new Map<SourceTable, Map<string, Evidence>>();
  const ranks = new Map<string, number>();
  const said = new Map<string, boolean>();
  for (const [index, draft] of drafts.entries()) {
    if (index % 512 === 0) await breather.pause();
    if (draft.directed !== null) said.set(draft.word, draft.directed);
    if (draft.directed !== null || draft.kind.directed !== null || draft.from === draft.to) continue;
    observe(evidenceFor(evidence, draft), draft, [rankOf(ranks, draft.from), rankOf(ranks, draft.to)], listed);
  }
  const decided = new Map([...evidence].map(([table, words]) => [table, decide(words)] as const));
  return {
    isDirected(draft) {
      if (draft.kind.isKnown) return draft.kind.directed ?? true;
      return draft.directed ?? draft.kind.directed ?? decided.get(draft.table)?.get(draft.word) ?? true;
    },
    ofWords: new Map([...said, ...[...decided.values()].flatMap((words) => [...words])]),
  };
}

function decide(words: ReadonlyMap<string, Evidence>): ReadonlyMap<string, boolean> {
  return new Map([...words].map(([word, evidence]) => [word, isDirected(evidence, word)]));
}

function rankOf(ranks: Map<string, number>, key: string): number {
  const known = ranks.get(key);
  if (known !== undefined) return known;
  ranks.set(key, ranks.size);
  return ranks.size - 1;
}

function evidenceFor(evidence: Map<SourceTable, Map<string, Evidence>>, draft: TieDraft): Evidence {
  let words = evidence.get(draft.table);
  if (words === undefined) {
    words = new Map();
    evidence.set(draft.table, words);
  }
  let known = words.get(draft.word);
  if (known === undefined) {
    known = {
      isMutual: draft.kind.isMutual,
      pairs: new Set(),
      sources: new Set(),
      targets: new Set(),
      hasBothWays: false,
      byId: 0,
      byList: 0,
      count: 0,
    };
    words.set(draft.word, known);
  }
  return known;
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

function isDirected(evidence: Evidence, word: string): boolean {
  if (evidence.hasBothWays) return true;
  if (evidence.isMutual && word !== '') return false;
  const isTwoMode = [...evidence.sources].every((source) => !evidence.targets.has(source));
  if (isTwoMode) return word !== '';
  const isTriangle = [evidence.byId, evidence.byList].some((order) => Math.abs(order) === evidence.count);
  return !(isTriangle && evidence.count >= FEWEST);
}
