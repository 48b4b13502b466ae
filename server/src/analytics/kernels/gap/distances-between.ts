import { bitCount } from '../../bit-count.js';
import { type LaneKernel, type LanePlan, laneCount, type PlannedDivision } from '../../kernel.js';
import { MultiSourceWalk } from '../../ms-bfs.js';
import { planDivision, stepsFromAll } from '../../planned-division.js';
import { renumber } from '../../renumber.js';
import type { DistancesBetween } from '../../tasks/gap-tasks.js';
import type { AnalysisTasks } from '../../tasks.js';

type Input = AnalysisTasks['distances-between']['input'];

/**
 * Distances between parts: of the pairs with one of each part, the share that reach each other within `furthest`
 * steps, and the mean of 1/distance, 0 for those farther apart (of a part with itself: over the pairs inside it).
 *
 * Shares and means run from 0 to 1, and are `NaN` where there is no such pair. Distances count ties, strength plays no
 * part; in a directed graph they follow the arcs from the part of the row to the part of the column. Isolates count.
 * Parallel ties are one tie, self ties none.
 *
 * Walks from 32 stakeholders of a part at once. Where walks from all would take more than some seconds, and `exact` is
 * not asked for, stakeholders are drawn from each part with `seed`, 64 to 512 as there are many or few parts, and the
 * errors are twice the standard errors of the means over them; without direction both parts' draws count.
 *
 * Cost: stakeholders x ties / 8, or some 96 walks. Source: Latora and Marchiori (2001), doi:10.1103/PhysRevLett.87.198701.
 */
export const distancesBetween: LaneKernel<Input, DistancesBetween> = {
  kind: 'lanes',
  steps: ({ graph, furthest }) => stepsFromAll(graph, furthest),
  plan({ graph, partOf, parts, furthest, seed, exact = false, mostSteps = MOST_STEPS }, control, space) {
    const isSampled = !exact && stepsFromAll(graph, furthest) > mostSteps;
    const rows = renumber(graph, space, control);
    const division = planDivision(rows, { partOf, parts, furthest, seed: isSampled ? seed : null });
    const units = division.unitStart.length - 1;
    const rowLength = TABLES * parts * parts;
    return { rows, units, lanes: laneCount(units, rowLength), rowLength, division };
  },
  open: (plan, row, control) => {
    const division = divisionOf(plan);
    const walk = new MultiSourceWalk(plan.rows, control);
    const { unitStart, sources, furthest } = division;
    const tally = division.sampled ? tallyEach(division, row) : tallyTogether(division, row);
    return (unit) => {
      const own = sources.subarray(unitStart[unit]!, unitStart[unit + 1]!);
      walk.walk(own, furthest);
      tally(walk, own);
    };
  },
  merge: (input, plan, sums) => summarise(input, divisionOf(plan), sums),
};

const MOST_STEPS = 1e9;
/** Sums over sources of pairs met and of 1/distance, then of the squares of both where they are a sample. */
const TABLES = 4;

function divisionOf({ division }: LanePlan): PlannedDivision {
  if (division === undefined) throw new Error('Distances between parts need a plan with its division');
  return division;
}

type Tally = (walk: MultiSourceWalk, sources: Int32Array) => void;

/** Adds up what all sources of a walk meet, by part. */
function tallyTogether({ parts, partOf }: PlannedDivision, row: Float64Array): Tally {
  const cells = parts * parts;
  const met = new Float64Array(parts);
  return ({ levels, levelStart, who, whose }, sources) => {
    const start = parts * partOf[sources[0]!]!;
    for (let distance = 1; distance < levels; distance += 1) {
      met.fill(0);
      for (let at = levelStart[distance]!; at < levelStart[distance + 1]!; at += 1) {
        met[partOf[who[at]!]!]! += bitCount(whose[at]!);
      }
      for (let part = 0; part < parts; part += 1) {
        row[start + part]! += met[part]!;
        row[cells + start + part]! += met[part]! / distance;
      }
    }
  };
}

