import { useEffect } from 'react';
import { type ShortcutId, shortcutOf } from './keys.js';

export type Shortcuts = Readonly<Record<ShortcutId, () => void>>;

/** Obeys the keys that work everywhere (`keys.ts`), but for those meant for an open dialog. */
export function useShortcuts({ search, help, undo, redo }: Shortcuts): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      const id = shortcutOf(event, isTyping(event.target));
      if (id === null) return;
      event.preventDefault();
      ({ search, help, undo, redo })[id]();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [search, help, undo, redo]);
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
