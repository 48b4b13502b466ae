import { complianceOnlyText } from '@footbridge/shared/findings/gap-findings';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { type ComparedParts, comparedParts } from '../../measures/compared-parts.js';
import { nameAt } from '../../measures/view-stakeholder.js';
import type { Partition } from '../../network/grouping.js';
import type { NetworkView } from '../../network/network-view.js';
import type { Finder, FindingContext } from './finder.js';

/** One or two reporting lines between two parts prove nothing. */
const LEAST_LINKED_PAIRS = 3;
/** The groupings asked beside the default one. */
const OTHER_GROUPINGS = ['group', 'tier', 'sector'] as const;
const COMPLIANCE = LAYERS.indexOf('compliance');

/** Two parts that reporting, funding or inspection links, and nothing else. */
export const findComplianceOnly: Finder = async (context) => {
  const { view } = context;
  if (view.filter.layers != null || view.filter.tieKinds != null || !hasOtherLayers(view)) return null;
  const found: CompliantCell[] = [];
  for (const partition of await partitionsOf(context)) found.push(...complianceOnlyCells(view, partition));
  const [most] = found.sort((left, right) => right.pairs.length - left.pairs.length); // stable: default grouping first
  if (most === undefined) return null;
  const [from, to] = most.pairs[0]!;
  const text = complianceOnlyText({
    grouping: most.grouping,
    a: most.a,
    b: most.b,
    linkedPairs: most.pairs.length,
    tieKinds: most.tieKinds,
    example: [nameAt(view, from), nameAt(view, to)],
  });
  return {
    kind: 'COMPLIANCE_ONLY',
    text,
    strength: most.pairs.length / (most.pairs.length + LEAST_LINKED_PAIRS),
    positions: [from, to],
    grouping: most.grouping,
    parts: [most.a, most.b],
    error: null,
  };
};

interface CompliantCell {
  readonly grouping: string;
  readonly a: string;
  readonly b: string;
  /** Linked pairs, by position; the one with most contacts first. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly tieKinds: readonly string[];
}

async function partitionsOf({ view, gaps, services }: FindingContext): Promise<readonly Partition[]> {
  const { partition } = gaps;
  const partitions = partition.origin === 'computed' ? [] : [partition];
  for (const key of OTHER_GROUPINGS) {
    if (key === partition.key) continue;
    const other = await services.groupings.partitionOf(view, key);
    if (other.ok) partitions.push(other.value);
  }
  return partitions;
}

function hasOtherLayers(view: NetworkView): boolean {
  return view.ties.some((tie) => view.snapshot.ties.layer[tie] !== COMPLIANCE);
}

function complianceOnlyCells(view: NetworkView, partition: Partition): readonly CompliantCell[] {
  const compared = comparedParts(partition);
  const cells = new Map<number, number[]>();
  for (const tie of view.ties) {
    const cell = cellOf(view, compared, tie);
    if (cell === null) continue;
    const ties = cells.get(cell) ?? [];
    if (ties.length === 0) cells.set(cell, ties);
    ties.push(tie);
  }
  return [...cells]
    .filter(([, ties]) => ties.every((tie) => view.snapshot.ties.layer[tie] === COMPLIANCE))
    .map(([cell, ties]) => compliantCell(view, compared, cell, ties))
    .filter(({ pairs }) => pairs.length >= LEAST_LINKED_PAIRS);
}

/** The two parts a tie runs between, as one number; null within a part and where one is not recorded. */
function cellOf(view: NetworkView, { names, partOf, notRecorded }: ComparedParts, tie: number): number | null {
  const [a, b] = [partOf[endOf(view, 'from', tie)]!, partOf[endOf(view, 'to', tie)]!];
  const isCompared = a < names.length && b < names.length && a !== notRecorded && b !== notRecorded;
  return a === b || !isCompared ? null : Math.min(a, b) * names.length + Math.max(a, b);
}

function compliantCell(
  view: NetworkView,
  { grouping, names }: ComparedParts,
  cell: number,
  ties: readonly number[],
): CompliantCell {
  const pairs = new Map<number, readonly [number, number]>();
  const counts = new Map<string, number>();
  for (const tie of ties) {
    const [from, to] = [endOf(view, 'from', tie), endOf(view, 'to', tie)];
    pairs.set(view.graph.edgeBetween(from, to), [from, to]);
    const kind = view.snapshot.ties.kinds[view.snapshot.ties.kind[tie]!]!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const contacts = ([from, to]: readonly [number, number]) => view.graph.degree(from) + view.graph.degree(to);
  return {
    grouping,
    a: names[Math.floor(cell / names.length)]!,
    b: names[cell % names.length]!,
    pairs: [...pairs.values()].sort((left, right) => contacts(right) - contacts(left)),
    tieKinds: [...counts].sort((left, right) => right[1] - left[1]).map(([kind]) => kind),
  };
}

function endOf(view: NetworkView, end: 'from' | 'to', tie: number): number {
  return view.positionOf[view.snapshot.ties[end][tie]!]!;
}
