import { type Control, checkAborted } from './control.js';

/** What a vertex cut is asked of: stakeholders 0..order-1 and the steps that can be taken between them. */
export interface StepNetwork {
  readonly order: number;
  readonly sources: ArrayLike<number>;
  readonly targets: ArrayLike<number>;
  /** True: a step can be taken either way. */
  readonly bothWays: boolean;
}

export interface CutQuestion {
  readonly from: ArrayLike<number>;
  readonly to: ArrayLike<number>;
  /** True: the ends themselves may not be taken out. Then no end may be next to, or be, one of the other side. */
  readonly spareEnds: boolean;
}

/**
 * The smallest set of stakeholders whose loss leaves no route from `from` to `to`, ascending. By Menger's theorem its
 * size is the largest number of routes no two of which share a stakeholder.
 *
 * Every stakeholder becomes an entrance and an exit joined by an arc that carries one route; Dinic's (1970) largest
 * flow through those is the number of routes, and the arcs it leaves saturated at the edge of what can still be
 * reached are the cut. Cost: steps x root of stakeholders at worst.
 */
export function smallestVertexCut(network: StepNetwork, question: CutQuestion, control: Control): Int32Array {
  const flow = new UnitFlow(network, question);
  while (flow.layer()) {
    checkAborted(control);
    flow.fill(control);
  }
  return flow.cut();
}

const UNLIMITED = 1 << 30;

class UnitFlow {
  private readonly start: number;
  private readonly finish: number;
  private readonly firstArc: Int32Array;
  private readonly nextArc: Int32Array;
  private readonly endOf: Int32Array;
  /** Arc `e` and its opposite `e ^ 1`: what one carries the other can take back. */
  private readonly room: Int32Array;
  private arcs = 0;
  private readonly layerOf: Int32Array;
  private readonly queue: Int32Array;
  private readonly pending: Int32Array;

  constructor(
    private readonly network: StepNetwork,
    { from, to, spareEnds }: CutQuestion,
  ) {
    const { order, sources, targets, bothWays } = network;
    const nodes = 2 * order + 2;
    const arcs = 2 * (order + sources.length * (bothWays ? 2 : 1) + from.length + to.length);
    this.start = 2 * order;
    this.finish = 2 * order + 1;
    this.firstArc = new Int32Array(nodes).fill(-1);
    this.nextArc = new Int32Array(arcs);
    this.endOf = new Int32Array(arcs);
    this.room = new Int32Array(arcs);
    this.layerOf = new Int32Array(nodes);
    this.queue = new Int32Array(nodes);
    this.pending = new Int32Array(nodes);

    const spared = new Uint8Array(order);
    for (const ends of spareEnds ? [from, to] : []) for (let at = 0; at < ends.length; at += 1) spared[ends[at]!] = 1;
    for (let v = 0; v < order; v += 1) this.link(entrance(v), exit(v), spared[v] === 1 ? UNLIMITED : 1);
    for (let step = 0; step < sources.length; step += 1) {
      this.link(exit(sources[step]!), entrance(targets[step]!), UNLIMITED);
      if (bothWays) this.link(exit(targets[step]!), entrance(sources[step]!), UNLIMITED);
    }
    for (let at = 0; at < from.length; at += 1) this.link(this.start, entrance(from[at]!), UNLIMITED);
    for (let at = 0; at < to.length; at += 1) this.link(exit(to[at]!), this.finish, UNLIMITED);
  }

  /** Distances from the start over arcs with room; false once the finish is out of reach. */
  layer(): boolean {
    const { layerOf, queue, firstArc, nextArc, endOf, room } = this;
    layerOf.fill(-1);
    layerOf[this.start] = 0;
    queue[0] = this.start;
    let tail = 1;
    for (let head = 0; head < tail; head += 1) {
      const node = queue[head]!;
      for (let arc = firstArc[node]!; arc >= 0; arc = nextArc[arc]!) {
        const end = endOf[arc]!;
        if (room[arc] === 0 || layerOf[end]! >= 0) continue;
        layerOf[end] = layerOf[node]! + 1;
        queue[tail] = end;
        tail += 1;
      }
    }
    return layerOf[this.finish]! >= 0;
  }

  /** Sends one route after another through the layers until no more fits. Each arc is given up at most once. */
  fill(control: Control): void {
    const { layerOf, pending, nextArc, endOf, room } = this;
    pending.set(this.firstArc);
    const route: number[] = [];
    let node = this.start;
    for (let steps = 0; ; steps += 1) {
      if (steps % 65536 === 0) checkAborted(control);
      if (node === this.finish) {
        for (const arc of route) {
          room[arc]! -= 1;
          room[arc ^ 1]! += 1;
        }
        route.length = 0;
        node = this.start;
        continue;
      }
      const arc = pending[node]!;
      if (arc < 0) {
        const last = route.pop();
        if (last === undefined) return;
        node = endOf[last ^ 1]!;
        pending[node] = nextArc[pending[node]!]!;
      } else if (room[arc]! > 0 && layerOf[endOf[arc]!] === layerOf[node]! + 1) {
        route.push(arc);
        node = endOf[arc]!;
      } else {
        pending[node] = nextArc[arc]!;
      }
    }
  }

  /** After the last `layer`: whose entrance can still be reached, but not its exit. */
  cut(): Int32Array {
    const all = Int32Array.from({ length: this.network.order }, (_, v) => v);
    return all.filter((v) => this.layerOf[entrance(v)]! >= 0 && this.layerOf[exit(v)]! < 0);
  }

  private link(from: number, to: number, room: number): void {
    this.addArc(from, to, room);
    this.addArc(to, from, 0);
  }

  private addArc(from: number, to: number, room: number): void {
    this.endOf[this.arcs] = to;
    this.room[this.arcs] = room;
    this.nextArc[this.arcs] = this.firstArc[from]!;
    this.firstArc[from] = this.arcs;
    this.arcs += 1;
  }
}

function entrance(v: number): number {
  return 2 * v;
}

function exit(v: number): number {
  return 2 * v + 1;
}
