import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { PlacesOnShow } from '../state/places-on-show.js';
import { hasSamePlaces, SAVED_PARAMETER, savedMemory } from '../state/saved-address.js';
import { fetchGraphql } from './fetch-graphql.js';
import {
  RemoveStoryDocument,
  RemoveViewDocument,
  SavedViewDocument,
  type SavedViewQuery,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveStoryDocument,
  SaveViewDocument,
  StoriesDocument,
  type StoriesQuery,
  StoryDocument,
} from './generated/graphql.js';
import { type AnswerState, answerState, stateOf, useAnswer } from './use-answer.js';
import { useChange } from './use-change.js';
import { NETWORK_LIST_KEY } from './use-networks.js';

export type SavedViewRow = NonNullable<SavedViewsQuery['network']>['savedViews']['nodes'][number];
type SavedViewAnswer = NonNullable<SavedViewQuery['network']>;
/** A saved view with its places, and the data version there is now. */
export type SavedViewDetails = NonNullable<SavedViewAnswer['savedView']> & { readonly versionNow: number };
export type StoryRow = NonNullable<StoriesQuery['network']>['stories']['nodes'][number];

const PAGE = 100;

/** What an edit of a saved view or story changes of what is shown; the data and all its answers stay. */
function touchedBy(network: string): readonly (readonly unknown[])[] {
  const names = ['saved views', 'saved view', 'stories', 'story', 'network', 'changes'];
  return [...names.map((name) => [network, name]), NETWORK_LIST_KEY];
}

interface NodePage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A list that is short enough to be fetched whole, page after page. */
function useWholeList<Node>(
  key: readonly [string | null, string],
  fetchPage: (after: string | null, signal: AbortSignal) => Promise<NodePage<Node> | undefined>,
): AnswerState<readonly Node[]> {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const nodes: Node[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await fetchPage(after, signal);
        nodes.push(...(page?.nodes ?? []));
        after = page?.pageInfo.endCursor ?? null;
        more = page?.pageInfo.hasNextPage ?? false;
      }
      return nodes;
    },
    enabled: key[0] !== null,
  });
  return answerState({ ...stateOf(query), data: query.data }, client, key);
}

/** All saved views of a network, the one changed last first. */
export function useSavedViews(network: string | null): AnswerState<readonly SavedViewRow[]> {
  const answer = useWholeList([network, 'saved views'], async (after, signal) => {
    const data = await fetchGraphql(SavedViewsDocument, { network: network ?? '', first: PAGE, after }, signal);
    return data.network?.savedViews;
  });
  return { ...answer, data: useLatestFirst(answer.data) };
}

/** All stories of a network, the one changed last first. */
export function useStories(network: string | null): AnswerState<readonly StoryRow[]> {
  const answer = useWholeList([network, 'stories'], async (after, signal) => {
    const data = await fetchGraphql(StoriesDocument, { network: network ?? '', first: PAGE, after }, signal);
    return data.network?.stories;
  });
  return { ...answer, data: useLatestFirst(answer.data) };
}

function useLatestFirst<Row extends { readonly updatedAt: string }>(rows: readonly Row[] | undefined) {
  return useMemo(() => rows && [...rows].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt)), [rows]);
}

/** One saved view with everything it holds; null where there is none of that key. */
export function useSavedView(network: string | null, key: string | null): AnswerState<SavedViewDetails | null> {
  return useAnswer({
    document: SavedViewDocument,
    variables: { network: network ?? '', key: key ?? '' },
    key: [network, 'saved view'],
    select: ({ network: found }) => (found?.savedView ? { ...found.savedView, versionNow: found.version } : null),
    enabled: network !== null && key !== null,
  });
}

export function useStory(network: string | null, key: string | null): AnswerState<StoryRow | null> {
  return useAnswer({
    document: StoryDocument,
    variables: { network: network ?? '', key: key ?? '' },
    key: [network, 'story'],
    select: ({ network: found }) => found?.story ?? null,
    enabled: network !== null && key !== null,
  });
}

/** One saved view, asked for now: for whoever does something with all of it once. Null where it is gone. */
export async function fetchSavedView(
  client: QueryClient,
  network: string,
  key: string,
): Promise<SavedViewAnswer['savedView']> {
  const variables = { network, key };
  const queryFn = () => fetchGraphql(SavedViewDocument, variables);
  const data = await client.fetchQuery({ queryKey: [network, 'saved view', variables], queryFn });
  return data.network?.savedView ?? null;
}

export interface GivenPlaces {
  /** The saved view is not here yet: a picture drawn now would jump. */
  readonly isComing: boolean;
  /** Where the saved view that is open had everything; undefined where none is, or something else is drawn by now. */
  readonly given: PlacesOnShow | undefined;
  /** Names the saved view, so that what is moved in it is remembered for it alone; empty where none is open. */
  readonly memory: string;
}

/** Places for a picture, from the saved view the address names. */
export function useGivenPlaces(network: string): GivenPlaces {
  const [params] = useSearchParams();
  const key = params.get(SAVED_PARAMETER) || null;
  const { data, working, outdated } = useSavedView(network, key);
  const saved = key === null || outdated ? null : (data ?? null);
  const isSame = saved !== null && hasSamePlaces(params, saved.search);
  const given = useMemo(
    () => (saved === null || !isSame ? undefined : new Map(saved.places.map(({ key: of, x, y }) => [of, { x, y }]))),
    [saved, isSame],
  );
  const isComing = key !== null && working && (data === undefined || outdated);
  return { isComing, given, memory: key === null ? '' : savedMemory(key) };
}

/** Saves a new view (no key), or the given parts of an existing one. */
export function useSaveView() {
  return useChange(
    SaveViewDocument,
    (data) => data.saveView,
    (_, input) => touchedBy(input.network),
  );
}

/** Removes a saved view, from stories too; undo brings all of it back. */
export function useRemoveView() {
  return useChange(
    RemoveViewDocument,
    (data) => data.removeView,
    (_, input) => touchedBy(input.network),
  );
}

/** Saves a new story (no key), or the given parts of an existing one. */
export function useSaveStory() {
  return useChange(
    SaveStoryDocument,
    (data) => data.saveStory,
    (_, input) => touchedBy(input.network),
  );
}

export function useRemoveStory() {
  return useChange(
    RemoveStoryDocument,
    (data) => data.removeStory,
    (_, input) => touchedBy(input.network),
  );
}
