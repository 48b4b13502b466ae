import { useEffect } from 'react';

/** Names the page in the tab and to screen readers: the nearest first, the product last. */
export function usePageTitle(...parts: readonly (string | undefined)[]): void {
  const title = [...parts, 'Footbridge'].filter((part) => part !== undefined).join(' – ');
  useEffect(() => {
    document.title = title;
  }, [title]);
}
