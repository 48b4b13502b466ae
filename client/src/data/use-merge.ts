import {
  LikelyDuplicatesDocument,
  type LikelyDuplicatesQuery,
  MergePreviewDocument,
  type MergePreviewQuery,
  MergeStakeholdersDocument,
  NamedLikeDocument,
  type NamedLikeQuery,
  type StakeholderKind,
} from './generated/graphql.js';
import { type AnswerState, useAnswer } from './use-answer.js';
import { useChange } from './use-change.js';
import { keysOf } from './use-edits.js';

export type LikelyDuplicates = NonNullable<LikelyDuplicatesQuery['network']>['likelyDuplicates'];
export type LikelyDuplicate = LikelyDuplicates['nodes'][number];
export type NamedLike = NonNullable<NamedLikeQuery['network']>['stakeholdersNamedLike'][number];
export type MergePreview = NonNullable<MergePreviewQuery['network']>['mergePreview'];

/** Asked for at once: more than anybody works through before some of them are gone. */
const MOST_DUPLICATES = 200;

/** Who is likely in the network twice, the surest first; with a key, only as far as this one is concerned. */
export function useLikelyDuplicates(
  network: string,
  of: string | null = null,
): AnswerState<LikelyDuplicates | undefined> {
  return useAnswer({
    document: LikelyDuplicatesDocument,
    variables: { network, of, first: MOST_DUPLICATES },
    key: [network, 'likely duplicates'],
    select: (data) => data.network?.likelyDuplicates,
  });
}

/** Who is called much like a name that is being typed. */
export function useNamedLike(
  network: string,
  name: string,
  kind: StakeholderKind,
): AnswerState<readonly NamedLike[] | undefined> {
  return useAnswer({
    document: NamedLikeDocument,
    variables: { network, name: name.trim(), kind },
    key: [network, 'named like'],
    select: (data) => data.network?.stakeholdersNamedLike,
    enabled: name.trim().length >= 3,
  });
}

/** How many pairs are likely in the network twice. */
export function useDuplicateCount(network: string): AnswerState<number | undefined> {
  return useAnswer({
    document: LikelyDuplicatesDocument,
    variables: { network, of: null, first: 1 },
    key: [network, 'likely duplicates'],
    select: (data) => data.network?.likelyDuplicates.totalCount,
  });
}

/** What merging some into one would do. */
export function useMergePreview(
  network: string,
  keep: string,
  merge: readonly string[],
): AnswerState<MergePreview | undefined> {
  return useAnswer({
    document: MergePreviewDocument,
    variables: { network, keep, merge },
    key: [network, 'merge preview'],
    select: (data) => data.network?.mergePreview,
  });
}

/** Makes several stakeholders one; undo makes them several again. */
export function useMergeStakeholders() {
  return useChange(
    MergeStakeholdersDocument,
    (data) => data.mergeStakeholders,
    (_, input) => keysOf(input.network),
  );
}
