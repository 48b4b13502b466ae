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

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

const MOST_VALUES = 6;
/** What has a count is seen, however little beside the largest. */
const LEAST_BAR = 2;
const GAP = 1;
/** The share of the width from which a name stands to the left of its line. */
const TURN = 0.6;

/** Places the bars, the numbers of both axes, and the marked values with a row each for their names. */
export function layOutHistogram(bins: readonly Bin[], marked: readonly Marked[], size: PlotSize): HistogramLayout {
  const step = size.width / Math.max(1, bins.length);
  const top = niceCeiling(Math.max(0, ...bins.map(({ count }) => count)));
  const whole = areWholeNumbers(bins);
  const xOf = (value: number) => {
    const place = bins.findIndex(({ from, to }, index) => value >= from && (value < to || index === bins.length - 1));
    const bin = bins[place];
    if (bin === undefined) return value < (bins[0]?.from ?? 0) ? 0 : size.width;
    const share = whole ? 0.5 : bin.to === bin.from ? 0.5 : (value - bin.from) / (bin.to - bin.from);
    return step * (place + Math.min(1, share));
  };
  const inOrder = [...marked].sort((one, other) => one.value - other.value);
  return {
    bars: bins.map((bin, index) => ({
      bin,
      x: index * step + GAP / 2,
      width: Math.max(1, step - GAP),
      height: bin.count === 0 ? 0 : Math.max(LEAST_BAR, (bin.count / top) * size.height),
    })),
    counts: countsUpTo(top).map((count) => ({ count, y: size.height * (1 - count / top) })),
    values: valuesToName(bins, whole).map((value) => ({ value, x: whole ? xOf(value) : edgeOf(bins, value) * step })),
    marks: inOrder.map((mark, row) => {
      const x = xOf(mark.value);
      return { ...mark, x, row, toLeft: x > size.width * TURN };
    }),
  };
}

/** True where each bin is one whole number. */
export function areWholeNumbers(bins: readonly Bin[]): boolean {
  return bins.length > 0 && bins.every(({ from, to }) => Number.isInteger(from) && to - from === 1);
}

/** The values below the axis: of whole numbers some of them, else some of the edges, the first and last among them. */
function valuesToName(bins: readonly Bin[], whole: boolean): readonly number[] {
  const last = bins.at(-1);
  if (last === undefined) return [];
  const all = bins.map(({ from }) => from);
  if (!whole && last.to !== last.from) all.push(last.to);
  const every = Math.ceil((all.length - 1) / (MOST_VALUES - 1)) || 1;
  const end = all.length - 1;
  return all.filter((_, index) => index === end || (index % every === 0 && end - index >= every / 2));
}

function edgeOf(bins: readonly Bin[], value: number): number {
  const index = bins.findIndex(({ from }) => from === value);
  return index < 0 ? bins.length : index;
}

/** A round number that is no less: 1, 2, 5, 10, 20, 50 … */
function niceCeiling(count: number): number {
  if (count <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(count));
  return power * ([1, 2, 3, 4, 5, 8, 10].find((factor) => factor * power >= count) ?? 10);
}

/** None, all, and the middle where it is whole. */
function countsUpTo(top: number): readonly number[] {
  return Number.isInteger(top / 2) ? [0, top / 2, top] : [0, top];
}
