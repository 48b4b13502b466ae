/** The values of a measure summed up; null where no value is defined. */
export interface MeasureSummary {
  /** Values that are defined, and those that are not. */
  readonly count: number;
  readonly undefined: number;
  readonly mean: number | null;
  readonly median: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Of all the values, not of a sample of them. */
  readonly sd: number | null;
  /** The one value of a measure of the whole network. */
  readonly value: number | null;
  readonly histogram: readonly HistogramBin[];
}

/** Values from `from` to below `to`; the last bin has its end too. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const MOST_BINS = 20;

/** Sums up values, NaN being undefined. */
export function summaryOf(values: ArrayLike<number>, isOfNetwork: boolean): MeasureSummary {
  const defined = Float64Array.from(Array.from(values).filter((value) => !Number.isNaN(value))).sort();
  const count = defined.length;
  const counts = { count, undefined: values.length - count };
  if (count === 0) {
    return { ...counts, mean: null, median: null, min: null, max: null, sd: null, value: null, histogram: [] };
  }
  const mean = defined.reduce((sum, value) => sum + value, 0) / count;
  const variance = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count;
  return {
    ...counts,
    mean,
    median: (defined[Math.floor((count - 1) / 2)]! + defined[Math.floor(count / 2)]!) / 2,
    min: defined[0]!,
    max: defined[count - 1]!,
    sd: Math.sqrt(variance),
    value: isOfNetwork ? defined[0]! : null,
    histogram: histogramOf(defined),
  };
}

/** One bin a whole number where there are few of them, else twenty of equal width. `sorted` is not empty. */
function histogramOf(sorted: Float64Array): readonly HistogramBin[] {
  const min = sorted[0]!;
  const max = sorted[sorted.length - 1]!;
  const areWhole = sorted.every(Number.isInteger) && max - min < MOST_BINS;
  const bins = areWhole ? max - min + 1 : min === max ? 1 : MOST_BINS;
  const width = areWhole ? 1 : (max - min) / bins;
  const counts = new Array<number>(bins).fill(0);
  for (const value of sorted) {
    const bin = width === 0 ? 0 : Math.min(bins - 1, Math.floor((value - min) / width));
    counts[bin]! += 1;
  }
  return counts.map((count, bin) => ({
    from: min + bin * width,
    to: bin === bins - 1 && !areWhole ? max : min + (bin + 1) * width,
    count,
  }));
}
