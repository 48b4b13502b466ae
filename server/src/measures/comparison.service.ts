import { listed, plainNumber } from '@footbridge/shared/gaps/counted';
import { RANK_CORRELATIONS, type RankCorrelationDefinition } from '@footbridge/shared/measures/rank-correlation';
import { type Result, succeed } from '@footbridge/shared/result';
import type { StakeholderRecord } from '@footbridge/shared/vocabulary/stakeholder';
import { kendallOf, midRanks, spearmanOf, type TwoRankings } from '../analytics/statistics/rank-correlation.js';
import type { NetworkView } from '../network/network-view.js';
import type { Asked } from './latest-answers.js';
import type { MeasureAnswer, MeasureService } from './measure.service.js';
import type { MeasureChoice } from './measure-options.js';
import { type StakeholderMeasureFailure, stakeholderMeasures } from './stakeholder-measures.js';
import type { ViewAnalyses } from './view-analyses.js';
import { positionOfKey, stakeholderAt } from './view-stakeholder.js';

/** A stakeholder with a value of both measures. */
export interface ComparedPoint extends Pick<StakeholderRecord, 'key' | 'name' | 'kind'> {
  readonly x: number;
  readonly y: number;
  readonly xRank: number;
  readonly yRank: number;
  readonly xTied: boolean;
  readonly yTied: boolean;
}

export interface RankCorrelation extends RankCorrelationDefinition {
  readonly value: number | null;
  /** Why there is no value. */
  readonly reason: string | null;
}

/** Two measures of the same stakeholders side by side. */
export interface MeasureComparison {
  readonly x: MeasureAnswer;
  readonly y: MeasureAnswer;
  /** In order of their rank by x. */
  readonly points: readonly ComparedPoint[];
  /** Which are shown, in words. */
  readonly sentence: string;
  readonly shown: number;
  /** How many have a value of both. */
  readonly total: number;
  readonly withoutValue: number;
  readonly spearman: RankCorrelation;
  readonly kendall: RankCorrelation;
}

export interface ComparisonQuestion {
  readonly x: MeasureChoice;
  readonly y: MeasureChoice;
  /** How many points at most. */
  readonly limit: number;
}

/** Sets two measures of a view beside each other. */
export class ComparisonService {
  readonly #analyses: ViewAnalyses;
  readonly #measures: MeasureService;

  constructor(analyses: ViewAnalyses, measures: MeasureService) {
    this.#analyses = analyses;
    this.#measures = measures;
  }

  async compare(
    view: NetworkView,
    { x, y, limit }: ComparisonQuestion,
    asked: Asked,
  ): Promise<Result<MeasureComparison, StakeholderMeasureFailure>> {
    const answers = await stakeholderMeasures(this.#measures, view, [x, y], asked);
    if (!answers.ok) return answers;
    const [onX, onY] = answers.value as [MeasureAnswer, MeasureAnswer]; // one answer a choice, in their order
    const question = JSON.stringify([x, y, onX.provenance.version, onY.provenance.version]);
    const compare = async () => comparedOf(onX, onY);
    const compared = await this.#analyses.answer(view, `comparison ${question}`, compare, asked.signal);
    return succeed(shownOf(onX, onY, compared, limit));
  }
}

/** All that is the same however many points are shown; what takes long of it is done once. */
interface Compared extends Pick<MeasureComparison, 'spearman' | 'kendall'> {
  readonly pairs: readonly Pair[];
}

/** A stakeholder by its position in the two answers, which may be of different versions. */
type Pair = readonly [number, number];

function comparedOf(x: MeasureAnswer, y: MeasureAnswer): Compared {
  const pairs = pairsOf(x, y);
  const ranks = {
    x: midRanks(Float64Array.from(pairs, ([at]) => x.values[at]!)),
    y: midRanks(Float64Array.from(pairs, ([, at]) => y.values[at]!)),
  };
  return {
    pairs,
    spearman: correlationOf(RANK_CORRELATIONS.spearman, ranks, spearmanOf, [x, y]),
    kendall: correlationOf(RANK_CORRELATIONS.kendall, ranks, kendallOf, [x, y]),
  };
}

function shownOf(
  x: MeasureAnswer,
  y: MeasureAnswer,
  { pairs, ...correlations }: Compared,
  limit: number,
): MeasureComparison {
  const drawn = chosenPairs(x, y, pairs, limit);
  return {
    x,
    y,
    points: drawn.map((pair) => pointOf(x, y, pair)),
    sentence: sentenceOf(drawn.length, pairs.length),
    shown: drawn.length,
    total: pairs.length,
    withoutValue: x.view.graph.order - pairs.length,
    ...correlations,
  };
}

/** Everybody with a value of both, in order of rank by x. */
function pairsOf(x: MeasureAnswer, y: MeasureAnswer): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const { index } of x.places) {
    if (Number.isNaN(x.values[index])) break; // those without a value come last
    const other = x.view === y.view ? index : positionOfKey(y.view, stakeholderAt(x.view, index).key);
    if (other !== null && !Number.isNaN(y.values[other])) pairs.push([index, other]);
  }
  return pairs;
}

