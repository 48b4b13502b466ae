/** Values from `from` to below `to`; the last bin has its end too. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

export type HistogramScale = 'linear' | 'log';

export interface HistogramQuestion {
  readonly scale: HistogramScale;
  readonly bins: number;
}

export const USUAL_BINS = 20;

/** How far the mean of positive values may lie above their median before equal widths leave nearly all in one bin. */
const SKEWED = 2;

/** How many values lie in each of adjoining ranges. `sorted` is ascending, without NaN. */
export function histogramOf(sorted: Float64Array, { scale, bins }: HistogramQuestion): readonly HistogramBin[] {
  if (sorted.length === 0) return [];
  return scale === 'log' ? ratioBins(sorted, bins) : widthBins(sorted, bins);
}

/** `log` where a few values far above the rest would leave the others in one bin. */
export function suggestedScale(sorted: Float64Array): HistogramScale {
  const positive = sorted.subarray(firstPositive(sorted));
  if (positive.length === 0 || (sorted[0] ?? 0) < 0) return 'linear';
  const mean = positive.reduce((sum, value) => sum + value, 0) / positive.length;
  const median = positive[Math.floor(positive.length / 2)]!;
  return mean > SKEWED * median ? 'log' : 'linear';
}

/** One bin a whole number where there are few of them, else so many of equal width. */
function widthBins(sorted: Float64Array, most: number): readonly HistogramBin[] {
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  const areWhole = max - min < most && sorted.every(Number.isInteger);
  const bins = areWhole ? max - min + 1 : min === max ? 1 : most;
  const width = areWhole ? 1 : (max - min) / bins;
  const edges = Array.from({ length: bins + 1 }, (_, bin) => min + bin * width);
  if (!areWhole) edges[bins] = max;
  return countedBetween(sorted, edges);
}

/** So many of equal ratio between the lowest value above 0 and the highest; 0 and below are one bin before them. */
function ratioBins(sorted: Float64Array, most: number): readonly HistogramBin[] {
  const start = firstPositive(sorted);
  const rest: readonly HistogramBin[] = start === 0 ? [] : [{ from: sorted[0]!, to: 0, count: start }];
  const positive = sorted.subarray(start);
  if (positive.length === 0) return rest;
  const min = positive[0]!;
  const max = positive[positive.length - 1]!;
  const bins = min === max ? 1 : most;
  // Not by the ratio of the two, which may be larger than any number.
  const edges = Array.from({ length: bins + 1 }, (_, bin) => min ** (1 - bin / bins) * max ** (bin / bins));
  edges[bins] = max;
  return [...rest, ...countedBetween(positive, edges)];
}

/** Counts by the very edges that are shown, so that a value is never drawn beside its bin. */
function countedBetween(sorted: Float64Array, edges: readonly number[]): readonly HistogramBin[] {
  let start = 0;
  return edges.slice(1).map((to, bin) => {
    const isLast = bin === edges.length - 2;
    let end = start;
    while (end < sorted.length && (isLast || sorted[end]! < to)) end += 1;
    const count = end - start;
    start = end;
    return { from: edges[bin]!, to, count };
  });
}

function firstPositive(sorted: Float64Array): number {
  const found = sorted.findIndex((value) => value > 0);
  return found < 0 ? sorted.length : found;
}
