import { useSyncExternalStore } from 'react';

let isOpen = false;
const listeners = new Set<() => void>();

function set(next: boolean): void {
  isOpen = next;
  for (const listener of listeners) listener();
}

/** Opens the form that saves the view on show: for its button, and for the commands. */
export function openSaveForm(): void {
  set(true);
}

export function closeSaveForm(): void {
  set(false);
}

export function useSaveFormOpen(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isOpen,
  );
}
