import { type AxisScale, powerTicks, roundTicks } from './axis-ticks.js';

/** One axis of a picture: where a value stands along it, and what is written below. */
export interface PlotAxis {
  readonly scale: AxisScale;
  /** From the start of the axis, in its own unit. */
  readonly placeOf: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly place: number }[];
}

/** On an axis of ratios, values of 0 or below stand together at its start, in this share of its length. */
const NONE_SHARE = 0.07;
const TICKS = 6;

/** The axis on which some values lie, `length` long. Values that are all the same stand in the middle. */
export function plotAxis(values: readonly number[], scale: AxisScale, length: number): PlotAxis {
  const positive = values.filter((value) => value > 0);
  if (scale === 'log' && positive.length > 0) return ratioAxis(positive, positive.length < values.length, length);
  return evenAxis(values, length);
}

function evenAxis(values: readonly number[], length: number): PlotAxis {
  const least = leastOf(values);
  const most = mostOf(values);
  const placeOf = (value: number) => (most > least ? ((value - least) / (most - least)) * length : length / 2);
  return { scale: 'linear', placeOf, ticks: roundTicks(least, most, TICKS).map((value) => tickAt(value, placeOf)) };
}

function ratioAxis(positive: readonly number[], hasNone: boolean, length: number): PlotAxis {
  const [least, most] = [leastOf(positive), mostOf(positive)];
  const start = hasNone ? NONE_SHARE * length : 0;
  const placeOf = (value: number) => {
    if (value <= 0) return 0;
    if (most === least) return (start + length) / 2;
    return start + (Math.log(value / least) / Math.log(most / least)) * (length - start);
  };
  const ticks = powerTicks(least, most).map((value) => tickAt(value, placeOf));
  return { scale: 'log', placeOf, ticks: hasNone ? [tickAt(0, placeOf), ...ticks] : ticks };
}

function tickAt(value: number, placeOf: (value: number) => number) {
  return { value, place: placeOf(value) };
}

/** Of many thousand values, which are too many for the arguments of one call. */
function leastOf(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function mostOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}
