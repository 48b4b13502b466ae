import type { KnownAnswerRow } from '../../data/use-known-answers.js';

/** The values of one measure of one network, compared at once. */
export interface AnswerGroup {
  readonly network: string;
  readonly measure: string;
  readonly count: number;
  readonly agree: number;
  /** The largest difference from a published value; null where nothing was computed. */
  readonly largestDifference: number | null;
  readonly sources: readonly string[];
}

/** Known answers by network and measure; what does not agree comes first, the rest stays in its order. */
export function groupAnswers(rows: readonly KnownAnswerRow[]): readonly AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const row of rows) {
    const key = JSON.stringify([row.network, row.measure]);
    groups.set(key, withRow(groups.get(key) ?? emptyGroup(row), row));
  }
  const all = [...groups.values()];
  return [...all.filter((group) => group.agree < group.count), ...all.filter((group) => group.agree === group.count)];
}

function emptyGroup({ network, measure }: KnownAnswerRow): AnswerGroup {
  return { network, measure, count: 0, agree: 0, largestDifference: null, sources: [] };
}

function withRow(group: AnswerGroup, row: KnownAnswerRow): AnswerGroup {
  const difference = row.got === null ? null : Math.abs(row.got - row.expected);
  return {
    ...group,
    count: group.count + 1,
    agree: group.agree + (row.agrees ? 1 : 0),
    largestDifference:
      difference === null ? group.largestDifference : Math.max(difference, group.largestDifference ?? 0),
    sources: group.sources.includes(row.source) ? group.sources : [...group.sources, row.source],
  };
}
