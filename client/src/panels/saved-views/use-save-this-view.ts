import { useLocation } from 'react-router';
import { useSaveView } from '../../data/use-saved-views.js';
import { placesOnShow } from '../../state/places-on-show.js';
import { searchToSave } from '../../state/saved-address.js';
import { useNetworkKey } from '../../state/use-view-state.js';

/** More than a saved view takes; no picture draws so many. */
const MOST_PLACES = 2_000;

/** Saves what is on show, with its address and where everything stands, as a new saved view or in place of one. */
export function useSaveThisView() {
  const network = useNetworkKey() ?? '';
  const { pathname, search } = useLocation();
  const { run, running } = useSaveView();
  const save = (said: {
    readonly key?: string;
    readonly name?: string;
    readonly note?: string | null;
    readonly expectedVersion?: number;
  }) => {
    const places = [...(placesOnShow() ?? [])].slice(0, MOST_PLACES).map(([key, { x, y }]) => ({ key, x, y }));
    return run({
      ...said,
      network,
      view: viewOfPath(pathname),
      search: searchToSave(new URLSearchParams(search)),
      places,
    });
  };
  return { save, running };
}

/** The id of the view in `/n/<network>/<view>`. */
export function viewOfPath(pathname: string): string {
  return decodeURIComponent(pathname.split('/')[3] ?? '');
}
