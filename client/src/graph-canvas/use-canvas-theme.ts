import { type RefObject, useEffect, useState } from 'react';
import { type CanvasTheme, readTheme, watchTheme } from './theme.js';

/** The page's colours as they hold inside an element, and again whenever they change; null until it is on the page. */
export function useCanvasTheme(host: RefObject<HTMLElement | null>): CanvasTheme | null {
  const [theme, setTheme] = useState<CanvasTheme | null>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const read = () => setTheme(readTheme(element));
    read();
    return watchTheme(read);
  }, [host]);
  return theme;
}

/** True where the reader asks for more than colour: patterns are then drawn without being asked for. */
export function useStrongContrast(): boolean {
  const [strong, setStrong] = useState(asksForStrong);
  useEffect(() => watchTheme(() => setStrong(asksForStrong())), []);
  return strong;
}

function asksForStrong(): boolean {
  const theme = document.documentElement.dataset.theme ?? '';
  return theme.startsWith('contrast') || window.matchMedia('(forced-colors: active)').matches;
}

/** True where the reader asked the system for less movement. Read when something is about to move. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}