/** Beyond the limit: half of them those who lead on either measure, half an even sample of the others. */
function chosenPairs(x: MeasureAnswer, y: MeasureAnswer, pairs: readonly Pair[], limit: number): readonly Pair[] {
  if (pairs.length <= limit) return pairs;
  const bestRank = ([onX, onY]: Pair) => Math.min(placeIn(x, onX).rank, placeIn(y, onY).rank);
  const best = pairs.map(bestRank);
  const leading = Array.from(pairs.keys())
    .sort((a, b) => best[a]! - best[b]! || a - b)
    .slice(0, Math.ceil(limit / 2));
  const chosen = new Set(leading);
  const others = Array.from(pairs.keys()).filter((place) => !chosen.has(place));
  const room = limit - leading.length;
  for (let step = 0; step < room; step += 1) chosen.add(others[Math.floor((step * others.length) / room)]!);
  return pairs.filter((_, place) => chosen.has(place));
}

function pointOf(x: MeasureAnswer, y: MeasureAnswer, [onX, onY]: Pair): ComparedPoint {
  const { key, name, kind } = stakeholderAt(x.view, onX);
  const [placeX, placeY] = [placeIn(x, onX), placeIn(y, onY)];
  return {
    key,
    name,
    kind,
    x: x.values[onX]!,
    y: y.values[onY]!,
    xRank: placeX.rank,
    yRank: placeY.rank,
    xTied: placeX.tied,
    yTied: placeY.tied,
  };
}

/** Those with a value and no rank, a name or a no, are level behind all who have one. */
function placeIn(answer: MeasureAnswer, index: number): { readonly rank: number; readonly tied: boolean } {
  const { rank, tied } = answer.placeAt(index);
  return rank === null ? { rank: answer.outOf + 1, tied: true } : { rank, tied };
}

function sentenceOf(shown: number, total: number): string {
  if (total === 0) return 'Nobody has a value of both measures.';
  if (shown === total) return `All ${plainNumber(total)} with a value of both measures are shown.`;
  return (
    `${plainNumber(shown)} of ${plainNumber(total)} with a value of both measures are shown: ` +
    'those who lead on either, and as many of the others, evenly chosen. The correlations are of all.'
  );
}

function correlationOf(
  definition: RankCorrelationDefinition,
  ranks: TwoRankings,
  correlate: (ranks: TwoRankings) => number,
  answers: readonly MeasureAnswer[],
): RankCorrelation {
  if (ranks.x.length < 2) {
    return { ...definition, value: null, reason: 'Fewer than two stakeholders have a value of both measures.' };
  }
  const level = [ranks.x, ranks.y].map((own) => own.every((rank) => rank === own[0]));
  const names = answers.filter((_, which) => level[which]).map(({ definition: { name } }) => name);
  if (names.length > 0) {
    const reason = `All have the same value of ${listed(names)}, so that there is no order to compare.`;
    return { ...definition, value: null, reason };
  }
  return { ...definition, value: correlate(ranks), reason: null };
}
