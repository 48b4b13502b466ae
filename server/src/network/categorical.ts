import { NOT_RECORDED } from '@footbridge/shared/network/network-filter';
import type { AttributeDefinition, AttributeValue } from '@footbridge/shared/vocabulary/attribute';

/** More distinct values than this and an attribute divides nobody; asked for by name it still may, up to the second. */
const MOST_VALUES_OFFERED = 50;
export const MOST_VALUES = 200;
/** A number with more values than this measures something. */
const MOST_NUMBERS = 12;
/** Words longer than this on average are sentences or addresses. */
const LONGEST_MEAN = 60;
const LEAST_REPETITION = 2;

/** How often each value of an attribute occurs; what is not recorded is not counted. */
export type ValueCounts = ReadonlyMap<string, number>;

/** The word under which a stakeholder with this value stands; null where there is none. */
export function partWord(value: AttributeValue | undefined): string | null {
  if (value === null || value === undefined || typeof value === 'object') return null;
  const word = String(value);
  return word === NOT_RECORDED ? null : word;
}

export function countWords(words: Iterable<string | null>): ValueCounts {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Whether an attribute can divide stakeholders into parts when it is asked for by name. */
export function canDivide(definition: AttributeDefinition, counts: ValueCounts): boolean {
  return isOneWord(definition) && counts.size >= 1 && counts.size <= MOST_VALUES;
}

/** Whether an attribute is offered as a grouping: a few values that repeat, not names, texts, addresses or measurements. */
export function isCategorical(definition: AttributeDefinition, counts: ValueCounts): boolean {
  const values = [...counts.keys()];
  const filled = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (!isOneWord(definition) || values.length < 2 || values.length > MOST_VALUES_OFFERED) return false;
  if (filled < LEAST_REPETITION * values.length) return false;
  if (definition.type === 'number') {
    return values.length <= MOST_NUMBERS && values.every((value) => Number.isInteger(Number(value)));
  }
  const length = values.reduce((sum, value) => sum + value.length, 0);
  return length <= LONGEST_MEAN * values.length && !values.some((value) => /^\w+:\/\//.test(value));
}

function isOneWord(definition: AttributeDefinition): boolean {
  return definition.type === 'text' || definition.type === 'boolean' || definition.type === 'number';
}
