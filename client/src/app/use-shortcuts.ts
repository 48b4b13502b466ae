import { useEffect } from 'react';

export interface Shortcuts {
  readonly search: () => void;
  readonly help: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** The keys that work everywhere: / and Ctrl K, ?, Ctrl Z, Ctrl Shift Z. None works while text is being typed. */
export function useShortcuts({ search, help, undo, redo }: Shortcuts): void {
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const control = event.ctrlKey || event.metaKey;
      const run = actionOf(event, control, { search, help, undo, redo });
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', act);
    return () => document.removeEventListener('keydown', act);
  }, [search, help, undo, redo]);
}

function actionOf(event: KeyboardEvent, control: boolean, shortcuts: Shortcuts): (() => void) | undefined {
  const key = event.key.toLowerCase();
  const dialogOpen = document.querySelector('[role="dialog"],[role="alertdialog"]') !== null;
  if (dialogOpen) return undefined;
  if (control && key === 'k') return shortcuts.search;
  if (isTyping(event.target)) return undefined;
  if (control && key === 'z') return event.shiftKey ? shortcuts.redo : shortcuts.undo;
  if (control && key === 'y') return shortcuts.redo;
  if (control || event.altKey) return undefined;
  if (key === '/') return shortcuts.search;
  return key === '?' ? shortcuts.help : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
