import { VERDICT_LABELS, verdictOf } from '@footbridge/shared/gaps/verdict';
import type { MeasureId } from '@footbridge/shared/measures/catalogue';

/** A value with its details, as far as words for it need them. */
export interface WordedValue {
  readonly value: number;
  readonly details: Readonly<Record<string, number | null>>;
  /** Whether one of two parts is "not recorded". */
  readonly notRecorded: boolean;
  /** Whether the parts are communities computed from the ties themselves, which confirm no gap. */
  readonly circular: boolean;
}

/** What a value says where it is a name, or a yes or no, rather than a quantity. */
export const MEASURE_WORDS: Readonly<Partial<Record<MeasureId, (at: WordedValue) => string | null>>> = {
  communities: ({ value }) => `Community ${value}`,
  'consensus-communities': ({ value }) => `Community ${value}`,
  'cut-points': ({ value }) => (value === 1 ? 'cut-point' : 'no'),
  'bridge-ties': ({ value }) => (value === 1 ? 'bridge' : 'no'),
  'linked-pairs': verdictInWords,
  'gap-z': verdictInWords,
  'gap-z-by-activity': verdictInWords,
  'rank-stability': stabilityInWords,
};

/** From here a leader’s rank is called solid, and below the other any rank fragile. */
const SOLID = 0.9;
const FRAGILE = 0.75;

function stabilityInWords({ value, details: { leads } }: WordedValue): string {
  if (value < FRAGILE) return 'fragile';
  if (leads === 1) return value >= SOLID ? 'solid' : 'fairly solid';
  return value >= SOLID ? 'stays outside the leaders' : 'mostly outside the leaders';
}

function verdictInWords({ details, notRecorded, circular }: WordedValue): string | null {
  if (circular) return null;
  const { linked, possible, expected, q } = details;
  const evidence = { linkedPairs: linked ?? 0, possiblePairs: possible ?? 0, expected: expected ?? 0, q: q ?? null };
  return VERDICT_LABELS[verdictOf({ ...evidence, notRecorded })];
}
