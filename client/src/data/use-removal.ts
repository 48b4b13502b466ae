import { LatestRemovalsDocument, type LatestRemovalsQuery } from './generated/graphql.js';
import { type AnswerState, useAnswer } from './use-answer.js';

export type Removal = NonNullable<LatestRemovalsQuery['network']>['changes']['nodes'][number];

/** The change that took a thing away, among the latest; null where it is none of them. */
export function useRemoval(
  network: string,
  entity: 'stakeholder' | 'tie',
  key: string,
): AnswerState<Removal | null | undefined> {
  return useAnswer({
    document: LatestRemovalsDocument,
    variables: { network },
    key: [network, 'latest removals'],
    select: (data) =>
      data.network?.changes.nodes.find(
        ({ undone, items }) =>
          !undone && items.some((item) => item.entity === entity && item.key === key && item.after === null),
      ) ?? null,
  });
}
