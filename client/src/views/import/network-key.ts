const LONGEST = 60;

/** A key for a new network, made of its name, that no other network has. */
export function keyFor(name: string, taken: readonly string[]): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
  const base = words === '' ? 'network' : words;
  for (let count = 1; ; count += 1) {
    const key = count === 1 ? base : `${base}-${count}`;
    if (!taken.includes(key)) return key;
  }
}

const ROLE_WORDS = /[\s_.-]*(nodes?|edges?|ties|links|stakeholders?|people|organisations?|vertices|points)$/iu;

/** A name to begin with, from the files: "harbourside_nodes.csv" and "harbourside_edges.csv" make "harbourside". */
export function nameFromFiles(files: readonly string[]): string {
  const bases = files.map((file) => file.replace(/\.[a-z0-9]{1,5}$/iu, '').replace(ROLE_WORDS, ''));
  const base = bases.find((candidate) => candidate.trim() !== '') ?? '';
  const words = base.replace(/[_-]+/gu, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
