import { type HistogramScale, suggestedScale } from './histogram.js';

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
  readonly suggestedScale: HistogramScale;
  /** The defined values, ascending: what histograms are made of. */
  readonly sorted: Float64Array;
}

/** Sums up values, NaN being undefined. */
export function summaryOf(values: ArrayLike<number>, isOfNetwork: boolean): MeasureSummary {
  const defined = Float64Array.from(Array.from(values).filter((value) => !Number.isNaN(value))).sort();
  const count = defined.length;
  const counts = { count, undefined: values.length - count, sorted: defined, suggestedScale: suggestedScale(defined) };
  if (count === 0) {
    return { ...counts, mean: null, median: null, min: null, max: null, sd: null, value: null };
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
  };
}
