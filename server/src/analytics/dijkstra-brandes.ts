import { type Control, checkAborted } from './control.js';
import { nearestFirst } from './dijkstra.js';
import type { RouteLengths } from './dijkstra-lengths.js';
import type { NearestFirst } from './dijkstra-walk.js';
import type { Rows } from './renumber.js';

const POLL_EVERY = 1 << 14;
const TOO_MANY_ROUTES = 2 ** 500;
const RESCALE = 2 ** -500;

/**
 * Brandes' two sweeps for one source where ties differ in length, over space allocated once.
 *
 * First all are met nearest first, so that every length is final. Then, in that order, an arc lies on a shortest route
 * where it leads on to somebody met later and no shorter route leads there: counted are the routes, and noted the arcs.
 * Last, in the opposite order over just those notes, what each stakeholder and tie carries. Of counts of routes only
 * ratios matter: one beyond 2^500 is kept as a multiple of that, and `power` says how often it was divided.
 */
export class WeightedBrandes {
  private readonly walk: NearestFirst;
  private readonly routes: Float64Array;
  private readonly power: Int32Array;
  /** When in the walk each was met; of those it met. */
  private readonly metAt: Int32Array;
  /** (1 + what the stakeholder carries) / routes to it: what one route to it hands back. */
  private readonly handBack: Float64Array;
  /** Arcs on a shortest route; those of the stakeholder met `at`-th start at `notesFrom[at]`. */
  private readonly noted: Int32Array;
  private readonly notesFrom: Int32Array;
  private manyRoutes = false;

  /**
   * `linear` counts a route from s to t, at whoever lies on it, by the share of its length that lies between them and s:
   * seen from both ends a route still counts 1, and who happens to lie next to a source is not overrated by it.
   */
  constructor(
    private readonly rows: Rows,
    private readonly lengths: RouteLengths,
    private readonly control: Control,
    private readonly linear = false,
  ) {
    this.walk = nearestFirst(rows, lengths, control);
    this.routes = new Float64Array(rows.order);
    this.power = new Int32Array(rows.order);
    this.metAt = new Int32Array(rows.order);
    this.handBack = new Float64Array(rows.order);
    this.noted = new Int32Array(rows.targets.length);
    this.notesFrom = new Int32Array(rows.order + 1);
  }

  /** Adds the routes from `source` to `row`: stakeholders first, then ties by edge index. */
  add(source: number, row: Float64Array): void {
    const count = this.walk.from(source);
    this.countRoutes(source, count);
    this.carryBack(count, row);
  }

  private countRoutes(source: number, count: number): void {
    const { met, lengthTo } = this.walk;
    const { routes, power, metAt, noted, notesFrom } = this;
    const { lengths, tolerance } = this.lengths;
    const { offsets, targets } = this.rows;
    for (let at = 0; at < count; at += 1) {
      const v = met[at]!;
      metAt[v] = at;
      routes[v] = 0;
      power[v] = 0;
    }
    routes[source] = 1;
    this.manyRoutes = false;
    const slack = 1 + tolerance;
    let notes = 0;
    for (let at = 0; at < count; at += 1) {
      if (at % POLL_EVERY === 0) checkAborted(this.control);
      const v = met[at]!;
      if (routes[v]! > TOO_MANY_ROUTES) this.scaleDown(v);
      notesFrom[at] = notes;
      const end = offsets[v + 1]!;
      for (let arc = offsets[v]!; arc < end; arc += 1) {
        const w = targets[arc]!;
        if (lengthTo[v]! + lengths[arc]! > lengthTo[w]! * slack || metAt[w]! <= at) continue;
        noted[notes] = arc;
        notes += 1;
        if (this.manyRoutes) this.addScaled(v, w);
        else routes[w]! += routes[v]!;
      }
    }
    notesFrom[count] = notes;
  }

  private scaleDown(v: number): void {
    this.manyRoutes = true;
    this.routes[v]! *= RESCALE;
    this.power[v]! += 1;
  }

  /** Adds the routes to `v` to those to `w`, which may be kept as multiples of another power. */
  private addScaled(v: number, w: number): void {
    const { routes, power } = this;
    const above = power[v]! - power[w]!;
    if (above > 0) {
      routes[w] = routes[w]! * RESCALE ** above + routes[v]!;
      power[w] = power[v]!;
    } else {
      routes[w]! += routes[v]! * RESCALE ** -above;
    }
  }

  private carryBack(count: number, row: Float64Array): void {
    const { met, lengthTo } = this.walk;
    const { routes, handBack, noted, notesFrom, linear, manyRoutes } = this;
    const { lengths } = this.lengths;
    const { targets, edgeOf, order } = this.rows;
    for (let at = count - 1; at >= 0; at -= 1) {
      if (at % POLL_EVERY === 0) checkAborted(this.control);
      const v = met[at]!;
      const end = notesFrom[at + 1]!;
      let carried = 0;
      for (let note = notesFrom[at]!; note < end; note += 1) {
        const arc = noted[note]!;
        const w = targets[arc]!;
        const through = routes[v]! * (manyRoutes ? this.handBackScaled(v, w) : handBack[w]!);
        carried += through;
        row[order + edgeOf[arc]!]! += linear ? through * (lengthTo[v]! + lengths[arc]! / 2) : through;
      }
      if (at === 0) return; // a source's own routes do not count for it
      handBack[v] = ((linear ? 1 / lengthTo[v]! : 1) + carried) / routes[v]!;
      row[v]! += linear ? carried * lengthTo[v]! : carried;
    }
  }

  private handBackScaled(v: number, w: number): number {
    return this.handBack[w]! * RESCALE ** (this.power[w]! - this.power[v]!);
  }
}
