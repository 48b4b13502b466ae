import type { ReactNode, Ref } from 'react';
import styles from './graph-canvas.module.css';
import type { Stage } from './stage.js';

const PAN = 120;

const MARKS = {
  in: 'M8 3v10M3 8h10',
  out: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.500V6M13.500 10v3.500H10M6 13.500H2.500V10',
  up: 'M4 10l4-4 4 4',
  down: 'M4 6l4 4 4-4',
  left: 'M10 4 6 8l4 4',
  right: 'M6 4l4 4-4 4',
  area: 'M13 5.500C13 3.600 10.800 2.500 8 2.500S3 3.900 3 6.200s2.300 3.600 5 3.600 5-1.600 5-4.300ZM6 9.800c-1.200.6-1.300 2 0 2.200s1.200 1.300.300 1.800',
} as const;

interface ViewControlsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly stage: Stage | null;
  /** A drag draws a line round some, and a click adds one to the selection. */
  readonly selecting: boolean;
  readonly onSelecting: (on: boolean) => void;
  readonly children?: ReactNode;
}

/** Everything dragging and the wheel do, as buttons. */
export function ViewControls({ ref, stage, selecting, onSelecting, children }: ViewControlsProps) {
  return (
    <div
      ref={ref}
      className={styles.controls}
      role="toolbar"
      aria-label="Move and zoom the picture"
      aria-orientation="vertical"
    >
      <Tool label="Zoom in" mark="in" onClick={() => stage?.zoomBy(1)} />
      <Tool label="Zoom out" mark="out" onClick={() => stage?.zoomBy(-1)} />
      <Tool label="Show all" mark="fit" onClick={() => stage?.fit(true)} />
      <Tool label="Move up" mark="up" onClick={() => stage?.panBy(0, PAN)} />
      <Tool label="Move down" mark="down" onClick={() => stage?.panBy(0, -PAN)} />
      <Tool label="Move left" mark="left" onClick={() => stage?.panBy(PAN, 0)} />
      <Tool label="Move right" mark="right" onClick={() => stage?.panBy(-PAN, 0)} />
      <Tool label="Select several" mark="area" pressed={selecting} onClick={() => onSelecting(!selecting)} />
      {children}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly mark: keyof typeof MARKS;
  /** For a mode that is on or off. */
  readonly pressed?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, mark, pressed, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" className={styles.mark}>
        <path d={MARKS[mark]} />
      </svg>
    </button>
  );
}
