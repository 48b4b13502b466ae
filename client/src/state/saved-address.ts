/** The parameter that says which saved view is open. */
export const SAVED_PARAMETER = 'saved';
/** The parameters that say which story is told, and which step of it; the first is 1. */
export const STORY_PARAMETER = 'story';
export const STEP_PARAMETER = 'step';

/** Not of the view itself: which saved view and story it is seen in, and whose panel lies beside it. */
const PASSING: ReadonlySet<string> = new Set([SAVED_PARAMETER, STORY_PARAMETER, STEP_PARAMETER, 'panel']);
/** What decides where a map puts things: with another of these, saved places mean nothing. */
const PLACING = ['mode', 'arrange', 'around', 'by'] as const;

/** Names a saved view among the names under which places given by hand are kept; closed, as one key may begin another. */
export function savedMemory(key: string): string {
  return `.saved(${key})`;
}

/** The part of an address that is saved with a view. */
export function searchToSave(params: URLSearchParams): string {
  return new URLSearchParams([...params].filter(([name]) => !PASSING.has(name))).toString();
}

/** True where two queries choose the same, whatever the order of their parameters. */
export function choosesTheSame(one: URLSearchParams, other: URLSearchParams): boolean {
  const entries = (params: URLSearchParams) =>
    [...params].filter(([name]) => !PASSING.has(name)).map(([name, value]) => JSON.stringify([name, value]));
  return entries(one).sort().join() === entries(other).sort().join();
}

/** True where the map of an address puts things as the map of a saved one did. */
export function hasSamePlaces(params: URLSearchParams, saved: string): boolean {
  const then = new URLSearchParams(saved);
  return PLACING.every((name) => (params.get(name) ?? '') === (then.get(name) ?? ''));
}

/** Where something that moved less than this still stands where it stood. */
const NEAR = 1;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How many stand elsewhere than they did; who was not there then, or is not now, is no move. */
export function countMoved(
  now: ReadonlyMap<string, Place> | null,
  then: readonly (Place & { readonly key: string })[],
): number {
  if (now === null) return 0;
  return then.filter(({ key, x, y }) => {
    const place = now.get(key);
    return place !== undefined && (Math.abs(place.x - x) > NEAR || Math.abs(place.y - y) > NEAR);
  }).length;
}

/** The stable address of a saved view: it leads to what is saved under the key, whatever that is by then. */
export function savedViewAddress(network: string, key: string): string {
  return `/n/${encodeURIComponent(network)}/saved/${encodeURIComponent(key)}`;
}

/** The stable address of a story. */
export function storyAddress(network: string, key: string): string {
  return `/n/${encodeURIComponent(network)}/story/${encodeURIComponent(key)}`;
}

/** True for the pages of a story itself, and not for a network or a view that is called so. */
export function isStoryPath(pathname: string): boolean {
  return /^\/n\/[^/]+\/story\/./u.test(pathname);
}

/** Where a story is laid out to be printed. */
export function printAddress(network: string, key: string): string {
  return `${storyAddress(network, key)}/print`;
}

interface SavedChoices {
  readonly key: string;
  readonly view: string;
  readonly search: string;
}

/** The address of the view itself, with all that was saved of its choices. */
export function openedViewAddress(network: string, { key, view, search }: SavedChoices): string {
  const params = new URLSearchParams(search);
  params.set(SAVED_PARAMETER, key);
  return `/n/${encodeURIComponent(network)}/${encodeURIComponent(view)}?${params}`;
}

/** The address of one step of a story; steps are counted from 1. */
export function stepAddress(network: string, story: string, step: number, savedView: SavedChoices): string {
  const params = new URLSearchParams({ [STORY_PARAMETER]: story, [STEP_PARAMETER]: String(step) });
  return `${openedViewAddress(network, savedView)}&${params}`;
}
