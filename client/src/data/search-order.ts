/** What a search finds by name. */
export interface Named {
  readonly name: string;
  readonly kind: 'PERSON' | 'ORGANISATION' | 'OTHER';
}

/**
 * Orders what a text finds, the likeliest first: the name itself, names that start with it, names with a word that
 * does, then the rest. Of two as near, an organisation comes before the people of it, and the shorter name, of which
 * the text says more, before the longer.
 */
export function byNearness(text: string): (one: Named, other: Named) => number {
  const sought = folded(text.trim());
  return (one, other) =>
    distance(one.name, sought) - distance(other.name, sought) ||
    Number(other.kind === 'ORGANISATION') - Number(one.kind === 'ORGANISATION') ||
    one.name.length - other.name.length ||
    one.name.localeCompare(other.name, 'en-GB');
}

function distance(name: string, sought: string): number {
  const words = folded(name);
  if (words === sought) return 0;
  if (words.startsWith(sought)) return 1;
  const starts = [...words.matchAll(/(?<=[^\p{Letter}\p{Number}])[\p{Letter}\p{Number}]/gu)];
  return starts.some(({ index }) => words.startsWith(sought, index)) ? 2 : 3;
}

/** Without case and accents, as the server searches. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