/** The same source by source, with the squares that tell how much they differ. */
function tallyEach({ parts, partOf }: PlannedDivision, row: Float64Array): Tally {
  const cells = parts * parts;
  const met = new Float64Array(32 * parts);
  const nearness = new Float64Array(32 * parts);
  return ({ levels, levelStart, who, whose }, sources) => {
    met.fill(0);
    nearness.fill(0);
    for (let distance = 1; distance < levels; distance += 1) {
      const near = 1 / distance;
      for (let at = levelStart[distance]!; at < levelStart[distance + 1]!; at += 1) {
        const part = partOf[who[at]!]!;
        for (let rest = whose[at]!; rest !== 0; rest &= rest - 1) {
          const cell = parts * (31 - Math.clz32(rest & -rest)) + part;
          met[cell]! += 1;
          nearness[cell]! += near;
        }
      }
    }
    const start = parts * partOf[sources[0]!]!;
    for (let cell = 0; cell < parts * sources.length; cell += 1) {
      const at = start + (cell % parts);
      row[at]! += met[cell]!;
      row[cells + at]! += nearness[cell]!;
      row[2 * cells + at]! += met[cell]! ** 2;
      row[3 * cells + at]! += nearness[cell]! ** 2;
    }
  };
}

/** A mean over drawn sources, and its standard error. */
interface Estimate {
  readonly mean: number;
  readonly error: number;
  readonly sources: number;
}

function summarise({ graph, partOf }: Input, division: PlannedDivision, sums: Float64Array): DistancesBetween {
  const { parts, sampled, sources } = division;
  const cells = parts * parts;
  const column = () => new Float64Array(cells);
  const sizes = new Float64Array(parts);
  for (const part of partOf) sizes[part]! += 1;
  const taken = new Float64Array(parts);
  for (const source of sources) taken[division.partOf[source]!]! += 1;
  const estimate = (table: number, a: number, b: number): Estimate => {
    const cell = table * cells + a * parts + b;
    const others = sizes[b]! - (a === b ? 1 : 0);
    const mean = sums[cell]! / taken[a]! / others;
    const spread = Math.max(0, sums[2 * cells + cell]! / taken[a]! / others ** 2 - mean ** 2);
    // All of a part are no sample, and have no error.
    const error = taken[a] === sizes[a] ? 0 : Math.sqrt((spread / (taken[a]! - 1)) * (1 - taken[a]! / sizes[a]!));
    return { mean, error, sources: taken[a]! };
  };
  const answer = { possible: column(), within: column(), nearness: column(), errors: [column(), column()] as const };
  for (let a = 0; a < parts; a += 1) {
    for (let b = 0; b < parts; b += 1) {
      const cell = a * parts + b;
      const pairs = sizes[a]! * sizes[b]! - (a === b ? sizes[a]! : 0);
      answer.possible[cell] = a === b && !graph.directed ? pairs / 2 : pairs;
      [answer.within, answer.nearness].forEach((values, table) => {
        const one = estimate(table, a, b);
        const both = graph.directed ? one : together(one, estimate(table, b, a));
        values[cell] = pairs > 0 ? both.mean : Number.NaN;
        answer.errors[table]![cell] = pairs > 0 ? 2 * both.error : Number.NaN;
      });
    }
  }
  const { possible, within, nearness, errors } = answer;
  const [withinError, nearnessError] = errors;
  const drawn = sampled ? sources.length : null;
  return { parts, possible, within, nearness, withinError, nearnessError, sources: drawn };
}

/** Two estimates of one mean: what is exact, or both in proportion to their sources. */
function together(one: Estimate, other: Estimate): Estimate {
  if (one.error === 0 && other.error > 0) return one;
  if (other.error === 0 && one.error > 0) return other;
  const sources = one.sources + other.sources;
  const mean = (one.mean * one.sources + other.mean * other.sources) / sources;
  const error = Math.hypot(one.error * one.sources, other.error * other.sources) / sources;
  return { mean, error, sources };
}
