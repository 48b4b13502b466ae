import { counted, plainNumber } from '@footbridge/shared/gaps/counted';
import { betweennessOf } from '../measures/betweenness-answer.js';
import type { MeasureChoice } from '../measures/measure-options.js';
import { firstByThenName } from '../measures/name-order.js';
import { stakeholderNameOrder } from '../measures/stakeholder-name-order.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { nameAt, positionOfKey } from '../measures/view-stakeholder.js';
import type { Partition } from '../network/grouping.js';
import type { NetworkView } from '../network/network-view.js';

/** Betweenness is part of a picture up to this product of stakeholders and linked pairs: well under a second. */
export const MOST_PICTURE_STEPS = 5e7;

/** What a picture is asked to show. */
export interface GraphQuestion {
  /** How many stakeholders at most are chosen by rank, beside those in `include`. */
  readonly limit: number;
  /** The limit counts for each of `parts` by itself, so that opening one more leaves the others as they are. */
  readonly eachPart?: boolean | null;
  readonly grouping?: string | null;
  /** Only members of these parts, beside those in `include`. */
  readonly parts?: readonly string[] | null;
  /** Keys drawn whatever the limit; one that is not there is passed over. */
  readonly include?: readonly string[] | null;
  /** A key: only those within `steps` of this stakeholder. */
  readonly around?: string | null;
  readonly steps?: number | null;
  /** Measures whose values are shown. */
  readonly measures?: readonly MeasureChoice[] | null;
}

/** Who is drawn, and why these. */
export interface Chosen {
  /** Most connecting first; around someone, nearest first. */
  readonly positions: readonly number[];
  readonly betweenness: Float64Array | null;
  readonly distance: Int32Array | null;
  readonly sentence: string;
}

/** The stakeholders to draw: those who must be, then the most connecting ones up to the limit. */
export async function chooseDrawn(
  analyses: ViewAnalyses,
  view: NetworkView,
  partition: Partition,
  question: GraphQuestion,
  signal: AbortSignal,
): Promise<Chosen> {
  const { order, size } = view.graph;
  const betweenness =
    order * size <= MOST_PICTURE_STEPS
      ? (await betweennessOf(analyses, view, { directed: false }, signal)).nodes
      : null;
  const centre = question.around == null ? null : positionOfKey(view, question.around);
  const distance = centre === null ? null : distancesFrom(view, centre);
  const wanted = candidates(view, partition, question, distance);
  const must = mustBeDrawn(view, question, centre);
  const measures = { betweenness, distance };
  const best = bestOf(wanted, partition, question, (some) => mostConnectingFirst(view, some, measures, question.limit));
  const inOrder = mostConnectingFirst(view, [...new Set([...must, ...best])], measures);
  const available = new Set([...must, ...wanted]).size;
  const beside = inOrder.length - best.length;
  const counts = { shown: inOrder.length, available, beside, byRoutes: betweenness !== null };
  const sentence = sentenceOf(view, question, counts);
  return { positions: inOrder, betweenness, distance, sentence };
}

function candidates(
  view: NetworkView,
  partition: Partition,
  question: GraphQuestion,
  distance: Int32Array | null,
): readonly number[] {
  const parts = question.parts == null ? null : new Set(question.parts);
  const steps = question.steps ?? 1;
  const kept: number[] = [];
  for (let position = 0; position < view.graph.order; position += 1) {
    if (distance !== null && (distance[position]! < 0 || distance[position]! > steps)) continue;
    if (parts !== null && !parts.has(partition.parts[partition.partOf[position]!]!)) continue;
    kept.push(position);
  }
  return kept;
}

/** Those chosen by rank: whoever else is drawn, they stay the same. */
function bestOf(
  wanted: readonly number[],
  partition: Partition,
  { parts, eachPart }: GraphQuestion,
  bestAmong: (positions: readonly number[]) => readonly number[],
): readonly number[] {
  if (parts == null || !eachPart) return bestAmong(wanted);
  return [...new Set(parts)].flatMap((part) =>
    bestAmong(wanted.filter((position) => partition.parts[partition.partOf[position]!] === part)),
  );
}

function mustBeDrawn(view: NetworkView, question: GraphQuestion, centre: number | null): ReadonlySet<number> {
  const included = (question.include ?? []).map((key) => positionOfKey(view, key)).filter((p) => p !== null);
  return new Set(centre === null ? included : [centre, ...included]);
}

/** What stakeholders are ordered by: nearness to the one looked around, routes carried, contacts; then by name. */
interface Measures {
  readonly betweenness: Float64Array | null;
  readonly distance: Int32Array | null;
}

function mostConnectingFirst(
  view: NetworkView,
  positions: readonly number[],
  { betweenness, distance }: Measures,
  most = positions.length,
): readonly number[] {
  const { graph } = view;
  const steps = (position: number) => distance?.[position] ?? 0;
  const nearness = (position: number) => (steps(position) < 0 ? graph.order : steps(position));
  const carried = (position: number) => betweenness?.[position] ?? 0;
  const compare = (a: number, b: number) =>
    nearness(a) - nearness(b) || carried(b) - carried(a) || graph.degree(b) - graph.degree(a);
  return firstByThenName(positions, compare, stakeholderNameOrder(view), most);
}

interface DrawnCounts {
  readonly shown: number;
  readonly available: number;
  /** How many of those shown were asked for by name and not chosen by rank. */
  readonly beside: number;
  readonly byRoutes: boolean;
}

function sentenceOf(
  view: NetworkView,
  question: GraphQuestion,
  { shown, available, beside, byRoutes }: DrawnCounts,
): string {
  const total = view.graph.order;
  if (total === 0) return 'There is no one to show.';
  const centre = question.around == null ? null : positionOfKey(view, question.around);
  const within = centre === null ? '' : ` within ${counted(question.steps ?? 1, 'step')} of ${nameAt(view, centre)}`;
  const inParts = question.parts == null ? '' : ' in the parts opened';
  if (shown === available && available === total) return `Showing all ${counted(total, 'stakeholder')}.`;
  if (shown === available) {
    return `Showing all ${counted(shown, 'stakeholder')}${inParts}${within}, of ${plainNumber(total)} in the network.`;
  }
  const why = byRoutes ? 'who lie on most shortest routes between others' : 'with most contacts';
  const chosen = beside === 0 ? 'those' : `the ${plainNumber(shown - beside)}`;
  const each =
    question.eachPart && (question.parts ?? []).length > 1 ? ` (${plainNumber(question.limit)} of each at most)` : '';
  const named = beside === 0 ? '' : `, and ${plainNumber(beside)} asked for`;
  return `Showing ${plainNumber(shown)} of ${counted(available, 'stakeholder')}${inParts}${within}: ${chosen} ${why}${each}${named}.`;
}

/** Steps along ties of any direction; -1 where there is no route. */
function distancesFrom({ graph }: NetworkView, centre: number): Int32Array {
  const distance = new Int32Array(graph.order).fill(-1);
  const queue = [centre];
  distance[centre] = 0;
  for (const v of queue) {
    for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
      const w = graph.targets[arc]!;
      if (distance[w]! >= 0) continue;
      distance[w] = distance[v]! + 1;
      queue.push(w);
    }
  }
  return distance;
}
