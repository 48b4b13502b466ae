import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { THEME_CHOICES, THEME_LABELS, useTheme } from '../../state/theme.js';
import { useAddressOf } from '../../state/use-view-state.js';
import { VIEWS } from '../../views/views.js';
import type { Command } from './command.js';

/** Going to each view of the network on show. */
export function useViewCommands(): readonly Command[] {
  const navigate = useNavigate();
  const addressOf = useAddressOf();
  return useMemo(
    () =>
      VIEWS.map(({ id, label, question, inNavigation }) => ({
        id: `view ${id}`,
        section: 'Views' as const,
        label,
        detail: question,
        offered: inNavigation,
        run: () => navigate(addressOf({ view: id })),
      })),
    [navigate, addressOf],
  );
}

/** Choosing how the page looks. */
export function useAppearanceCommands(): readonly Command[] {
  const [theme, setTheme] = useTheme();
  return THEME_CHOICES.filter((choice) => choice !== theme).map((choice) => ({
    id: `appearance ${choice}`,
    section: 'Actions',
    label: `Appearance: ${THEME_LABELS[choice].toLowerCase()}`,
    words: ['theme', 'colours', 'mode', 'contrast'],
    run: () => setTheme(choice),
  }));
}
