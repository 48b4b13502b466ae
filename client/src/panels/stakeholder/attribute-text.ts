import { formatDate, formatNumber, listOf } from '../../components/number-format.js';

/** A custom attribute's value as a reader sees it; empty where there is none. */
export function attributeText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 10_000 ? String(value) : formatNumber(value, 4);
  if (Array.isArray(value)) return listOf(value.map(String));
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? formatDate(text) : text;
}
