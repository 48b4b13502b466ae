import { Link } from 'react-router';
import { Button } from '../components/button.js';
import { Icon } from '../components/icons.js';
import { Menu } from '../components/menu.js';
import { THEME_CHOICES, THEME_LABELS, useTheme } from '../state/theme.js';
import { NetworkSwitcher } from './network-switcher.js';
import styles from './top-bar.module.css';
import type { UndoRedo } from './use-undo-redo.js';

export interface TopBarProps {
  readonly undoRedo: UndoRedo;
  readonly onSearch: () => void;
  readonly onHelp: () => void;
}

/** The product's name, the network, the search, undo and redo, appearance and help. */
export function TopBar({ undoRedo, onSearch, onHelp }: TopBarProps) {
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.product}>
        Footbridge
      </Link>
      <div className={styles.switcher}>
        <NetworkSwitcher />
      </div>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Icon name="search" />
        <span className={styles.searchWords}>Search people, organisations, views</span>
        <kbd>/</kbd>
      </button>
      <div className={styles.tools}>
        <UndoButton label="Undo" icon="undo" what={undoRedo.undoable} onPress={undoRedo.shortcuts.undo} />
        <UndoButton label="Redo" icon="redo" what={undoRedo.redoable} onPress={undoRedo.shortcuts.redo} />
        <AppearanceMenu />
        <Button variant="quiet" small aria-label="Help" onPress={onHelp}>
          <Icon name="help" />
        </Button>
      </div>
    </header>
  );
}

interface UndoButtonProps {
  readonly label: 'Undo' | 'Redo';
  readonly icon: 'undo' | 'redo';
  readonly what: string | null;
  readonly onPress: () => void;
}

function UndoButton({ label, icon, what, onPress }: UndoButtonProps) {
  const name = what === null ? `${label}: nothing to ${label.toLowerCase()}` : `${label}: ${what}`;
  return (
    <span title={name}>
      <Button variant="quiet" small aria-label={name} isDisabled={what === null} onPress={onPress}>
        <Icon name={icon} />
      </Button>
    </span>
  );
}

function AppearanceMenu() {
  const [theme, setTheme] = useTheme();
  return (
    <Menu
      label={`Appearance: ${THEME_LABELS[theme].toLowerCase()}`}
      trigger={<Icon name="contrast" />}
      variant="quiet"
      small
      entries={THEME_CHOICES.map((choice) => ({
        id: choice,
        label: THEME_LABELS[choice],
        selected: choice === theme,
        onAction: () => setTheme(choice),
      }))}
    />
  );
}
