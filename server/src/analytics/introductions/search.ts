import { type Control, checkAborted, unwatched } from '../control.js';
import type { CsrGraph } from '../csr-graph.js';
import { components } from '../kernels/cohesion/components.js';
import { MultiSourceWalk, SOURCES_PER_WALK } from '../ms-bfs.js';
import type { IntroductionOptions, Introductions } from '../tasks/gap-tasks.js';
import type { Between } from '../tasks/task.js';
import { BenefitGauge } from './benefit-gauge.js';
import { BestFew } from './best-few.js';
import { CandidatePairs, type Pair, type Sides } from './candidate-pairs.js';

/** Up to this many members of a side the mean is taken over all of them, beyond over an even selection. */
const MOST_MEASURED = 1500;
/** Cells of the distance table an exact search may look at: about a second. */
const MOST_STEPS = 4e8;
/** The rough pass: how many ends a side it tries, on how many members it measures them, how many pairs it passes on. */
const ROUGH_ENDS = 500;
const ROUGHLY_MEASURED = 96;
const SHORTLISTED = 2000;
const PROBES = 64;

/**
 * The new ties between two sides that raise the mean of 1/distance between them most.
 *
 * Every pair that is not tied is weighed while that is feasible: at most 1,500 members a side, and about 4e8 cells of
 * the distance table to look at. Beyond that the answer says `exact: false`: of the 500 of each side nearest to their
 * own side, a rough pass on 96 members of each picks the 2,000 most promising pairs, and only those are weighed on
 * everybody (on an even selection of 1,500 where a side is larger).
 */
export function searchIntroductions(
  graph: CsrGraph,
  { sources, targets }: Between,
  { limit, allowed }: IntroductionOptions,
  control: Control,
): Introductions {
  const all = sidesOf(sources, targets);
  const ends = eachSide(all, (side) => side.filter((v) => allowed === undefined || allowed[v] === 1));
  const componentOf = components.run({ graph }, unwatched).componentOf;
  const gaugeOn = (askedAbout: Sides, measured: Sides) =>
    new BenefitGauge(graph, componentOf, union(askedAbout), measured, control);

  const measured = eachSide(all, (side) => evenSelection(side, MOST_MEASURED));
  if (measured.from.length === all.from.length && measured.to.length === all.to.length) {
    const pairs = new CandidatePairs(graph, ends);
    const gauge = gaugeOn(ends, all);
    if (stepsForAll(gauge, pairs) <= MOST_STEPS) return { ...weigh(gauge, pairs, limit, control), exact: true };
  }

  const rough = eachSide(all, (side) => evenSelection(side, ROUGHLY_MEASURED));
  const tried: Sides =
    all.from === all.to
      ? eachSide(ends, (side) => nearest(graph, rough.from, side, control))
      : { from: nearest(graph, rough.from, ends.from, control), to: nearest(graph, rough.to, ends.to, control) };
  const shortlist = new BestFew(SHORTLISTED);
  offerAll(gaugeOn(tried, rough), new CandidatePairs(graph, tried), shortlist, control);
  const pairs = shortlist.pairs();
  const named = { from: Int32Array.from(pairs, ({ from }) => from), to: Int32Array.from(pairs, ({ to }) => to) };
  return { ...weigh(gaugeOn(named, measured), pairs, limit, control), exact: false };
}

function weigh(
  gauge: BenefitGauge,
  pairs: Iterable<Pair>,
  limit: number,
  control: Control,
): Omit<Introductions, 'exact'> {
  const best = new BestFew(limit);
  const candidates = offerAll(gauge, pairs, best, control);
  return { introductions: best.ranked(), before: gauge.before, candidates };
}

function offerAll(gauge: BenefitGauge, pairs: Iterable<Pair>, best: BestFew, control: Control): number {
  let offered = 0;
  for (const { from, to } of pairs) {
    if (offered % 64 === 0) checkAborted(control);
    best.offer(from, to, gauge.benefit(from, to));
    offered += 1;
  }
  return offered;
}

function stepsForAll(gauge: BenefitGauge, pairs: CandidatePairs): number {
  let probed = 0;
  for (const { from, to } of pairs.probes(PROBES)) {
    gauge.benefit(from, to);
    probed += 1;
  }
  return probed === 0 ? 0 : (gauge.steps / probed) * pairs.most;
}

/** The members nearest to their own side (mean of 1 / (1 + distance) to a few of it): through whom most is reached. */
function nearest(graph: CsrGraph, few: Int32Array, members: Int32Array, control: Control): Int32Array {
  if (members.length <= ROUGH_ENDS) return members;
  const nearness = new Float64Array(graph.order);
  const walk = new MultiSourceWalk(graph, control);
  for (let first = 0; first < few.length; first += SOURCES_PER_WALK) {
    walk.walk(few.subarray(first, first + SOURCES_PER_WALK));
    walk.eachMeeting((v, sources, distance) => {
      nearness[v]! += sources / (1 + distance);
    });
  }
  const byNearness = members.slice().sort((a, b) => nearness[b]! - nearness[a]! || a - b);
  return byNearness.subarray(0, ROUGH_ENDS).slice().sort();
}

function sidesOf(sources: Int32Array, targets: Int32Array): Sides {
  const from = Int32Array.from(new Set(sources)).sort();
  const to = Int32Array.from(new Set(targets)).sort();
  const same = from.length === to.length && from.every((v, at) => v === to[at]);
  return same ? { from, to: from } : { from, to };
}

/** Keeps a set that faces itself one and the same array. */
function eachSide(sides: Sides, change: (side: Int32Array) => Int32Array): Sides {
  const from = change(sides.from);
  return { from, to: sides.from === sides.to ? from : change(sides.to) };
}

function union({ from, to }: Sides): Int32Array {
  return Int32Array.from(new Set([...from, ...to]));
}

function evenSelection(side: Int32Array, most: number): Int32Array {
  if (side.length <= most) return side;
  return Int32Array.from({ length: most }, (_, at) => side[Math.floor((at * side.length) / most)]!);
}
