import { type PlainNetwork, sum } from './slow-definitions.js';

/** Far below the least difference of two routes of a few ties, far above what rounding makes of equal ones. */
const EQUAL = 1e-9;

/** Routes where a tie is 1 / strength long: by all distances, and by the last step of every route. */
export class PlainRoutes {
  readonly distance: readonly (readonly number[])[];

  constructor(private readonly plain: PlainNetwork) {
    const { everybody } = plain;
    const distance = everybody.map((i) => everybody.map((j) => (i === j ? 0 : this.length(i, j))));
    for (const via of everybody) {
      for (const i of everybody) {
        for (const j of everybody) {
          distance[i]![j] = Math.min(distance[i]![j]!, distance[i]![via]! + distance[via]![j]!);
        }
      }
    }
    this.distance = distance;
  }

  /** Of the tie from i to j; infinite where there is none. */
  length(i: number, j: number): number {
    return 1 / this.plain.tie[i]![j]!;
  }

  /** Shortest routes from s to t. */
  count(s: number, t: number): number {
    if (s === t) return 1;
    if (!this.reaches(s, t)) return 0;
    return sum(
      this.plain.everybody
        .filter((v) => this.plain.tied(v, t) && equal(this.distance[s]![v]! + this.length(v, t), this.distance[s]![t]!))
        .map((v) => this.count(s, v)),
    );
  }

  reaches(s: number, t: number): boolean {
    return this.distance[s]![t]! < Number.POSITIVE_INFINITY;
  }

  /** Of the shortest routes from s to t, the share that goes over v. */
  shareOver(v: number, s: number, t: number): number {
    if (!this.reaches(s, t) || !equal(this.distance[s]![v]! + this.distance[v]![t]!, this.distance[s]![t]!)) return 0;
    return (this.count(s, v) * this.count(v, t)) / this.count(s, t);
  }

  betweenness(v: number, directed: boolean): number {
    const others = this.plain.everybody.filter((other) => other !== v);
    const pairs = others.flatMap((s) => others.filter((t) => (directed ? t !== s : t > s)).map((t) => [s, t] as const));
    return sum(pairs.map(([s, t]) => this.shareOver(v, s, t)));
  }

  /** Over the step from a to b; without direction each pair takes it from one of its two ends only. */
  betweennessOfTie(a: number, b: number): number {
    const { everybody } = this.plain;
    const pairs = everybody.flatMap((s) =>
      everybody.filter((t) => t !== s && this.reaches(s, t)).map((t) => [s, t] as const),
    );
    const onWay = pairs.filter(([s, t]) =>
      equal(this.distance[s]![a]! + this.length(a, b) + this.distance[b]![t]!, this.distance[s]![t]!),
    );
    return sum(onWay.map(([s, t]) => (this.count(s, a) * this.count(b, t)) / this.count(s, t)));
  }
}

function equal(one: number, other: number): boolean {
  return Math.abs(one - other) <= EQUAL * Math.max(one, other);
}

export interface PlainEigenvector {
  readonly members: readonly number[];
  readonly eigenvalue: number;
  /** By member; the largest is 1. */
  readonly values: readonly number[];
}

/** The leading eigenvector of every component with a tie, from all eigenvectors of it. */
export function eigenvectorsOf(plain: PlainNetwork, weighted: boolean): readonly PlainEigenvector[] {
  return plain
    .pieces(plain.everybody)
    .filter((members) => members.length > 1)
    .map((members) => {
      const matrix = members.map((i) => members.map((j) => (weighted ? plain.tie[i]![j]! : Number(plain.tied(i, j)))));
      const { eigenvalues, vectors } = allEigenvectors(matrix);
      const eigenvalue = Math.max(...eigenvalues);
      const vector = vectors[eigenvalues.indexOf(eigenvalue)]!.map(Math.abs);
      const largest = Math.max(...vector);
      return { members, eigenvalue, values: vector.map((value) => value / largest) };
    });
}

/** Jacobi: turns the axes, two at a time, until nothing is left beside the diagonal of a symmetric matrix. */
function allEigenvectors(matrix: readonly (readonly number[])[]) {
  const rest = matrix.map((row) => [...row]);
  const vectors = matrix.map((_, i) => matrix.map((_row, j) => Number(i === j)));
  for (let sweep = 0; sweep < 60; sweep += 1) {
    for (let p = 0; p < rest.length; p += 1) {
      for (let q = p + 1; q < rest.length; q += 1) {
        if (rest[p]![q] === 0) continue;
        const angle = Math.atan2(2 * rest[p]![q]!, rest[q]![q]! - rest[p]![p]!) / 2;
        turn(rest, p, q, angle);
        const columns = transposed(rest);
        turn(columns, p, q, angle);
        transposed(columns).forEach((row, at) => {
          rest[at] = row;
        });
        turn(vectors, p, q, angle);
      }
    }
  }
  return { eigenvalues: rest.map((row, at) => row[at]!), vectors };
}

function turn(rows: number[][], p: number, q: number, angle: number): void {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [one, other] = [rows[p]!, rows[q]!];
  rows[p] = one.map((value, at) => cos * value - sin * other[at]!);
  rows[q] = one.map((value, at) => sin * value + cos * other[at]!);
}

function transposed(rows: readonly (readonly number[])[]): number[][] {
  return rows.map((_, column) => rows.map((row) => row[column]!));
}

/** By how much the sum of a non-negative matrix grows, power after power: its leading eigenvalue. */
export function growthOf(matrix: readonly (readonly number[])[]): number {
  const doublings = 40;
  let power = matrix;
  let logarithm = 0;
  for (let at = 0; at < doublings; at += 1) {
    const total = sum(power.map(sum));
    if (total === 0) return 0;
    logarithm = 2 * (logarithm + Math.log(total));
    const scaled = power.map((row) => row.map((value) => value / total));
    power = scaled.map((row) => scaled.map((_, j) => sum(row.map((value, k) => value * scaled[k]![j]!))));
  }
  return Math.exp(logarithm / 2 ** doublings);
}
