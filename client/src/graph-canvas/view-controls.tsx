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
} as const;

interface ViewControlsProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly stage: Stage | null;
  readonly children?: ReactNode;
}

/** Everything dragging and the wheel do, as buttons. */
export function ViewControls({ ref, stage, children }: ViewControlsProps) {
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
      {children}
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly mark: keyof typeof MARKS;
  readonly onClick: () => void;
}

function Tool({ label, mark, onClick }: ToolProps) {
  return (
    <button type="button" className={styles.tool} aria-label={label} title={label} onClick={onClick}>
      <svg aria-hidden="true" width="16" height="16" viewBox="0 0 16 16" className={styles.mark}>
        <path d={MARKS[mark]} />
      </svg>
    </button>
  );
}
