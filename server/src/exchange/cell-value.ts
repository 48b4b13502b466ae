/** How files say that nothing is there. */
const MISSING: ReadonlySet<string> = new Set(['na', 'n/a', '#n/a', 'nan', 'null', 'none', '-', '.']);

/** Words for a missing value, which count as one only in a column whose other values are numbers, dates and so on. */
export function saysMissing(cell: string): boolean {
  return MISSING.has(cell.trim().toLowerCase());
}

/** The one word that statistics programs write for a missing text, believed where a table shows elsewhere that it does. */
export function isNotAvailable(cell: string): boolean {
  return /^#?N\/?A$/.test(cell.trim());
}

export function isBlank(cell: string): boolean {
  return cell === '' || cell.trim() === '';
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/;
const DECIMAL_COMMA = /^-?(?:0|[1-9]\d*),\d+$/;

/**
 * The number a cell holds, if a number keeps all of it: leading zeros, a leading plus and more digits than a double
 * has (`0123`, `+44 20`, ids of twenty digits) are texts.
 */
export function numberOf(cell: string): number | null {
  const text = cell.trim();
  if (!NUMBER.test(text)) return null;
  const digits = text
    .replace(/^-/, '')
    .replace(/[eE].*$/, '')
    .replace('.', '')
    .replace(/^0+/, '');
  const value = Number(text);
  if (!Number.isFinite(value) || digits.replace(/0+$/, '').length > 17) return null;
  return Number.isInteger(value) && !Number.isSafeInteger(value) ? null : value;
}

/** Any finite number, a decimal comma allowed; for cells that are known to be numbers. */
export function looseNumberOf(cell: string): number | null {
  const trimmed = cell.trim();
  const text = DECIMAL_COMMA.test(trimmed) ? trimmed.replace(',', '.') : trimmed;
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) ? value : null;
}

export function booleanOf(cell: string): boolean | null {
  const text = cell.trim().toLowerCase();
  return text === 'true' ? true : text === 'false' ? false : null;
}

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** An ISO day that exists. */
export function dayOf(cell: string): string | null {
  const text = cell.trim();
  const parts = ISO_DAY.exec(text);
  if (parts === null) return null;
  const time = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().startsWith(text) ? text : null;
}

const DAY_FIRST = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/**
 * A day as people write it, as ISO: 24/11/2026, 24.11.2026, or an ISO day with a time. Day first, as in Britain and
 * most of Europe; 11/24/2026 can only be month first and is read so.
 */
export function looseDayOf(cell: string): string | null {
  const text = cell.trim();
  const iso = dayOf(text.replace(/[T ]\d{2}:\d{2}.*$/, ''));
  if (iso !== null) return iso;
  const parts = DAY_FIRST.exec(text);
  if (parts === null) return null;
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), parts[3]!];
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

const PERIOD = /^<?[[(]\s*([^,;\]]+?)\s*[,;]\s*([^,;\]]+?)\s*[\])]>?$/;

/** A period as Gephi writes it, `[2016-02-03, 2016-02-04]`, open where it says Infinity. */
export function periodOf(cell: string): { readonly from: string | null; readonly to: string | null } | null {
  const parts = PERIOD.exec(cell.trim());
  if (parts === null) return null;
  const from = /^-inf(inity)?$/i.test(parts[1]!) ? null : looseDayOf(parts[1]!);
  const to = /^\+?inf(inity)?$/i.test(parts[2]!) ? null : looseDayOf(parts[2]!);
  const isRead = (from !== null || /inf/i.test(parts[1]!)) && (to !== null || /inf/i.test(parts[2]!));
  return isRead ? { from, to } : null;
}

const DIRECTIONS: ReadonlyMap<string, boolean> = new Map([
  ['directed', true],
  ['undirected', false],
  ['mutual', false],
  ['bidirectional', false],
  ['both', false],
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
]);

/** What a cell of a direction column says; null where it says nothing known. */
export function directionOf(cell: string): boolean | null {
  return DIRECTIONS.get(cell.trim().toLowerCase()) ?? null;
}

/** True of the words that can only mean a direction, so that a column of them is one whatever it is called. */
export function isDirectionWord(cell: string): boolean {
  return /^(directed|undirected|mutual)$/i.test(cell.trim());
}
