import type { CsrGraph } from './csr-graph.js';
import type { PlannedDivision } from './kernel.js';
import { SOURCES_PER_WALK } from './ms-bfs.js';
import type { Rows } from './renumber.js';
import { seededRandom, shuffledOrder } from './seeded-random.js';
import type { Parts } from './tasks/task.js';

/** Walks shared out over the parts where not every stakeholder can be walked from. */
const WALKS = 96;
const LEAST_WALKS_A_PART = 2;
const MOST_WALKS_A_PART = 16;

export interface DivisionChoice extends Pick<Parts, 'partOf' | 'parts'> {
  readonly furthest: number;
  /** Null to walk from everybody; else draws as many of each part as a share of 96 walks has room for. */
  readonly seed: number | null;
}

/** Whom to walk from, part by part, up to 32 at a time. */
export function planDivision(rows: Rows, { partOf, parts, furthest, seed }: DivisionChoice): PlannedDivision {
  const renamed = rows.originalOf.map((original) => partOf[original]!);
  const walks = Math.min(MOST_WALKS_A_PART, Math.max(LEAST_WALKS_A_PART, Math.floor(WALKS / Math.max(1, parts))));
  const random = seed === null ? null : seededRandom(seed);
  const sources: number[] = [];
  const unitStart = [0];
  for (const members of membersOf(renamed, parts)) {
    const taken = random === null ? members : drawn(members, walks * SOURCES_PER_WALK, random);
    for (let at = 0; at < taken.length; at += SOURCES_PER_WALK) {
      sources.push(...taken.slice(at, at + SOURCES_PER_WALK));
      unitStart.push(sources.length);
    }
  }
  return {
    parts,
    partOf: shared(renamed),
    sources: shared(sources),
    unitStart: shared(unitStart),
    furthest,
    sampled: sources.length < rows.order,
  };
}

/**
 * Rough number of steps that walks from everybody take: each looks at every arc about four times, or, where it ends
 * after few steps, at those of the neighbours of neighbours it can meet by then.
 */
export function stepsFromAll(graph: CsrGraph, furthest: number): number {
  const arcs = graph.targets.length;
  let squares = 0;
  for (let v = 0; v < graph.order; v += 1) squares += graph.degree(v) ** 2;
  const grows = squares / Math.max(1, arcs);
  const near = (SOURCES_PER_WALK * arcs * grows ** (furthest - 1)) / Math.max(1, graph.order);
  return (graph.order / SOURCES_PER_WALK) * Math.min(4 * arcs, near);
}

function membersOf(partOf: Int32Array, parts: number): readonly number[][] {
  const members = Array.from({ length: parts }, (): number[] => []);
  partOf.forEach((part, v) => {
    members[part]!.push(v);
  });
  return members;
}

/** Some of the members at random, in order of number, so that neighbours are walked from together. */
function drawn(members: readonly number[], count: number, random: () => number): readonly number[] {
  if (members.length <= count) return members;
  const order = shuffledOrder(members.length, random).subarray(0, count).sort();
  return Array.from(order, (at) => members[at]!);
}

function shared(numbers: ArrayLike<number>): Int32Array {
  const array = new Int32Array(new SharedArrayBuffer(numbers.length * Int32Array.BYTES_PER_ELEMENT));
  array.set(numbers);
  return array;
}
