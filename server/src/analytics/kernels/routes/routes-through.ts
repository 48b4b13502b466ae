import { checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { RoutesThrough } from '../../tasks/route-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

/**
 * What the shortest routes from one set of stakeholders to another pass through.
 *
 * Over every pair of a source and a target that can reach each other (`pairs` of them, two different stakeholders):
 * `shareThrough[part]` is the mean share of their shortest routes with at least one stakeholder of that part between
 * the two ends, 0 to 1 (a route may cross several parts, so shares do not add up to 1); `carried[v]` is the sum over
 * the pairs of the share of their shortest routes on which `v` stands between (betweenness for these pairs alone).
 *
 * Without direction or strength; parallel ties are one step, self ties none; isolates reach no one and are not counted.
 * Route counts are doubles: exact to 2^53 routes, and shares hold as long as no pair has more than 1e308.
 *
 * From each source one walk counts the shortest routes to everyone, and for each part those that avoid it: a route
 * avoids a part when no stakeholder it was handed on by belongs to it.
 * Cost: sources x ties x (parts + 1).
 *
 * Source: Brandes (2008), "On variants of shortest-path betweenness centrality" (subsets of sources and targets),
 * doi:10.1016/j.socnet.2007.11.001.
 */
export const routesThrough: PlainKernel<AnalysisTasks['routes-through']['input'], RoutesThrough> = {
  kind: 'plain',
  steps: ({ graph, sources, parts }) => sources.length * (graph.order + graph.targets.length) * (parts + 1),
  run: ({ graph, sources, targets, partOf, parts }, control) => {
    requireSkeleton(graph);
    const walk = new RouteWalk(graph, partOf, parts);
    const isTarget = new Uint8Array(graph.order);
    for (const target of targets) isTarget[target] = 1;
    const total = { pairs: 0, through: new Float64Array(parts), carried: new Float64Array(graph.order) };
    for (const [at, source] of sources.entries()) {
      checkAborted(control);
      control.progress(at / sources.length);
      walk.forward(source);
      total.pairs += walk.crossed(isTarget, total.through);
      walk.backward(isTarget, total.carried);
    }
    const shareThrough = total.through.map((share) => (total.pairs === 0 ? 0 : share / total.pairs));
    return { pairs: total.pairs, shareThrough, carried: total.carried };
  },
};

/** One walk from a source, over space allocated once. */
class RouteWalk {
  private readonly distance: Int32Array;
  private readonly queue: Int32Array;
  private readonly routes: Float64Array;
  /** Routes to v that avoid part p, at v * parts + p. */
  private readonly avoiding: Float64Array;
  private readonly carries: Float64Array;
  private reached = 0;

  constructor(
    private readonly graph: CsrGraph,
    private readonly partOf: Int32Array,
    private readonly parts: number,
  ) {
    this.distance = new Int32Array(graph.order).fill(-1);
    this.queue = new Int32Array(graph.order);
    this.routes = new Float64Array(graph.order);
    this.avoiding = new Float64Array(graph.order * parts);
    this.carries = new Float64Array(graph.order);
  }

  forward(source: number): void {
    const { graph, distance, queue, routes, parts, avoiding } = this;
    for (let at = 0; at < this.reached; at += 1) this.clear(queue[at]!);
    distance[source] = 0;
    routes[source] = 1;
    avoiding.fill(1, source * parts, (source + 1) * parts);
    queue[0] = source;
    this.reached = 1;
    for (let head = 0; head < this.reached; head += 1) {
      const v = queue[head]!;
      for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
        const w = graph.targets[arc]!;
        if (distance[w]! < 0) {
          distance[w] = distance[v]! + 1;
          queue[this.reached] = w;
          this.reached += 1;
        }
        if (distance[w] === distance[v]! + 1) this.handOn(v, w, v === source);
      }
    }
  }

  /** Adds to `through` the share of routes that cross each part, for every target reached; answers how many those are. */
  crossed(isTarget: Uint8Array, through: Float64Array): number {
    const { queue, routes, avoiding, parts } = this;
    let pairs = 0;
    for (let at = 1; at < this.reached; at += 1) {
      const v = queue[at]!;
      if (isTarget[v] === 0) continue;
      pairs += 1;
      for (let part = 0; part < parts; part += 1) through[part]! += 1 - avoiding[v * parts + part]! / routes[v]!;
    }
    return pairs;
  }

  /** Adds to `carried`, from the farthest back, what each hands on to the targets behind. */
  backward(isTarget: Uint8Array, carried: Float64Array): void {
    const { graph, distance, queue, routes, carries } = this;
    for (let at = this.reached - 1; at > 0; at -= 1) {
      const v = queue[at]!;
      const handsBack = (isTarget[v]! + carries[v]!) / routes[v]!;
      if (handsBack > 0) {
        for (let arc = graph.offsets[v]!; arc < graph.offsets[v + 1]!; arc += 1) {
          const w = graph.targets[arc]!;
          if (distance[w] === distance[v]! - 1) carries[w]! += routes[w]! * handsBack;
        }
      }
      carried[v]! += carries[v]!;
    }
  }

  private handOn(from: number, to: number, fromSource: boolean): void {
    const { routes, avoiding, parts, partOf } = this;
    routes[to]! += routes[from]!;
    for (let part = 0; part < parts; part += 1) {
      if (!fromSource && partOf[from] === part) continue;
      avoiding[to * parts + part]! += avoiding[from * parts + part]!;
    }
  }

  private clear(v: number): void {
    this.distance[v] = -1;
    this.routes[v] = 0;
    this.carries[v] = 0;
    this.avoiding.fill(0, v * this.parts, (v + 1) * this.parts);
  }
}
