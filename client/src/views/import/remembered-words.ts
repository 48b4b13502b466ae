import type { ValueMapping } from '../../data/use-import.js';

const STORE = 'footbridge.import-words';
const MOST = 500;

/** Meanings of words that were picked in earlier imports in this browser, the latest last. */
export function readWords(): readonly ValueMapping[] {
  try {
    return parseWords(localStorage.getItem(STORE));
  } catch {
    return [];
  }
}

/** Remembers a meaning; where the browser keeps nothing it holds for this import alone. */
export function rememberWord(value: ValueMapping): void {
  const others = readWords().filter((known) => known.field !== value.field || known.word !== value.word);
  try {
    localStorage.setItem(STORE, JSON.stringify([...others, value].slice(-MOST)));
  } catch {
    // Storage is off or full: nothing else depends on it.
  }
}

/** What is not a meaning is left out: the store can be edited by anyone with the browser. */
export function parseWords(text: string | null): readonly ValueMapping[] {
  if (text === null) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return [];
  }
  return Array.isArray(parsed) ? parsed.filter(isValueMapping) : [];
}

function isValueMapping(value: unknown): value is ValueMapping {
  return (
    typeof value === 'object' &&
    value !== null &&
    'field' in value &&
    typeof value.field === 'string' &&
    'word' in value &&
    typeof value.word === 'string' &&
    (!('meaning' in value) || value.meaning === null || typeof value.meaning === 'string')
  );
}
