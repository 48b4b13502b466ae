import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { capitalised, countOf } from '../../components/number-format.js';
import { useSavedViews, useStories } from '../../data/use-saved-views.js';
import { openSaveForm } from '../../state/save-form.js';
import { savedViewAddress, storyAddress } from '../../state/saved-address.js';
import { useNetworkKey } from '../../state/use-view-state.js';
import { VIEWS } from '../../views/views.js';
import type { Command } from './command.js';

/** Saving the view on show, and opening each saved view and story. */
export function useSavedViewCommands(): readonly Command[] {
  const network = useNetworkKey();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data: views } = useSavedViews(network);
  const { data: stories } = useStories(network);
  return useMemo(() => {
    if (network === null) return [];
    const section = 'Saved views' as const;
    const canBeSaved = VIEWS.some(({ id, filtered }) => filtered && pathname.endsWith(`/${id}`));
    const save: Command = {
      id: 'save this view',
      section: 'Actions',
      label: 'Save this view',
      detail: 'Under a name, with everything where it stands',
      words: ['bookmark', 'keep', 'link'],
      offered: true,
      run: openSaveForm,
    };
    return [
      ...(canBeSaved ? [save] : []),
      ...(views ?? []).map(({ key, name, note, view }) => ({
        id: `saved view ${key}`,
        section,
        label: name,
        detail: note ?? capitalised(view),
        words: ['saved', 'view', view],
        run: () => navigate(savedViewAddress(network, key)),
      })),
      ...(stories ?? [])
        .filter(({ steps }) => steps.length > 0)
        .map(({ key, name, steps }) => ({
          id: `story ${key}`,
          section,
          label: name,
          detail: `Story of ${countOf(steps.length, 'step')}`,
          words: ['story', 'present', 'slides'],
          run: () => navigate(storyAddress(network, key)),
        })),
    ];
  }, [network, pathname, navigate, views, stories]);
}
