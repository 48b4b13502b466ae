/** A small network that the literature has measured, with its ties: a fact anybody may check. */
export interface KnownNetwork {
  readonly name: string;
  readonly source: string;
  readonly stakeholders: readonly string[];
  /** Two ends each, as positions in `stakeholders`. */
  readonly ties: readonly (readonly [number, number])[];
  readonly strengths?: readonly number[];
  readonly directed?: true;
  /** The parts of its division, and the part of each stakeholder; only where an answer needs one. */
  readonly parts?: readonly string[];
  readonly partOf?: readonly number[];
}

/** Stakeholders by name and their ties, `a-b` each, in order. */
export function named(names: string, ties: string): Pick<KnownNetwork, 'stakeholders' | 'ties'> {
  const stakeholders = names.split(' ');
  const positions = new Map(stakeholders.map((name, position) => [name, position]));
  const ends = ties
    .trim()
    .split(/\s+/)
    .map((tie) => tie.split('-'))
    .map(([from, to]) => [positions.get(from!)!, positions.get(to!)!] as const);
  return { stakeholders, ties: ends };
}

/** The whole numbers from first to last, as names. */
export function numbers(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at).join(' ');
}

/** One number a digit. */
export function digits(text: string): readonly number[] {
  return Array.from(text, Number);
}

/**
 * Ties row by row: a stakeholder, a colon, and those it is tied to, `*` and the strength behind where it is not 1.
 * Stakeholders come in the order in which they are first named; a row may run over several lines.
 */
export function tiedInOrder(rows: string): Required<Pick<KnownNetwork, 'stakeholders' | 'ties' | 'strengths'>> {
  const positions = new Map<string, number>();
  const positionOf = (name: string) => {
    const position = positions.get(name) ?? positions.size;
    positions.set(name, position);
    return position;
  };
  const ties: (readonly [number, number])[] = [];
  const strengths: number[] = [];
  let from = -1;
  for (const word of rows.trim().split(/\s+/)) {
    if (word.endsWith(':')) {
      from = positionOf(word.slice(0, -1));
      continue;
    }
    const [name, strength = '1'] = word.split('*');
    ties.push([from, positionOf(name!)]);
    strengths.push(Number(strength));
  }
  return { stakeholders: [...positions.keys()], ties, strengths };
}
