import { measureById } from '@footbridge/shared/measures/catalogue';
import { DEFAULT_CHOICES } from '@footbridge/shared/measures/measure-choices';
import { definedOrNull } from '../defined-value.js';
import type { Approximation, MeasureKernel, MeasureRequest, RunTask } from './measure-kernel.js';
import { type RankTrials, rankTrials } from './rank-trials.js';

/** Fewer where each takes seconds. */
const TRIALS = 50;
const TRIALS_OF_LARGE = 20;
const LARGE = 20_000;

/** How far a ranking can be trusted: built on the kernels of the measures that rank. */
export function confidenceMeasures(kernels: Readonly<Record<string, MeasureKernel>>) {
  const trialsOf = (request: MeasureRequest, run: RunTask): Promise<RankTrials> => {
    const { of, lost, missing, seed } = request.options;
    const kernel = kernels[of];
    if (kernel === undefined) throw new Error(`There is no measure "${of}" to rank by; the options were not checked`);
    const trials = request.graph.order > LARGE ? TRIALS_OF_LARGE : TRIALS;
    const lowestFirst = measureById(of)?.leads === 'lowest';
    return rankTrials(kernel, { ...request, options: { ...DEFAULT_CHOICES, lost, missing, seed } }, run, {
      lowestFirst,
      trials,
    });
  };
  return { 'rank-stability': stability(trialsOf), 'ranking-robustness': robustness(trialsOf) };
}

type TrialsOf = (request: MeasureRequest, run: RunTask) => Promise<RankTrials>;

function stability(trialsOf: TrialsOf): MeasureKernel {
  return async (request, run) => {
    const tried = await trialsOf(request, run);
    const { held, present, rank, ranks, leads, isShared } = tried;
    const between = Array.from(present.keys(), (v) => rangeOf(ranks, v));
    return {
      kind: 'stakeholders',
      values: Float64Array.from(held, (count, v) =>
        present[v] === 0 || isShared[v] === 1 ? Number.NaN : count / present[v]!,
      ),
      details: {
        rank,
        rankFrom: between.map(([from]) => from),
        rankTo: between.map(([, to]) => to),
        leads,
        trials: present,
      },
      approximation: drawn(`A share of ${tried.trials} trials`, 0.5, tried, request),
    };
  };
}

function robustness(trialsOf: TrialsOf): MeasureKernel {
  return async (request, run) => {
    const tried = await trialsOf(request, run);
    const { spearman, leaderStayed, leadersStayed, trials } = tried;
    return {
      kind: 'network',
      value: meanOf(spearman),
      details: { leaderStayed: meanOf(leaderStayed), leadersStayed: meanOf(leadersStayed), trials },
      approximation: drawn(`A mean of ${trials} trials`, deviationOf(spearman), tried, request),
    };
  };
}

/** How far a mean over trials may be from that of all trials there could be, each that far from it by `deviation`. */
function drawn(
  what: string,
  deviation: number,
  { trials, approximation }: RankTrials,
  { options: { seed } }: MeasureRequest,
): Approximation {
  const within = ((2 * deviation) / Math.sqrt(trials)).toPrecision(2);
  const said = `${what}: within ${within} of what many would give, 19 times in 20.`;
  return { error: approximation ? `${said} ${approximation.error}` : said, seed };
}

/** Between which ranks nine of ten trials put a stakeholder; `NaN` where it took part in none. */
function rangeOf(ranks: readonly Int32Array[], v: number): readonly [number, number] {
  const seen = Int32Array.from(ranks.flatMap((ofTrial) => (ofTrial[v]! > 0 ? [ofTrial[v]!] : []))).sort();
  if (seen.length === 0) return [Number.NaN, Number.NaN];
  const at = (share: number) => seen[Math.round(share * (seen.length - 1))]!;
  return [at(0.05), at(0.95)];
}

/** The standard deviation of the defined ones; 0 where there are none. */
function deviationOf(values: Float64Array): number {
  const mean = meanOf(values) ?? 0;
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) ?? 0);
}

function meanOf(values: Float64Array): number | null {
  const defined = values.filter((value) => !Number.isNaN(value));
  return defined.length === 0 ? null : definedOrNull(defined.reduce((sum, value) => sum + value, 0) / defined.length);
}
