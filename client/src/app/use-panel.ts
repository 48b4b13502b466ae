import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import type { StakeholderLinks } from '../components/stakeholder-name.js';
import { useChangeAddress, useViewState } from '../state/use-view-state.js';
import { withViewState } from '../state/view-state.js';

const NARROW = '(max-width: 60rem)';

export interface PanelLinks {
  readonly names: StakeholderLinks;
  readonly close: () => void;
  /** The panel lies over the page, so what is under it must not be reached. */
  readonly covers: boolean;
}

/** Opening and closing the panel of a stakeholder; closing gives focus back to where it was opened. */
export function usePanel(main: RefObject<HTMLElement | null>): PanelLinks {
  const { panel } = useViewState();
  const { pathname, search } = useLocation();
  const change = useChangeAddress();
  const opener = useRef<Element | null>(null);
  const before = useRef<{ readonly panel: string | null; readonly top: number } | null>(null);
  const narrow = useMediaQuery(NARROW);
  const open = useCallback(
    (key: string) => {
      if (panel === null) {
        opener.current = document.activeElement;
        before.current = { panel, top: topOf(opener.current) };
      }
      change({ panel: key });
    },
    [change, panel],
  );
  // What was clicked stays under the pointer, however the page is laid out anew for the room that is left.
  useLayoutEffect(() => {
    const former = before.current;
    if (former === null || former.panel === panel || !opener.current?.isConnected) return;
    before.current = null;
    window.scrollBy(0, topOf(opener.current) - former.top);
  }, [panel]);
  const close = useCallback(() => {
    before.current = { panel, top: topOf(opener.current) };
    change({ panel: null });
    // After the panel is gone: what it covered can only take focus then.
    requestAnimationFrame(() => returnFocus(opener.current, panel, main.current));
  }, [change, panel, main]);
  const addressOf = useCallback(
    (key: string) => `${pathname}?${withViewState(new URLSearchParams(search), { panel: key })}`,
    [pathname, search],
  );
  const names = useMemo(() => ({ open, addressOf }), [open, addressOf]);
  return { names, close, covers: narrow && panel !== null };
}

function topOf(element: Element | null): number {
  return element?.getBoundingClientRect().top ?? 0;
}

/** To the opener if it is still there, else to the same name in the page, else to the page. */
function returnFocus(opener: Element | null, key: string | null, main: HTMLElement | null): void {
  const sameName = key === null ? null : document.querySelector(`[data-stakeholder="${CSS.escape(key)}"]`);
  const target = [opener, sameName, main].find((element) => element?.isConnected && element !== document.body);
  if (target instanceof HTMLElement || target instanceof SVGElement) target.focus();
}

function useMediaQuery(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', listener);
      return () => list.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
  );
}
