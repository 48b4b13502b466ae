import { cutOffSentence } from '@footbridge/shared/gaps/cut-off-sentence';
import type { Components } from '../analytics/tasks/cohesion-tasks.js';
import { firstByThenName } from '../measures/name-order.js';
import { stakeholderNameOrder } from '../measures/stakeholder-name-order.js';
import type { ViewAnalyses } from '../measures/view-analyses.js';
import { namesAt } from '../measures/view-stakeholder.js';
import type { NetworkView } from '../network/network-view.js';

/** A component beyond the largest: two or more who reach each other and no one else. */
export interface CutOffPart {
  readonly size: number;
  /** Positions, most contacts first, then by name. */
  readonly positions: readonly number[];
  readonly sentence: string;
}

/** Those with no route to the largest component: the small parts, and the isolates apart from them. */
export interface CutOff {
  /** Largest first. */
  readonly parts: readonly CutOffPart[];
  /** Positions without a tie, ascending. */
  readonly isolates: readonly number[];
  readonly largest: number;
}

export function cutOffOf(analyses: ViewAnalyses, view: NetworkView, signal?: AbortSignal): Promise<CutOff> {
  return analyses.answer(
    view,
    'cut-off parts',
    async (inner) => {
      const components = await analyses.run(view, 'components', { graph: view.graph }, '', inner);
      return dividedBy(view, components);
    },
    signal,
  );
}

function dividedBy(view: NetworkView, { componentOf, sizes }: Components): CutOff {
  const { graph } = view;
  const members = new Map<number, number[]>();
  const isolates: number[] = [];
  for (let position = 0; position < graph.order; position += 1) {
    const component = componentOf[position]!;
    if (graph.degree(position) === 0) isolates.push(position);
    else if (component > 0) {
      const positions = members.get(component) ?? [];
      if (positions.length === 0) members.set(component, positions);
      positions.push(position);
    }
  }
  const inOrder = [...members].sort(([a], [b]) => a - b); // components come largest first
  return {
    parts: inOrder.map(([, positions]) => cutOffPartOf(view, positions)),
    isolates,
    largest: sizes[0] ?? 0,
  };
}

function cutOffPartOf(view: NetworkView, members: readonly number[]): CutOffPart {
  const positions = mostConnectedFirst(view, members);
  return {
    size: positions.length,
    positions,
    sentence: cutOffSentence(positions.length, namesAt(view, positions)),
  };
}

/** The first `most` by number of contacts, then name. */
export function mostConnectedFirst(
  view: NetworkView,
  positions: readonly number[],
  most = positions.length,
): readonly number[] {
  const { graph } = view;
  const compare = (a: number, b: number) => graph.degree(b) - graph.degree(a);
  return firstByThenName(positions, compare, stakeholderNameOrder(view), most);
}
