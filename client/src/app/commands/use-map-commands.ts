import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ARRANGEMENT_LABELS, ARRANGEMENTS } from '../../graph-canvas/layouts/layout-input.js';
import { useAddressOf, useChangeAddress, useViewState } from '../../state/use-view-state.js';
import type { Command } from './command.js';

type MapParameters = Readonly<Record<string, string | null>>;

interface MapChoice {
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly own: MapParameters;
}

const BY_LINKS = 'force';

/** Drawing the map in another way; from elsewhere, the map is opened so. */
export function useMapCommands(): readonly Command[] {
  const { selection } = useViewState();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const change = useChangeAddress();
  const addressOf = useAddressOf();
  const [around] = selection;
  return useMemo(() => {
    const onMap = pathname.endsWith('/map');
    return choicesOf(around).map(({ id, label, detail, own }) => ({
      id: `map ${id}`,
      section: 'Map' as const,
      label,
      detail,
      words: ['map', 'picture', 'network', 'layout'],
      run: () => (onMap ? change({ own }) : navigate(addressOf({ view: 'map', own: present(own) }))),
    }));
  }, [around, pathname, navigate, change, addressOf]);
}

function choicesOf(around: string | undefined): readonly MapChoice[] {
  const arrangements = ARRANGEMENTS.filter((one) => one !== 'rings' || around !== undefined).map((arrangement) => ({
    id: `arranged ${arrangement}`,
    label: `Arrange the map: ${ARRANGEMENT_LABELS[arrangement].toLowerCase()}`,
    detail: 'People and organisations',
    own: {
      mode: 'people',
      arrange: arrangement === BY_LINKS ? null : arrangement,
      ...(arrangement === 'rings' && { around: around ?? null }),
    },
  }));
  return [
    ...arrangements,
    { id: 'groups', label: 'Show groups on the map', detail: 'A circle for each', own: { mode: null } },
    { id: 'people', label: 'Show people and organisations on the map', detail: 'One by one', own: { mode: 'people' } },
    {
      id: 'bridges',
      label: 'Bring out bridges on the map',
      detail: 'Who connects; the rest fades',
      own: { mode: 'people', overlay: 'bridges' },
    },
    {
      id: 'gaps',
      label: 'Bring out gaps on the map',
      detail: 'What is missing, and suggested introductions',
      own: { mode: 'people', overlay: 'gaps', arrange: 'groups' },
    },
    { id: 'list', label: 'Show the map as a list', detail: 'All that is drawn, as text', own: { show: 'list' } },
  ];
}

function present(own: MapParameters): Record<string, string> {
  return Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === null ? [] : [[name, value]])));
}
