import { Arg } from 'type-graphql';
import { vocabularyEnum } from '../api/vocabulary-enum.js';
import { NetworkFilterInput } from '../network/network-filter.input.js';
import type { Freshness } from './latest-answers.js';

/** The `filter` argument of a question. */
export function FilterArg(): ReturnType<typeof Arg> {
  return Arg('filter', () => NetworkFilterInput, {
    nullable: true,
    description: 'Which stakeholders and ties to look at; absent: all.',
  });
}

/** The `grouping` argument of a question. */
export function GroupingArg(): ReturnType<typeof Arg> {
  return Arg('grouping', () => String, {
    nullable: true,
    description: 'What divides the stakeholders into parts, by key (see `groupings`); absent: `defaultGrouping`.',
  });
}

export const FreshnessEnum = vocabularyEnum<Freshness>('Freshness', 'Which data version an answer may be of.', {
  current: 'The one the network has now, however long that takes.',
  'allow stale':
    'An earlier one where the current answer is not ready in a moment; `provenance.stale` says so, and the current one is computed meanwhile.',
});

/** How the argument `freshness` is described wherever it stands. */
export const FRESHNESS_DESCRIPTION = 'Whether an answer of an earlier version may come instead of a long wait.';

/** The `freshness` argument of a question. */
export function FreshnessArg(): ReturnType<typeof Arg> {
  return Arg('freshness', () => FreshnessEnum, {
    nullable: true,
    defaultValue: 'current',
    description: FRESHNESS_DESCRIPTION,
  });
}
