/** How many steps a scale of shades has: tokens --shade-1, the lowest, to --shade-5. */
export const SHADE_STEPS = 5;

/** One step of a scale: the values it stands for, both ends included in what is said of it. */
export interface ShadeStep {
  /** 1 to SHADE_STEPS: the token of that number. */
  readonly shade: number;
  readonly least: number;
  readonly most: number;
}

/** Steps from the lowest value to the highest: of few whole numbers one each, else even steps or even ratios. */
export function shadeSteps(values: readonly number[], scale: 'linear' | 'log'): readonly ShadeStep[] {
  const distinct = [...new Set(values)].sort((one, other) => one - other);
  const [least] = distinct;
  const most = distinct.at(-1);
  if (least === undefined || most === undefined) return [];
  if (distinct.length <= SHADE_STEPS && distinct.every(Number.isInteger)) return oneEach(distinct);
  if (scale === 'linear') return between(least, most, SHADE_STEPS, 0, (share) => least + share * (most - least));
  const positive = distinct.find((value) => value > 0);
  if (positive === undefined) return shadeSteps(values, 'linear');
  const none = least <= 0 ? [{ shade: 1, least, most: 0 }] : [];
  const left = SHADE_STEPS - none.length;
  return [...none, ...between(positive, most, left, none.length, (share) => positive * (most / positive) ** share)];
}

/** The shade of a value; the nearest step's where it lies outside of all. */
export function shadeOf(value: number, steps: readonly ShadeStep[]): number | null {
  const holds = steps.find(({ most }) => value <= most) ?? steps.at(-1);
  return holds?.shade ?? null;
}

/** Shades as far apart as so few values allow. */
function oneEach(values: readonly number[]): readonly ShadeStep[] {
  const last = Math.max(1, values.length - 1);
  return values.map((value, index) => ({
    shade: 1 + Math.round((index / last) * (SHADE_STEPS - 1)),
    least: value,
    most: value,
  }));
}

function between(
  least: number,
  most: number,
  count: number,
  before: number,
  at: (share: number) => number,
): readonly ShadeStep[] {
  if (least === most) return [{ shade: SHADE_STEPS, least, most }];
  return Array.from({ length: count }, (_, index) => ({
    shade: before + index + 1,
    least: at(index / count),
    most: index === count - 1 ? most : at((index + 1) / count),
  }));
}
