import { useChangeAddress, useViewState } from '../../state/use-view-state.js';
import { BroughtInNote, NotDrawnNote, OnlyNote } from './brought-in-note.js';
import { FocusNote } from './focus-note.js';
import { writeMapAddress } from './use-map-address.js';
import type { MapOnShow } from './use-map-on-show.js';

/** What was asked for beyond the usual picture, each with the way back; and who is looked at but not drawn. */
export function MapNotes({ shown }: { readonly shown: MapOnShow }) {
  const { address, setAddress, map, picture, selection, scope } = shown;
  const { panel } = useViewState();
  const change = useChangeAddress();
  if (map.picture === null || map.answer.outdated) return null;
  const drawn = new Set(picture.nodes.map(({ key }) => key));
  const broughtIn = picture.nodes.filter(({ key }) => address.include.includes(key) && !map.base.has(key));
  const missing = [panel, ...selection.keys].find((key) => key !== null && !drawn.has(key)) ?? null;
  const bringIn = (key: string, name: string) =>
    change({
      selection: selection.keys.includes(key) ? selection.keys : [key],
      own: writeMapAddress({
        mode: 'people',
        include: [...address.include.filter((other) => other !== key), key],
        ...(address.only.length > 0 && { only: [...address.only, key] }),
      }),
      label: `Bring in ${name}`,
    });
  return (
    <>
      {map.focusNames !== null && (
        <FocusNote names={map.focusNames} onClear={() => setAddress({ focus: [], focusParts: [] })} />
      )}
      {address.only.length > 0 && address.mode === 'people' && (
        <OnlyNote count={picture.nodes.length} onClear={() => setAddress({ only: [] }, 'Show the others again')} />
      )}
      {address.mode === 'people' && (
        <BroughtInNote
          nodes={broughtIn}
          onLetGo={(keys) =>
            setAddress({ include: address.include.filter((key) => !keys.includes(key)) }, 'Let go whom was brought in')
          }
        />
      )}
      {missing !== null && (
        <NotDrawnNote network={scope.network} stakeholder={missing} onBringIn={(name) => bringIn(missing, name)} />
      )}
    </>
  );
}
