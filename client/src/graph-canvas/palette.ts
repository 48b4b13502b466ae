/**
 * The fills of parts. The colours are the tokens --data-1 to --data-8 (Okabe and Ito's order, told apart in all common
 * forms of colour blindness); a pattern inside tells more than eight apart, and helps who does not see the colours.
 */
export const COLOUR_SLOTS = 8;

const PATTERNS = ['plain', 'level', 'dot', 'right half', 'lower half', 'quarters', 'slice', 'left half'] as const;
export type Pattern = (typeof PATTERNS)[number];

export interface Fill {
  /** 1 to 8: the token of that number. Null for "not recorded", and where a shade is drawn instead. */
  readonly slot: number | null;
  /** 1 to 5: the step of a scale, where the colour says how much of a measure. */
  readonly shade: number | null;
  readonly pattern: Pattern;
  /** How often the colours have been gone through before: tells the discs of groups apart, which carry no pattern. */
  readonly round: number;
}

export const NO_FILL: Fill = { slot: null, shade: null, pattern: 'plain', round: 0 };

/**
 * The fill of the part at `index`. Colours come first; once around, the next pattern.
 * With `patterns` no two of the first eight share a pattern either, so that colour is never alone.
 */
export function partFill(index: number, patterns: boolean): Fill {
  const round = Math.floor(index / COLOUR_SLOTS);
  const shift = patterns ? index % COLOUR_SLOTS : 0;
  return {
    slot: (index % COLOUR_SLOTS) + 1,
    shade: null,
    pattern: PATTERNS[(round + shift) % PATTERNS.length] ?? 'plain',
    round,
  };
}
