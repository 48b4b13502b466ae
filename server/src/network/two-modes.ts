import { unwatched } from '../analytics/control.js';
import { CsrGraph } from '../analytics/csr-graph.js';
import { twoMode } from '../analytics/kernels/gap/two-mode.js';
import { type GroupingSource, groupingSources } from './grouping-source.js';
import type { NetworkSnapshot } from './network-snapshot.js';

/** One of the two kinds between which all ties of two-mode data run. */
export interface Mode {
  /** Words of the grouping that make it: "person", or "event" and "place". */
  readonly words: readonly string[];
  readonly size: number;
}

/** Two-mode data: people and the bodies they sit on, women and the events they went to. */
export interface TwoModes {
  /** The key of the grouping whose words tell the two apart. */
  readonly grouping: string;
  readonly modes: readonly [Mode, Mode];
  /** 0 or 1 for each stakeholder of the snapshot; -1 for one of neither mode, who has no ties. */
  readonly modeOf: Int8Array;
}

/** Groupings by which data say that stakeholders differ in kind: the words of the user's own file, then ours. */
export const GROUPINGS_BY_KIND = ['attributes.kind', 'type', 'mode', 'kind'] as const;

const FOUND = new WeakMap<NetworkSnapshot, TwoModes | null>();

/** The two modes of a whole network; null in one-mode data. Found once a snapshot. */
export function twoModesOf(snapshot: NetworkSnapshot): TwoModes | null {
  const known = FOUND.get(snapshot);
  if (known !== undefined) return known;
  const found = find(snapshot);
  FOUND.set(snapshot, found);
  return found;
}

function find(snapshot: NetworkSnapshot): TwoModes | null {
  const sources = groupingSources(snapshot).filter(({ counts }) => counts.size >= 2);
  if (snapshot.ties.size === 0) return null;
  let graph: CsrGraph | null = null;
  for (const kind of GROUPINGS_BY_KIND) {
    const source = sources.find(({ key }) => key === kind);
    if (source === undefined) continue;
    graph ??= skeletonOf(snapshot);
    const modes = byWords(source, graph);
    if (modes !== null) return modes;
  }
  return null;
}

function skeletonOf({ stakeholders, ties }: NetworkSnapshot): CsrGraph {
  return CsrGraph.fromTies({ order: stakeholders.length, sources: ties.from, targets: ties.to, directed: false });
}

function byWords({ key, order, words, counts }: GroupingSource, graph: CsrGraph): TwoModes | null {
  const numberOf = new Map(order.map((word, number) => [word, number]));
  const partOf = Int32Array.from(words, (word) => numberOf.get(word ?? '') ?? order.length);
  const { modes, modeOf } = twoMode.run({ graph, partOf, parts: order.length + 1 }, unwatched);
  if (modes === null || modeOf === null) return null;
  const modeFrom = (parts: readonly number[]): Mode => {
    const named = parts.flatMap((part) => order[part] ?? []);
    return { words: named, size: named.reduce((sum, word) => sum + (counts.get(word) ?? 0), 0) };
  };
  return { grouping: key, modes: [modeFrom([modes.one]), modeFrom(modes.others)], modeOf };
}
