import { useLayoutEffect, useSyncExternalStore } from 'react';
import { lastingStore } from './text-store.js';

export const THEME_CHOICES = ['system', 'light', 'dark', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const THEME_LABELS = {
  system: 'As the system',
  light: 'Light',
  dark: 'Dark',
  contrast: 'High contrast',
} as const satisfies Record<ThemeChoice, string>;

const STORED_AS = 'footbridge:appearance';
const listeners = new Set<() => void>();
const wantsDark = window.matchMedia('(prefers-color-scheme: dark)');
const wantsContrast = window.matchMedia('(prefers-contrast: more)');

/** Puts the chosen appearance on the page, and follows the system while that is the choice. */
export function startTheme(): void {
  applyTheme();
  for (const query of [wantsDark, wantsContrast]) query.addEventListener('change', applyTheme);
}

/** The chosen appearance, and a function to choose another; remembered in this browser. */
export function useTheme(): readonly [ThemeChoice, (choice: ThemeChoice) => void] {
  const choice = useSyncExternalStore(subscribe, readChoice);
  return [choice, choose];
}

/** While a page shows what is to be printed, it is light as paper is, whatever was chosen. */
export function usePaperTheme(): void {
  useLayoutEffect(() => {
    isPaper = true;
    applyTheme();
    return () => {
      isPaper = false;
      applyTheme();
    };
  }, []);
}

let isPaper = false;

function choose(choice: ThemeChoice): void {
  if (choice === 'system') lastingStore.removeItem(STORED_AS);
  else lastingStore.setItem(STORED_AS, choice);
  applyTheme();
  for (const listener of listeners) listener();
}

function applyTheme(): void {
  document.documentElement.dataset.theme = isPaper ? 'light' : themeOf(readChoice());
}

function themeOf(choice: ThemeChoice): 'light' | 'dark' | 'contrast' | 'contrast-dark' {
  if (choice === 'contrast' || (choice === 'system' && wantsContrast.matches)) {
    return wantsDark.matches ? 'contrast-dark' : 'contrast';
  }
  if (choice !== 'system') return choice;
  return wantsDark.matches ? 'dark' : 'light';
}

function readChoice(): ThemeChoice {
  const stored = lastingStore.getItem(STORED_AS);
  return THEME_CHOICES.find((choice) => choice === stored) ?? 'system';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
