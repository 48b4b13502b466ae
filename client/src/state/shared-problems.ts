import { PROJECTION_WEIGHTINGS } from '@footbridge/shared/network/network-filter';
import { STAKEHOLDER_KINDS } from '@footbridge/shared/vocabulary/stakeholder';
import { LAYERS } from '@footbridge/shared/vocabulary/tie-kind';
import { readFilter } from './filter-codec.js';
import { nearestWord } from './nearest-word.js';

/** What an address of a network can name. */
interface KnownNames {
  readonly groupings: readonly string[];
  readonly attributes: readonly string[];
  /** The words for the two kinds of two-mode data; none where the data are not of two modes. */
  readonly modes: readonly string[];
}

const ATTRIBUTE = /^(?:is|min|max|empty):(.+)$/su;

/** What of the grouping and the filter in an address cannot be understood, in sentences. */
export function sharedProblems(params: URLSearchParams, known: KnownNames): readonly string[] {
  const filter = readFilter(params);
  const problems: string[] = [];
  const check = (what: string, values: readonly string[], words: readonly string[]) => {
    for (const value of values) {
      if (value !== '' && !words.includes(value)) problems.push(`There is no ${what} “${value}”${guess(value, words)}`);
    }
  };
  check('grouping', params.getAll('by').slice(0, 1), known.groupings);
  check('kind of stakeholder', params.getAll('kind'), STAKEHOLDER_KINDS);
  check('layer of ties', params.getAll('layer'), LAYERS);
  check('kind to link others of', params.getAll('among').slice(0, 1), known.modes);
  check('weighting of links', params.getAll('weighting').slice(0, 1), PROJECTION_WEIGHTINGS);
  check(
    'attribute',
    [...new Set([...params.keys()].flatMap((name) => ATTRIBUTE.exec(name)?.[1] ?? []))],
    known.attributes,
  );
  const on = params.get('on');
  if (on && filter.on === undefined) problems.push(`“${on}” is no day, such as 2026-11-24; it is left out.`);
  const strength = params.get('strength');
  if (strength && filter.minStrength === undefined)
    problems.push(`The strength “${strength}” is no number; it is left out.`);
  return problems;
}

/** The sentence about a grouping that a measure asks for; null where there is such a grouping. */
export function groupingProblem(key: string | undefined, groupings: readonly string[]): string | null {
  if (key === undefined || groupings.includes(key)) return null;
  return `There is no grouping “${key}”${guess(key, groupings)}`;
}

function guess(value: string, words: readonly string[]): string {
  const near = nearestWord(value, words);
  return near === null ? ' here; it is not what is shown.' : ` here; it is not what is shown. Did you mean “${near}”?`;
}
