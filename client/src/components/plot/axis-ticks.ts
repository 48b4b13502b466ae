export type AxisScale = 'linear' | 'log';

/** Round values from `least` to `most`, about so many, evenly apart: what is written along an axis. */
export function roundTicks(least: number, most: number, about: number): readonly number[] {
  if (!(most > least)) return [least];
  const step = niceStep((most - least) / Math.max(1, about));
  const first = Math.ceil(least / step);
  const last = Math.floor(most / step);
  return Array.from({ length: last - first + 1 }, (_, index) => exact((first + index) * step));
}

/** Powers of ten from `least` to `most`, both above 0; between them 2 and 5 of each where the powers are few. */
export function powerTicks(least: number, most: number): readonly number[] {
  const powers = Math.log10(most / least);
  const factors = powers < 1.5 ? [1, 2, 5] : powers < 3 ? [1, 3] : [1];
  const every = Math.max(1, Math.ceil(powers / 6));
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(least)); power <= Math.ceil(Math.log10(most)); power += 1) {
    if (power % every !== 0) continue;
    for (const factor of factors) ticks.push(exact(factor * 10 ** power));
  }
  return ticks.filter((tick) => tick >= least && tick <= most);
}

/** 1, 2 or 5 times a power of ten, no less than asked. */
function niceStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  return power * ([1, 2, 5, 10].find((factor) => factor * power >= wanted * (1 - 1e-9)) ?? 10);
}

/** Without the last digits that sums of decimal fractions leave. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}
