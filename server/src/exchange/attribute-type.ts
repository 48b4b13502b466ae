import { assertNever } from '@footbridge/shared/result';
import type { AttributeType, AttributeValue } from '@footbridge/shared/vocabulary/attribute';
import { joinList, splitList } from '../formats/list-cell.js';
import {
  booleanOf,
  dayOf,
  isBlank,
  isNotAvailable,
  looseDayOf,
  looseNumberOf,
  numberOf,
  saysMissing,
} from './cell-value.js';

/** What the values of one column allow. */
export interface TypeFacts {
  readonly type: AttributeType;
  /** Cells say NA among values that are numbers, days or true and false: so this table writes a missing value. */
  readonly showsMissing: boolean;
}

/** A column is a list where at least this share of its filled cells holds several texts. */
const LIST_SHARE = 0.3;

/**
 * The type that keeps every value of a column as it came: number, boolean and date only where all values are, list
 * where many hold semicolons, else text. Words for a missing value count as empty only beside values that are no text.
 */
export function typeFactsOf(column: readonly string[], from: number): TypeFacts {
  let filled = 0;
  let lists = 0;
  let showsMissing = false;
  const fits = { number: true, boolean: true, date: true };
  for (let row = from; row < column.length; row += 1) {
    const cell = column[row]!;
    if (isBlank(cell)) continue;
    if (saysMissing(cell)) {
      showsMissing ||= isNotAvailable(cell);
      continue;
    }
    filled += 1;
    if (fits.number && numberOf(cell) === null) fits.number = false;
    if (fits.boolean && booleanOf(cell) === null) fits.boolean = false;
    if (fits.date && dayOf(cell) === null) fits.date = false;
    if (cell.includes(';') && splitList(cell).length > 1) lists += 1;
  }
  const strict = fits.number ? 'number' : fits.boolean ? 'boolean' : fits.date ? 'date' : null;
  if (filled > 0 && strict !== null) return { type: strict, showsMissing };
  return { type: filled > 0 && lists >= filled * LIST_SHARE ? 'list' : 'text', showsMissing: false };
}

/**
 * One cell as an attribute of a type. Null: empty. Undefined: the cell does not fit the type. `missingWords`: the table
 * writes NA for a missing value, so that in a text NA is empty too.
 */
export function attributeValueOf(cell: string, type: AttributeType, missingWords: boolean): AttributeValue | undefined {
  if (isBlank(cell)) return null;
  switch (type) {
    case 'text':
      return missingWords && isNotAvailable(cell) ? null : cell;
    case 'number':
      return looseNumberOf(cell) ?? absent(cell);
    case 'boolean':
      return booleanOf(cell) ?? absent(cell);
    case 'date':
      return looseDayOf(cell) ?? absent(cell);
    case 'list': {
      const items = splitList(cell);
      return items.length === 0 || (missingWords && isNotAvailable(cell)) ? null : items;
    }
    default:
      return assertNever(type);
  }
}

function absent(cell: string): null | undefined {
  return saysMissing(cell) ? null : undefined;
}

/** The type that holds the values of both: the same, or text. */
export function commonType(a: AttributeType, b: AttributeType): AttributeType {
  return a === b ? a : 'text';
}

/** A stored value as a text, where its attribute becomes one. */
export function asText(value: AttributeValue): AttributeValue {
  if (value === null || typeof value === 'string') return value;
  return typeof value === 'object' ? joinList(value) : String(value);
}
