/**
 * How much of a shortest route counts at whoever and whatever lies on it, by how far along it that is from the source.
 * At d steps of a route of D steps: `at(d)` times `ofEnd(D)`; of a tie, d is that of its middle.
 */
export interface RouteShare {
  ofEnd(distance: number): number;
  at(steps: number): number;
}

/** All of it: for sources one and all, or with direction. */
export const WHOLE: RouteShare = { ofEnd: () => 1, at: () => 1 };

const HEAD_START = 0.75;

/**
 * From some of the sources, without direction: (d - 3/4) / (D - 3/2). Seen from both of its ends a route counts 1
 * everywhere on it, so that sums over sources drawn at random are right on average. Most of it counts from the far end:
 * whoever happens to lie next to a source is not overrated by it, which is where the estimates of betweenness scatter.
 * The head start is one with which stakeholders and ties both scatter little on block models and on preferential
 * attachment; without one (d / D) the standard error of stakeholders is half as large again there.
 */
export const ALONG: RouteShare = {
  ofEnd: (distance) => 1 / (distance - 2 * HEAD_START),
  at: (steps) => steps - HEAD_START,
};
