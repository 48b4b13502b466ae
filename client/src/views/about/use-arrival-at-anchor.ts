import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** Brings what the end of the address names into view, and gives it the focus, as a browser does for a page it loads. */
export function useArrivalAtAnchor(before: () => void): void {
  const { hash, key } = useLocation();
  const prepare = useRef(before);
  prepare.current = before;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same anchor chosen again is gone to again
  useEffect(() => {
    if (hash === '') return;
    prepare.current();
    // After the page is drawn whole, and after the shell has put the focus at its beginning.
    const frame = requestAnimationFrame(() => {
      const target = document.getElementById(decodeURIComponent(hash.slice(1)));
      target?.scrollIntoView();
      target?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [hash, key]);
}
