import { type AxisScale, powerTicks, roundTicks } from '../plot/axis-ticks.js';

/** Values from `from` to below `to`; the last bin has its end too. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A value that is brought out, with whose it is. */
export interface Marked {
  readonly key: string;
  readonly name: string;
  readonly value: number;
}

/** Where things stand: every bin takes the same width, whatever its range, so that equal ratios look equal too. */
export interface HistogramLayout {
  readonly bars: readonly { readonly bin: Bin; readonly x: number; readonly width: number; readonly height: number }[];
  readonly counts: readonly { readonly count: number; readonly y: number }[];
  readonly values: readonly { readonly value: number; readonly x: number }[];
  readonly marks: readonly (Marked & { readonly x: number; readonly row: number; readonly toLeft: boolean })[];
}

interface PlotSize {
  readonly width: number;
  readonly height: number;
}

const TICKS = 5;
/** What has a count is seen, however little beside the largest. */
const LEAST_BAR = 2;
const GAP = 1;
/** The share of the width from which a name stands to the left of its line. */
const TURN = 0.6;

/** Places the bars, the numbers of both axes, and the marked values with a row each for their names. */
export function layOutHistogram(
  bins: readonly Bin[],
  marked: readonly Marked[],
  scale: AxisScale,
  size: PlotSize,
): HistogramLayout {
  const step = size.width / Math.max(1, bins.length);
  const most = Math.max(0, ...bins.map(({ count }) => count));
  const counts = roundTicks(0, most, 3).filter(Number.isInteger);
  const top = Math.max(1, most);
  const xOf = placing(bins, scale, step);
  return {
    bars: bins.map((bin, index) => ({
      bin,
      x: index * step + GAP / 2,
      width: Math.max(1, step - GAP),
      height: bin.count === 0 ? 0 : Math.max(LEAST_BAR, (bin.count / top) * size.height),
    })),
    counts: counts.map((count) => ({ count, y: size.height * (1 - count / top) })),
    values: valuesToName(bins, scale).map((value) => ({ value, x: xOf(value) })),
    marks: [...marked]
      .sort((one, other) => one.value - other.value)
      .map((mark, row) => {
        const x = xOf(mark.value);
        return { ...mark, x, row, toLeft: x > size.width * TURN };
      }),
  };
}

/** True where each bin is one whole number. */
export function areWholeNumbers(bins: readonly Bin[]): boolean {
  return bins.length > 0 && bins.every(({ from, to }) => Number.isInteger(from) && to - from === 1);
}

/** Where a value stands: at its share of its bin, a single value in the middle of it. */
function placing(bins: readonly Bin[], scale: AxisScale, step: number): (value: number) => number {
  const whole = areWholeNumbers(bins);
  return (value) => {
    const holds = ({ from, to }: Bin, index: number) =>
      value >= from && (value < to || from === to || index === bins.length - 1);
    const place = Math.max(0, bins.findLastIndex(holds));
    const bin = bins[place];
    if (bin === undefined) return 0;
    return step * (place + (whole || bin.from === bin.to ? 0.5 : shareOf(value, bin, scale)));
  };
}

function shareOf(value: number, { from, to }: Bin, scale: AxisScale): number {
  const share =
    scale === 'log' && from > 0 ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
  return Math.min(1, Math.max(0, share));
}

/** The values written below the axis. */
function valuesToName(bins: readonly Bin[], scale: AxisScale): readonly number[] {
  const most = bins.at(-1)?.to;
  const least = bins[0]?.from;
  if (most === undefined || least === undefined) return [];
  if (areWholeNumbers(bins)) return roundTicks(least, most - 1, TICKS).filter(Number.isInteger);
  if (scale === 'linear') return roundTicks(least, most, TICKS);
  const positive = bins.find(({ from }) => from > 0)?.from;
  const ratios = positive === undefined ? [] : powerTicks(positive, most);
  return least <= 0 ? [least, ...ratios] : ratios;
}
