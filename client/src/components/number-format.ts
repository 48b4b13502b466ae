import { longDate } from '@footbridge/shared/network/long-date';

/** Numbers and dates as a British reader expects them. One file, so that the same number never reads two ways. */
const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const MOMENT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const MINUS = '−';

/** What is shown where there is no value. */
export const NO_VALUE = '–';

/** A count: whole, with thousands separators. */
export function formatCount(value: number): string {
  return WHOLE.format(value).replace('-', MINUS);
}

/** A measured number with sensible precision: at most `digits` after the point, trailing zeros dropped, never "-0". */
export function formatNumber(value: number | null | undefined, digits = 2): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
  const rounded = Number(value.toFixed(digits));
  const small = rounded === 0 && value !== 0;
  if (small) return value > 0 ? `under ${10 ** -digits}` : `over ${MINUS}${10 ** -digits}`;
  return new Intl.NumberFormat('en-GB', { maximumFractionDigits: digits })
    .format(rounded === 0 ? 0 : rounded)
    .replace('-', MINUS);
}

/** Below this a value is written as a figure and a power of ten, for it would read as nothing. */
const SMALLEST = 0.0005;

/** A value of a measure, whatever its size: about four figures, which is enough beside others; exports hold all. */
export function formatMeasured(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
  const size = Math.abs(value);
  if (size > 0 && size < SMALLEST) return scientific(value);
  return formatNumber(value, size >= 1000 ? 0 : size >= 100 ? 1 : size >= 10 ? 2 : size >= 0.1 ? 3 : 4);
}

/** How a column of values of a measure is written: all with the same digits after the point, none read as nothing. */
export function measuredColumn(values: readonly (number | null)[]): (value: number | null) => string {
  const known = values.filter((value) => value !== null);
  if (known.every(Number.isInteger)) return formatMeasured;
  const largest = Math.max(...known.map(Math.abs));
  const digits = largest >= 10_000 ? 0 : largest >= 100 ? 1 : largest >= 10 ? 2 : largest >= 1 ? 3 : 4;
  const format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return (value) => {
    if (value === null) return NO_VALUE;
    const vanishes = value !== 0 && Math.abs(value) < 0.5 * 10 ** -digits;
    return vanishes ? formatMeasured(value) : format.format(value).replace('-', MINUS);
  };
}

/** A share of one as a percentage: whole from 10 %, one digit below, "under 0.1%" where it would read as nothing. */
export function formatShare(value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return NO_VALUE;
  const percent = value * 100;
  if (percent > 0 && percent < 0.1) return 'under 0.1%';
  return `${formatNumber(percent, percent !== 0 && Math.abs(percent) < 10 ? 1 : 0)}%`;
}

/** "3rd": ranks are said, not only shown. */
export function formatOrdinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${formatCount(value)}${suffix}`;
}

/** "=3rd": a place in a column of a table, with ties shown as ties. */
export function formatPlace(rank: number, tied: boolean): string {
  return `${tied ? '=' : ''}${formatOrdinal(rank)}`;
}

/** "joint 3rd of 264": a rank with its ties shown as ties. */
export function formatRank(rank: number, tied: boolean, outOf?: number): string {
  const place = `${tied ? 'joint ' : ''}${formatOrdinal(rank)}`;
  return outOf === undefined ? place : `${place} of ${formatCount(outOf)}`;
}

/** A day, "24 November 2026", from an ISO date; the text itself when it is none. */
export const formatDate = longDate;

/** A moment, "24 November 2026 at 14:05", in the reader's own time zone. */
export function formatMoment(iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time)
    ? iso
    : MOMENT.format(time)
        .replace(/,? (\d\d:\d\d)$/u, ' at $1')
        .replace(' at at ', ' at ');
}

/** "1 tie", "2 ties", "1,121 people": a count with its noun. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** "a, b and c". */
export function listOf(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What stands between names in a row: a comma, unless one holds a comma of its own, as "Nurse, Northgate" does. */
export function separatorOf(names: readonly string[]): ', ' | '; ' {
  return names.some((name) => name.includes(',')) ? '; ' : ', ';
}

/** A column's own name as a label: "sector_derived" reads "Sector derived". */
export function columnTitle(label: string): string {
  return capitalised(label.replaceAll('_', ' ').trim());
}

/** The first letter as a capital, for a word of the vocabulary that opens a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}

/** "1.2 × 10⁻⁵". */
function scientific(value: number): string {
  const [figure = '', power = '0'] = value.toExponential(1).split('e');
  const raised = [...power].map((sign) => (sign === '-' ? '⁻' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(sign)))).join('');
  return `${figure.replace('-', MINUS)} × 10${raised}`;
}
