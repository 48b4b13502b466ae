import { routeSentence } from '@footbridge/shared/gaps/route-sentence';
import { CsrGraph } from '../analytics/csr-graph.js';
import { orderOfNames } from '../measures/name-order.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { nameAt, namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';

/** One route from stakeholder to stakeholder. */
export interface Route {
  readonly positions: readonly number[];
  /** Indices of the ties along it, in the snapshot: one for each step. */
  readonly ties: readonly number[];
  readonly length: number;
  readonly sentence: string;
}

export function routeOf(view: NetworkView, positions: readonly number[]): Route {
  const ties = positions.slice(1).map((position, step) => {
    const [tie] = view.tiesOfPair(positions[step]!, position);
    if (tie === undefined) throw new Error(`No tie on step ${step} of a route`);
    return tie;
  });
  return { positions, ties, length: positions.length - 1, sentence: routeSentence(namesAt(view, positions)) };
}

/** Two sets of stakeholders, by position; the same set twice for a part with itself. */
export interface TwoSides {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

/**
 * The indirect routes two parts use today: the shortest that do not rest on a direct tie between them, one through
 * each go-between, those who link most pairs first. Where there is none (two parts that are the whole network), the
 * direct ties, those between the best connected first.
 */
export async function indirectRoutes(
  analyses: ViewAnalyses,
  view: NetworkView,
  sides: TwoSides,
  question: { readonly name: string; readonly first: number },
  signal?: AbortSignal,
): Promise<readonly Route[]> {
  const { first } = question;
  const graph = withoutDirectTies(view.graph, sides);
  const twoSteps = routesThroughOne(view, graph, sides, first);
  if (twoSteps.length > 0) return twoSteps.map((positions) => routeOf(view, positions));
  const input = { graph, sources: sides.a, targets: sides.b, limit: 20 * first };
  const { routes } = await analyses.run(view, 'shortest-routes', input, `indirect ${question.name} ${first}`, signal);
  const found = routes.length > 0 ? apart(routes, first) : directTies(view, sides, first);
  return found.map((positions) => routeOf(view, positions));
}

function directTies(view: NetworkView, sides: TwoSides, first: number): readonly number[][] {
  const { graph } = view;
  const isA = membership(graph.order, sides.a);
  const isB = membership(graph.order, sides.b);
  const found: number[][] = [];
  for (let edge = 0; edge < graph.size; edge += 1) {
    const [from, to] = [graph.edgeSource[edge]!, graph.edgeTarget[edge]!];
    if (isA[from] && isB[to]) found.push([from, to]);
    else if (isB[from] && isA[to]) found.push([to, from]);
  }
  const contacts = ([from, to]: readonly number[]) => graph.degree(from!) + graph.degree(to!);
  return found.sort((left, right) => contacts(right) - contacts(left)).slice(0, first);
}

function withoutDirectTies(graph: CsrGraph, sides: TwoSides): CsrGraph {
  const isA = membership(graph.order, sides.a);
  const isB = membership(graph.order, sides.b);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let edge = 0; edge < graph.size; edge += 1) {
    const from = graph.edgeSource[edge]!;
    const to = graph.edgeTarget[edge]!;
    if ((isA[from] && isB[to]) || (isB[from] && isA[to])) continue;
    sources.push(from);
    targets.push(to);
  }
  return CsrGraph.fromTies({ order: graph.order, sources, targets, directed: false });
}

/** A route a – x – b for each x outside both parts, those with most contacts in both first. */
function routesThroughOne(view: NetworkView, graph: CsrGraph, sides: TwoSides, first: number): readonly number[][] {
  const isA = membership(graph.order, sides.a);
  const isB = membership(graph.order, sides.b);
  const found: { through: number; pairs: number; route: number[] }[] = [];
  for (let through = 0; through < graph.order; through += 1) {
    if (isA[through] || isB[through]) continue;
    const row = graph.targets.subarray(graph.offsets[through]!, graph.offsets[through + 1]!);
    const inA = row.filter((contact) => isA[contact] === 1);
    const inB = row.filter((contact) => isB[contact] === 1);
    const from = inA[0];
    const to = inB.find((contact) => contact !== from);
    if (from === undefined || to === undefined) continue;
    const same = sides.a === sides.b;
    const pairs = same ? (inA.length * (inA.length - 1)) / 2 : inA.length * inB.length;
    found.push({ through, pairs, route: [from, through, to] });
  }
  const named = [...found.keys()]
    .sort(orderOfNames((index) => nameAt(view, found[index]!.through)))
    .map((i) => found[i]!);
  return named
    .sort((x, y) => y.pairs - x.pairs)
    .slice(0, first)
    .map(({ route }) => route);
}

/** Routes whose go-betweens differ, so that three routes tell more than one. */
function apart(routes: readonly Int32Array[], first: number): readonly number[][] {
  const seen = new Set<string>();
  const kept: number[][] = [];
  for (const route of routes) {
    const between = route.subarray(1, -1).join(' ');
    if (seen.has(between)) continue;
    seen.add(between);
    kept.push([...route]);
    if (kept.length === first) break;
  }
  return kept;
}

function membership(order: number, positions: Int32Array): Uint8Array {
  const isMember = new Uint8Array(order);
  for (const position of positions) isMember[position] = 1;
  return isMember;
}
