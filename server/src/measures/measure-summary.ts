import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
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
  /** Of names, and of a yes or no: how many have each value, ascending; empty for quantities. */
  readonly counts: readonly CountOfValue[];
  /** The defined values, ascending: what histograms are made of; empty for names. */
  readonly sorted: Float64Array;
}

export interface CountOfValue {
  readonly value: number;
  readonly count: number;
}

/** Sums up values, NaN being undefined; of what is no quantity only the lowest, the highest and the count of each. */
export function summaryOf(
  values: ArrayLike<number>,
  { subject, values: kind }: Pick<MeasureDefinition, 'subject' | 'values'>,
): MeasureSummary {
  const defined = Float64Array.from(Array.from(values).filter((value) => !Number.isNaN(value))).sort();
  const count = defined.length;
  const counts = {
    count,
    undefined: values.length - count,
    counts: kind === undefined ? [] : countsOf(defined),
    sorted: kind === 'names' ? new Float64Array() : defined,
    suggestedScale: kind === undefined ? suggestedScale(defined) : 'linear',
  } as const;
  if (count === 0) {
    return { ...counts, mean: null, median: null, min: null, max: null, sd: null, value: null };
  }
  if (kind !== undefined) {
    return { ...counts, mean: null, median: null, min: defined[0]!, max: defined[count - 1]!, sd: null, value: null };
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
    value: subject === 'NETWORK' ? defined[0]! : null,
  };
}

function countsOf(ascending: Float64Array): readonly CountOfValue[] {
  const counts = new Map<number, number>();
  for (const value of ascending) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, count }));
}
