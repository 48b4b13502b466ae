/** How many shortest routes lead from one source to each stakeholder. */
export interface RouteCounts {
  /** One route leads from the source to itself. */
  begin(source: number): void;
  /** `w` is first met from `v`: as many routes lead to it. */
  meet(w: number, v: number): void;
  /** All routes to `v` lead on to `w` too. */
  add(w: number, v: number): void;
  /** Routes to `v` by routes to `w`. */
  share(v: number, w: number): number;
}

/** Beyond so many, as many neighbours as there can be might add up to more than the largest double. */
const MOST_ROUTES = 2 ** 1000;

/** Counted in doubles: exact to 2^53, then to 16 digits. */
export class DoubleCounts implements RouteCounts {
  private readonly routes: Float64Array;

  constructor(order: number) {
    this.routes = new Float64Array(order);
  }

  begin(source: number): void {
    this.routes[source] = 1;
  }

  meet(w: number, v: number): void {
    this.routes[w] = this.routes[v]!;
  }

  add(w: number, v: number): void {
    this.routes[w]! += this.routes[v]!;
  }

  share(v: number, w: number): number {
    return this.routes[v]! / this.routes[w]!;
  }

  /** Whether the counts of those met, the first `reached` of the list, are right. */
  areRight(met: Int32Array, reached: number): boolean {
    for (let at = 0; at < reached; at += 1) if (this.routes[met[at]!]! > MOST_ROUTES) return false;
    return true;
  }
}

const STEP_BITS = 500;
const STEP = 2 ** STEP_BITS;

/**
 * Counted without limit, for grids and ladders of hundreds of rungs: a count is `part` times 2^500 as often as `steps`
 * says, `part` from 1 to 2^500. Exact to 16 digits.
 */
export class WideCounts implements RouteCounts {
  private readonly part: Float64Array;
  private readonly steps: Int32Array;

  constructor(order: number) {
    this.part = new Float64Array(order);
    this.steps = new Int32Array(order);
  }

  begin(source: number): void {
    this.part[source] = 1;
    this.steps[source] = 0;
  }

  meet(w: number, v: number): void {
    this.part[w] = this.part[v]!;
    this.steps[w] = this.steps[v]!;
  }

  add(w: number, v: number): void {
    const { part, steps } = this;
    const more = steps[v]! - steps[w]!;
    if (more > 0) {
      part[w] = part[w]! * 2 ** (-STEP_BITS * more) + part[v]!;
      steps[w] = steps[v]!;
    } else {
      part[w]! += part[v]! * 2 ** (STEP_BITS * more);
    }
    if (part[w]! <= STEP) return;
    part[w]! /= STEP;
    steps[w]! += 1;
  }

  share(v: number, w: number): number {
    return (this.part[v]! / this.part[w]!) * 2 ** (STEP_BITS * (this.steps[v]! - this.steps[w]!));
  }
}
