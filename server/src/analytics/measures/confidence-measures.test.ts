import { DEFAULT_CHOICES, type MeasureChoices } from '@footbridge/shared/measures/measure-choices';
import { describe, expect, it } from 'vitest';
import { unwatched } from '../control.js';
import { CsrGraph } from '../csr-graph.js';
import { runKernel } from '../run-kernel.js';
import { graphOf, knownGraph } from '../testing/graphs.js';
import type { RunTask } from './measure-kernel.js';
import { MEASURE_KERNELS } from './measure-kernels.js';

const run: RunTask = async (task, input) => runKernel(task, input, unwatched);
const STAR = graphOf('0-1 0-2 0-3 0-4');
const LOSE_ONE_TIE = { of: 'degree', lost: 'ties', missing: 0.25 } as const;

async function stability(graph: CsrGraph, choices: Partial<MeasureChoices>) {
  const request = { graph, digraph: graph, options: { ...DEFAULT_CHOICES, ...choices } };
  const column = await MEASURE_KERNELS['rank-stability'](request, run);
  if (column.kind !== 'stakeholders') throw new Error('Expected a value for every stakeholder');
  return column;
}

async function robustness(graph: CsrGraph, choices: Partial<MeasureChoices>) {
  const request = { graph, digraph: graph, options: { ...DEFAULT_CHOICES, ...choices } };
  const column = await MEASURE_KERNELS['ranking-robustness'](request, run);
  if (column.kind !== 'network') throw new Error('Expected a value for the network');
  return column;
}

