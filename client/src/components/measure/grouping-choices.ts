import { columnTitle } from '../number-format.js';

/** A grouping that can be chosen, under the name a heading gives it. */
export interface GroupingChoice {
  readonly key: string;
  readonly label: string;
}

/** The groupings of a network as choices, and the name of any of them by its key. */
export function groupingChoices(groupings: readonly GroupingChoice[] | undefined): {
  readonly choices: readonly GroupingChoice[];
  readonly labelOf: (key: string) => string;
} {
  const choices = (groupings ?? []).map(({ key, label }) => ({ key, label: columnTitle(label) }));
  const labels = new Map(choices.map(({ key, label }) => [key, label]));
  return { choices, labelOf: (key) => labels.get(key) ?? columnTitle(key) };
}
