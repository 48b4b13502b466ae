import { type RefObject, useEffect, useRef, useState } from 'react';
import { Stage, type StageEvents } from './stage.js';
import type { Arranged } from './use-arrangement.js';
import { prefersStillness, useCanvasTheme } from './use-canvas-theme.js';

/** Keeps a stage in an element and tells it what to show. Null until the element is on the page. */
export function useStage(
  host: RefObject<HTMLDivElement | null>,
  arranged: Arranged | null,
  events: StageEvents,
): Stage | null {
  const theme = useCanvasTheme(host);
  const [stage, setStage] = useState<Stage | null>(null);
  const latest = useRef(events);
  latest.current = events;
  const themed = theme !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a change of colours restyles the stage, it does not make a new one
  useEffect(() => {
    if (host.current === null || theme === null) return;
    const made = new Stage(host.current, theme, {
      tapNode: (key, adding) => latest.current.tapNode(key, adding),
      openNode: (key) => latest.current.openNode(key),
      tapGround: () => latest.current.tapGround(),
      pointAt: (key, at) => latest.current.pointAt(key, at),
      moveNodes: (to) => latest.current.moveNodes(to),
      zoomTo: (zoom) => latest.current.zoomTo(zoom),
    });
    setStage(made);
    return () => {
      made.destroy();
      setStage(null);
    };
  }, [host, themed]);

  useEffect(() => {
    if (theme !== null) stage?.restyle(theme);
  }, [stage, theme]);
  useEffect(() => {
    if (arranged !== null) stage?.draw(arranged, !prefersStillness());
  }, [stage, arranged]);
  return stage;
}