describe('the stability of a rank', () => {
  it('is 1 for the centre of a star, whichever of its ties is missing', async () => {
    const { values, details } = await stability(STAR, LOSE_ONE_TIE);
    expect(values[0]).toBe(1);
    expect([details?.rank?.[0], details?.rankFrom?.[0], details?.rankTo?.[0], details?.trials?.[0]]).toEqual([
      1, 1, 1, 50,
    ]);
  });

  it('falls for an end of a path with every trial that takes its tie: one tie a trial', async () => {
    // Without an outer tie its end is fourth, not among the three that lead; without the middle one all are first.
    const path = await stability(graphOf('0-1 1-2 2-3'), { ...LOSE_ONE_TIE, missing: 1 / 3 });
    expect(Array.from(path.details?.rank ?? [])).toEqual([3, 1, 1, 3]);
    expect([path.values[1], path.values[2]]).toEqual([1, 1]);
    const lost = [0, 3].map((end) => 50 * (1 - path.values[end]!));
    expect(Math.min(...lost)).toBeGreaterThan(0);
    expect(lost[0]! + lost[1]!).toBeLessThan(50);
  });

  it('is not said of a place that most share, though its ranks are', async () => {
    const { values, details } = await stability(STAR, LOSE_ONE_TIE);
    expect(Array.from(values.subarray(1))).toEqual(Array(4).fill(Number.NaN));
    expect(Array.from(details?.rank ?? [])).toEqual([1, 2, 2, 2, 2]);
    expect(Array.from(details?.leads ?? [])).toEqual([1, 1, 1, 1, 1]); // three lead at least, and those level with them
  });

  it('has ranks of trials that compare with those of all: whoever is last stays the last of all', async () => {
    // Eighteen who all know each other, one who knows one of them, and one who knows nobody: the twentieth of twenty.
    const clique = Array.from({ length: 18 }, (_, v) => Array.from({ length: v }, (_, w) => `${w}-${v}`)).flat();
    const graph = graphOf([...clique, '0-18'].join(' '), { order: 20 });
    const { details } = await stability(graph, { of: 'degree', lost: 'stakeholders', missing: 0.25 });
    expect([details?.rank?.[19], details?.rankTo?.[19], details?.leads?.[19]]).toEqual([20, 20, 0]);
  });

  it('is low on the edge of the leading tenth and high far from it', async () => {
    // Thirty on a ring, with chords: three have 12, 11 and 10 ties, the fourth 9, all others few.
    const ring = Array.from({ length: 30 }, (_, v) => `${v}-${(v + 1) % 30}`);
    const chords = [12, 11, 10, 10, 3].flatMap((ties, v) =>
      Array.from({ length: ties }, (_, at) => `${v}-${v + 5 + at}`),
    );
    const { values } = await stability(graphOf([...ring, ...chords].join(' ')), {
      of: 'degree',
      lost: 'ties',
      missing: 0.3,
    });
    expect(values[0]).toBeGreaterThan(0.85);
    expect(Math.min(values[2]!, values[3]!)).toBeLessThan(0.75);
    expect(values[25]).toBe(1);
  });

  it('compares with those who are left, not with those who are gone', async () => {
    // Nineteen who know nobody and ten pairs: whoever of a pair is left alone joins the last, the others keep a place
    // among the first, more than a tenth of all. The nineteen are level after all others, and stay so.
    const pairs = Array.from({ length: 20 }, (_, pair) => `${2 * pair}-${2 * pair + 1}`);
    const few = graphOf(pairs.slice(0, 10).join(' '), { order: 39 });
    const { values } = await stability(few, { of: 'degree', lost: 'stakeholders', missing: 0.1 });
    expect(Array.from(values.subarray(20))).toEqual(Array(19).fill(1));
  });

  it('leads with the lowest where the measure does', async () => {
    const { details } = await stability(knownGraph('karate'), { of: 'constraint' });
    // Constraint of the karate club is lowest for 1, then 34, then 3 (networkx and igraph).
    expect([0, 33, 2].map((v) => details?.rank?.[v])).toEqual([1, 2, 3]);
  });

  it('is the same for the same seed', async () => {
    const karate = knownGraph('karate');
    const one = await stability(karate, { seed: 7 });
    expect(await stability(karate, { seed: 7 })).toEqual(one);
    expect((await stability(karate, { seed: 8 })).values).not.toEqual(one.values);
  });

  it('draws other trials for the next seed, all of them', async () => {
    const asked = async (seed: number) => {
      const seeds: number[] = [];
      const noted: RunTask = (task, input) => {
        if (task === 'thinned') seeds.push((input as { readonly seed: number }).seed);
        return run(task, input);
      };
      const options = { ...DEFAULT_CHOICES, ...LOSE_ONE_TIE, seed };
      await MEASURE_KERNELS['rank-stability']({ graph: STAR, digraph: STAR, options }, noted);
      return seeds;
    };
    const [one, next] = [await asked(1), await asked(2)];
    expect(one).toHaveLength(50);
    expect(next.filter((seed) => one.includes(seed))).toEqual([]);
  });

  it('is a share of fifty trials, and says how far off that may be', async () => {
    // Two standard errors of a share of one half: 2 x 0.5 / sqrt(50) = 0.141.
    const { approximation } = await stability(STAR, { ...LOSE_ONE_TIE, seed: 3 });
    expect(approximation).toMatchObject({ seed: 3, error: expect.stringMatching(/50 trials: within 0\.14 /) });
  });

  it('answers for nobody, one and two', async () => {
    for (const order of [0, 1, 2]) expect((await stability(graphOf('', { order }), {})).values).toHaveLength(order);
  });
});

describe('the robustness of a ranking', () => {
  it('is 5 / sqrt(40) for the degrees of a star that loses one of four ties', async () => {
    // Ranks before: 5 and four times 2.5; after: 5, three times 3, 1.
    const { value, details } = await robustness(STAR, LOSE_ONE_TIE);
    expect(value).toBeCloseTo(5 / Math.sqrt(40), 12);
    expect(details).toMatchObject({ leaderStayed: 1, trials: 50 });
    expect(details?.leadersStayed).toBeCloseTo(4 / 5, 12);
  });

  it('is sure of itself where every trial gives the same', async () => {
    const { approximation } = await robustness(STAR, LOSE_ONE_TIE);
    expect(approximation?.error).toMatch(/50 trials: within (0\.0|\d\.\de-1\d)/);
  });

  it('is undefined where all have the same value', async () => {
    const { value } = await robustness(graphOf('', { order: 5 }), { of: 'degree' });
    expect(value).toBeNull();
  });
});
