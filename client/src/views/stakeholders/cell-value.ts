import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { AttributeType, AttributeValue } from '@footbridge/shared/vocabulary/attribute';

/** A value as a cell shows it in the editor; parseCell reads it back. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/** A thing as a conflict tells of it; without a field where it is none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

/** Reads what was typed into a cell of a type. Nothing typed is no value. */
export function parseCell(text: string, type: AttributeType): Result<AttributeValue, string> {
  const trimmed = text.trim();
  if (type === 'list') return succeed(trimmed.split(';').flatMap((part) => part.trim() || []));
  if (trimmed === '') return succeed(null);
  switch (type) {
    case 'text':
      return succeed(trimmed);
    case 'number':
      return parseNumber(trimmed);
    case 'boolean':
      if (/^(yes|true)$/iu.test(trimmed)) return succeed(true);
      if (/^(no|false)$/iu.test(trimmed)) return succeed(false);
      return fail('Type yes or no.');
    case 'date':
      return isDay(trimmed) ? succeed(trimmed) : fail('Type a day such as 2026-11-24.');
  }
}

/** Thousands may be set apart as the British do; a decimal comma is not guessed at. */
function parseNumber(text: string): Result<number, string> {
  const plain = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/u.test(text) ? text.replaceAll(',', '') : text;
  const value = Number(plain);
  return Number.isFinite(value) ? succeed(value) : fail('Type a number such as 12.5.');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
