import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, and again whenever it changes: pictures are laid out for it, so that text keeps its size. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise: number): number {
  const [width, setWidth] = useState(otherwise);
  useLayoutEffect(() => {
    const host = element.current;
    if (host === null) return;
    const measure = () => setWidth(Math.round(host.clientWidth) || otherwise);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(host);
    return () => observer.disconnect();
  }, [element, otherwise]);
  return width;
}
