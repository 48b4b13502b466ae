import { fail, type Result, succeed } from '@footbridge/shared/result';
import type { SavedPlace, SavedViewRecord } from '@footbridge/shared/vocabulary/saved-view';
import { InputCheck, shorten, TEXT_LIMITS } from './input-check.js';
import type { InputProblem } from './refusal.js';

/** What a save says of a view: an absent field stays, null clears it; places come as the whole list. */
export interface SavedViewChanges {
  readonly name?: string | null;
  readonly note?: string | null;
  readonly view?: string | null;
  readonly search?: string | null;
  readonly places?: readonly SavedPlace[] | null;
}

/** What somebody sets up in a view; the rest is only said of it. */
export type SavedViewDrawing = Pick<SavedViewRecord, 'view' | 'search' | 'places'>;

/** More than any picture draws. */
const MOST_PLACES = 2_000;
/** Beyond this no picture reaches; a number that large is a mistake. */
const FURTHEST = 1_000_000;
/** As long as servers and proxies let an address be. */
const LONGEST_SEARCH = 8_000;
const VIEW_ID = /^[a-z][a-z0-9-]{0,39}$/;

const BLANK: SavedViewRecord = {
  key: '',
  name: '',
  note: null,
  view: '',
  search: '',
  places: [],
  dataVersion: 0,
  createdAt: '',
  createdBy: '',
  updatedAt: '',
  updatedBy: '',
  version: 0,
};

/** The stored view with the changes laid over it, or everything that is wrong with them. Null: a new one. */
export function changedSavedView(
  stored: SavedViewRecord | null,
  changes: SavedViewChanges,
): Result<SavedViewRecord, readonly InputProblem[]> {
  const check = new InputCheck();
  const isNew = stored === null;
  const changed: SavedViewRecord = {
    ...(stored ?? BLANK),
    ...((isNew || changes.name !== undefined) && {
      name: check.requiredText(changes.name ?? null, ['name'], 'The name', TEXT_LIMITS.name),
    }),
    ...(changes.note !== undefined && { note: check.lines(changes.note, ['note'], 'The note') }),
    ...((isNew || changes.view !== undefined) && { view: viewOf(changes.view ?? null, check) }),
    ...(changes.search !== undefined && { search: searchOf(changes.search, check) }),
    ...(changes.places !== undefined && { places: placesOf(changes.places, check) }),
  };
  return check.problems.length > 0 ? fail(check.problems) : succeed(changed);
}

/** True where a save says what is drawn, not only what it is called. */
export function setsUpDrawing({ view, search, places }: SavedViewChanges): boolean {
  return view !== undefined || search !== undefined || places !== undefined;
}

function viewOf(sent: string | null, check: InputCheck): string {
  const view = check.requiredText(sent, ['view'], 'The view', TEXT_LIMITS.line);
  if (view !== '' && !VIEW_ID.test(view)) {
    const message = `The view must be one word as it stands in its address, like map or gaps; "${shorten(view)}" came.`;
    check.report('INVALID', ['view'], message);
  }
  return view;
}

function searchOf(sent: string | null, check: InputCheck): string {
  const search = check.text(sent, ['search'], 'The query of the address', LONGEST_SEARCH) ?? '';
  if (search.includes('#')) {
    const message = 'The query of the address holds a "#", which ends it. Send what stands between "?" and "#".';
    check.report('INVALID', ['search'], message);
  }
  return search.replace(/^\?/, '');
}

/** By key and each key once, to two digits after the point: what a picture shows no finer. */
function placesOf(sent: readonly SavedPlace[] | null, check: InputCheck): readonly SavedPlace[] {
  if (sent === null) return [];
  if (sent.length > MOST_PLACES) {
    check.report('TOO_LONG', ['places'], `A saved view can have at most 2,000 places; ${sent.length} came.`);
    return [];
  }
  const kept = new Map<string, SavedPlace>();
  for (const [index, { key, x, y }] of sent.entries()) {
    const path = ['places', String(index)];
    const of = check.requiredText(key, [...path, 'key'], 'The key of a place', TEXT_LIMITS.line);
    for (const [axis, value] of [['x', x] as const, ['y', y] as const]) {
      if (Math.abs(value) <= FURTHEST) continue; // so is neither what is no number
      const message = `A place must lie between -1,000,000 and 1,000,000; ${value} came.`;
      check.report('INVALID', [...path, axis], message);
    }
    kept.set(of, { key: of, x: rounded(x), y: rounded(y) });
  }
  return [...kept.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0; // plus nothing: -0 is 0
}
