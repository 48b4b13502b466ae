import { type Control, checkAborted } from '../../control.js';
import type { CsrGraph } from '../../csr-graph.js';
import type { PlainKernel } from '../../kernel.js';
import { requireSkeleton } from '../../require-skeleton.js';
import type { CutPoints } from '../../tasks/fragility-tasks.js';
import type { OnGraph } from '../../tasks/task.js';

/**
 * Cut-points and bridge ties: the stakeholders and ties whose loss leaves others without any route, and how many
 * pairs each would separate.
 *
 * `isCutPoint[v]` and `isBridge[e]` are 0 or 1; `pairsCut[v]` counts pairs of *other* stakeholders that are connected
 * now and would not be, `pairsCutByTie[e]` pairs of any. All are 0 for isolates and inside cycles. Without direction or
 * strength; parallel ties are one tie (two stakeholders tied twice are still one bridge: product.md's pair), self ties
 * none.
 *
 * One depth-first walk with its own stack, so that a path of a million stakeholders does not overflow the call stack,
 * and one look back over it. All but one array go by the order of first meeting, so that both run along memory.
 * Cost: stakeholders + ties.
 *
 * Source: Hopcroft and Tarjan (1973), doi:10.1145/362248.362272; Tarjan (1974), doi:10.1016/0020-0190(74)90003-9.
 */
export const cutPoints: PlainKernel<OnGraph, CutPoints> = {
  kind: 'plain',
  steps: ({ graph }) => 4 * (graph.order + graph.targets.length),
  run: ({ graph }, control) => {
    const walk = new DepthFirstWalk(requireSkeleton(graph));
    const loss = new Loss(graph, walk);
    for (let root = 0; root < graph.order; root += 1) {
      const first = walk.met;
      if (walk.walkFrom(root, control)) loss.look(first, walk.met);
    }
    return loss.found;
  },
};

const POLL_EVERY = 1 << 16;

/** Who is met when, from whom, and how far back from there a tie leads: all by the moment of meeting, 0, 1, 2... */
class DepthFirstWalk {
  /** How many have been met. */
  met = 0;
  /** Who was met at each moment. */
  readonly who: Int32Array;
  /** When the one was met from whom this one was; itself at the start of a component. */
  readonly metFrom: Int32Array;
  /** The earliest moment that a tie from here leads to, the tie met by left out. */
  readonly back: Int32Array;
  /** By stakeholder: when it was met; a moment that never comes until then. */
  private readonly when: Int32Array;
  private readonly nextArc: Int32Array;

  constructor(private readonly graph: CsrGraph) {
    const { order } = graph;
    this.who = new Int32Array(order);
    this.metFrom = new Int32Array(order);
    this.back = new Int32Array(order);
    this.when = new Int32Array(order).fill(order);
    this.nextArc = new Int32Array(order);
  }

  /** Meets the component of `root`, unless it has been met. */
  walkFrom(root: number, control: Control): boolean {
    const { who, metFrom, back, when, nextArc } = this;
    const { order, offsets, targets } = this.graph;
    if (when[root]! < order) return false;
    const start = this.met;
    let clock = start + 1;
    let now = start;
    let from = start;
    let earliest = start;
    let arc = offsets[root]!;
    let end = offsets[root + 1]!;
    who[start] = root;
    metFrom[start] = start;
    when[root] = start;
    for (;;) {
      let moment = 0;
      while (arc < end) {
        moment = when[targets[arc]!]!;
        if (moment === order) break;
        if (moment < earliest && moment !== from) earliest = moment;
        arc += 1;
      }
      back[now] = earliest;
      if (arc < end) {
        const next = targets[arc]!;
        nextArc[now] = arc + 1;
        metFrom[clock] = now;
        who[clock] = next;
        when[next] = clock;
        from = now;
        now = clock;
        earliest = clock;
        clock += 1;
        arc = offsets[next]!;
        end = offsets[next + 1]!;
        if (clock % POLL_EVERY === 0) checkAborted(control);
      } else {
        if (now === start) break;
        now = from;
        from = metFrom[now]!;
        earliest = back[now]!;
        arc = nextArc[now]!;
        end = offsets[who[now]! + 1]!;
      }
    }
    this.met = clock;
    return true;
  }
}

/** What is apart when one is lost, from a walk. */
class Loss {
  readonly found: CutPoints;
  private readonly subtree: Int32Array;
  /** Members of the subtrees below that hang on nothing but this one. */
  private readonly hanging: Int32Array;

  constructor(
    private readonly graph: CsrGraph,
    private readonly walk: DepthFirstWalk,
  ) {
    const { order, size } = graph;
    this.subtree = new Int32Array(order).fill(1);
    this.hanging = new Int32Array(order);
    this.found = {
      isCutPoint: new Uint8Array(order),
      isBridge: new Uint8Array(size),
      pairsCut: new Float64Array(order),
      pairsCutByTie: new Float64Array(size),
    };
  }

  /** The component met from moment `first` on, latest first: whoever hangs below one has been looked at before it. */
  look(first: number, met: number): void {
    const { subtree, hanging } = this;
    const { who, metFrom, back } = this.walk;
    const { isCutPoint, pairsCut } = this.found;
    const whole = met - first;
    for (let now = met - 1; now >= first; now -= 1) {
      const v = who[now]!;
      if (hanging[now]! > 0) {
        pairsCut[v]! += hanging[now]! * (whole - 1 - hanging[now]!);
        isCutPoint[v] = pairsCut[v]! > 0 ? 1 : 0;
      }
      if (now === first) return;
      const from = metFrom[now]!;
      subtree[from]! += subtree[now]!;
      if (back[now]! < back[from]!) back[from] = back[now]!;
      if (back[now]! < from) continue;
      pairsCut[who[from]!]! += subtree[now]! * hanging[from]!;
      hanging[from]! += subtree[now]!;
      if (back[now]! > from) this.noteBridge(v, who[from]!, subtree[now]! * (whole - subtree[now]!));
    }
  }

  private noteBridge(v: number, from: number, pairsCut: number): void {
    const tie = this.graph.edgeBetween(v, from);
    this.found.isBridge[tie] = 1;
    this.found.pairsCutByTie[tie] = pairsCut;
  }
}
