const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const TWO_DIGITS = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 });

/** A number as a sentence shows it: whole from 10 up, one decimal below, two digits below 1, always with separators. */
export function plainNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 10 || Number.isInteger(value)) return WHOLE.format(value);
  return size >= 1 ? ONE_DECIMAL.format(value) : TWO_DIGITS.format(value);
}

/** "1 pair", "2,400 pairs": a number with its noun in the right number. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${plainNumber(count)} ${count === 1 ? one : many}`;
}

/** "12%": a share between 0 and 1, never rounded to all or nothing unless it is. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  if (rounded === 100 && share < 1) return 'over 99%';
  if (rounded === 0 && share > 0) return 'under 1%';
  return `${WHOLE.format(rounded)}%`;
}

/**
 * "A", "A and B", "A, B and C", "A, B, C and 4 others": names as a sentence lists them. Where a name has a comma of its
 * own, semicolons part them: "Nurse, Northgate; Mayor, Ashvale; and 2 others".
 */
export function listed(names: readonly string[], most = 3): string {
  const [first, second] = names;
  if (first === undefined) return 'no one';
  const shown = names.length > most + 1 ? names.slice(0, most) : names;
  const left = names.length - shown.length;
  const items = left > 0 ? [...shown, counted(left, 'other')] : shown;
  if (items.length === 1) return first;
  if (items.length === 2) return `${first} and ${left > 0 ? items[1] : second}`;
  const comma = items.some((item) => item.includes(',')) ? ';' : ',';
  return `${items.slice(0, -1).join(`${comma} `)}${comma === ';' ? ';' : ''} and ${items.at(-1)}`;
}

/** A sentence starts with a capital, whatever it starts with. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
