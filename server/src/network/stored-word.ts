/** A stored word as the vocabulary's; anything else means that the database was written by something else. */
export function storedWord<Word extends string>(word: string, words: readonly Word[], field: string): Word {
  const known = words.find((candidate) => candidate === word);
  if (known === undefined) throw new Error(`The stored ${field} "${word}" is none of: ${words.join(', ')}.`);
  return known;
}
