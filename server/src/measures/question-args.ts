import { Arg } from 'type-graphql';
import { NetworkFilterInput } from '../network/network-filter.input.js';

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
