import { type PointerEvent, type SyntheticEvent, useRef, useState } from 'react';
import { LEAST_DRAG } from './lasso.js';
import type { Point } from './picture.js';

interface LassoOptions {
  /** A drag draws a line even without Shift. */
  readonly on: boolean;
  /** The line as it was drawn, in pixels of the surface. */
  readonly onDrawn: (line: readonly Point[]) => void;
  /** The pointer went down and up again in one place. */
  readonly onClicked: (at: Point) => void;
}

/** A line drawn round some on a surface: with Shift held, or in a mode of its own. The canvas below then hears nothing. */
export function useLasso({ on, onDrawn, onClicked }: LassoOptions) {
  const [line, setLine] = useState<readonly Point[]>([]);
  const drawing = useRef<Point[] | null>(null);
  const starts = (event: { readonly shiftKey: boolean }) => on || event.shiftKey;
  const isFree = ({ target }: SyntheticEvent) => target instanceof HTMLCanvasElement;

  const end = (event: PointerEvent<HTMLElement>) => {
    const drawn = drawing.current;
    if (drawn === null) return;
    drawing.current = null;
    setLine([]);
    if (event.type === 'pointercancel') return;
    const [from] = drawn;
    const far = drawn.some(({ x, y }) => from !== undefined && Math.hypot(x - from.x, y - from.y) >= LEAST_DRAG);
    if (far) onDrawn(drawn);
    else if (from !== undefined) onClicked(from);
  };
  const silence = (event: SyntheticEvent & { readonly shiftKey: boolean }) => {
    if (starts(event) && isFree(event)) event.stopPropagation();
  };
  return {
    line,
    handlers: {
      onPointerDownCapture: (event: PointerEvent<HTMLElement>) => {
        if (event.button !== 0 || !starts(event) || !isFree(event)) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        drawing.current = [pointOf(event)];
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drawing.current === null) return;
        drawing.current.push(pointOf(event));
        setLine([...drawing.current]);
      },
      onPointerUp: end,
      onPointerCancel: end,
      onMouseDownCapture: silence,
      onTouchStartCapture: silence,
    },
  };
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}
