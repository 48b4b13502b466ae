import type { ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button, type ButtonVariant } from './button.js';
import { Icon } from './icons.js';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  /** A second line. */
  readonly detail?: string;
  readonly selected?: boolean;
  readonly disabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuProps {
  /** The accessible name of the button, when its content is not enough. */
  readonly label?: string;
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly variant?: ButtonVariant;
  readonly small?: boolean;
}

/** A button that opens a list of things to do. */
export function Menu({ label, trigger, entries, variant = 'plain', small = false }: MenuProps) {
  const isChoice = entries.some(({ selected }) => selected !== undefined);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <MenuTrigger>
      <Button variant={variant} small={small} {...(label !== undefined && { 'aria-label': label })}>
        {trigger}
        <Icon name="down" />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom start">
        <AriaMenu
          className={styles.menu ?? ''}
          disabledKeys={entries.filter((entry) => entry.disabled).map((entry) => entry.id)}
          onAction={(id) => byId.get(String(id))?.onAction()}
        >
          {entries.map((entry) => (
            <MenuItem key={entry.id} id={entry.id} textValue={entry.label} className={styles.item ?? ''}>
              {isChoice && <span className={styles.mark}>{entry.selected && <Icon name="check" />}</span>}
              <span className={styles.words}>
                {entry.label}
                {entry.selected && <span className="visually-hidden"> (chosen)</span>}
                {entry.detail !== undefined && <small className={styles.detail}>{entry.detail}</small>}
              </span>
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
