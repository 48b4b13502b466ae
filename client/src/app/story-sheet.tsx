import { useIsFetching } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef } from 'react';
import { Route, Routes } from 'react-router';
import type { StoryRow } from '../data/use-saved-views.js';
import { openedViewAddress } from '../state/saved-address.js';
import { VIEWS } from '../views/views.js';
import styles from './story-print.module.css';
import { ViewFrame } from './view-frame.js';

interface StorySheetProps {
  readonly network: string;
  /** Its place in the story, from 1. */
  readonly at: number;
  readonly count: number;
  readonly step: StoryRow['steps'][number];
  /** The address of the page that the sheet is on. */
  readonly base: string;
  /** Told once, when all of it is drawn, or will not be. */
  readonly onDrawn: (at: number, isWhole: boolean) => void;
}

/** One step on paper: its sentence, and under it the view itself, drawn for the address that was saved. */
export function StorySheet({ network, at, count, step, base, onDrawn }: StorySheetProps) {
  const frame = useRef<HTMLDivElement>(null);
  const { savedView, sentence } = step;
  const [, search = ''] = openedViewAddress(network, savedView).split('?');
  useDrawn(frame, (isWhole) => onDrawn(at, isWhole));
  return (
    <section className={styles.sheet} aria-label={`Step ${at} of ${count}`}>
      <p className={styles.place}>
        {at} of {count}
      </p>
      <h2 className={styles.sentence}>{sentence || savedView.name}</h2>
      {savedView.note !== null && <p className={styles.note}>{savedView.note}</p>}
      <div ref={frame} className={styles.frame}>
        <Routes location={{ pathname: `${base}/${savedView.view}`, search: `?${search}`, hash: '' }}>
          {VIEWS.map((view) => (
            <Route key={view.id} path={view.id} element={<ViewFrame view={view} />} />
          ))}
          <Route path="*" element={<p>This version of Footbridge has no view “{savedView.view}”.</p>} />
        </Routes>
      </div>
    </section>
  );
}

/** How often it is looked at, and how long nothing must have been on its way. */
const LOOK = 200;
const CALM = 800;
/** A view that is not drawn by then is printed as far as it is. */
const PATIENCE = 45_000;
const ON_ITS_WAY = '[aria-busy="true"], [data-loading], progress, [role="progressbar"]';

/** Calls once when nothing is being asked for and nothing in the frame says that it is still working, or that it failed. */
function useDrawn(frame: RefObject<HTMLElement | null>, onDrawn: (isWhole: boolean) => void): void {
  const asking = useIsFetching();
  const latest = useRef({ asking, onDrawn });
  latest.current = { asking, onDrawn };
  useEffect(() => {
    const begun = Date.now();
    let calmSince = begun;
    const timer = setInterval(() => {
      const now = Date.now();
      const isWorking = latest.current.asking > 0 || frame.current?.querySelector(ON_ITS_WAY) != null;
      if (isWorking) calmSince = now;
      if (now - calmSince < CALM && now - begun < PATIENCE) return;
      clearInterval(timer);
      latest.current.onDrawn(!isWorking && frame.current?.querySelector('[role="alert"]') == null);
    }, LOOK);
    return () => clearInterval(timer);
  }, [frame]);
}
