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
