import type { ReactNode } from 'react';
import { GraphCanvas } from './graph-canvas.js';
import styles from './graph-figure.module.css';
import type { ArrangementState } from './use-arrangement.js';

export interface GraphFigureProps {
  /** From `useArrangement`. */
  readonly arrangement: ArrangementState;
  readonly label: string;
  readonly selected: string | null;
  readonly highlight?: ReadonlySet<string> | null;
  readonly onSelect: (key: string | null) => void;
  readonly onOpen: (key: string) => void;
  readonly onZoom?: (zoom: number) => void;
  readonly controls?: ReactNode;
}

/** A picture with the state of its arrangement: how far it is, *stop*, and *arrange again*. */
export function GraphFigure({ arrangement, ...props }: GraphFigureProps) {
  return (
    <div className={styles.figure}>
      <GraphCanvas {...props} arranged={arrangement.arranged} onMove={arrangement.place} />
      <ArrangementNote arrangement={arrangement} />
    </div>
  );
}

function ArrangementNote({ arrangement }: { readonly arrangement: ArrangementState }) {
  const { state, progress, arranged } = arrangement;
  if (state === 'ready') return null;
  if (state === 'working') {
    return (
      <div className={styles.state} data-quiet={arranged !== null}>
        <label>
          Arranging the picture <progress max={1} value={progress} />
        </label>
        <button type="button" className={styles.button} onClick={arrangement.stop}>
          Stop
        </button>
      </div>
    );
  }
  const words = state === 'stopped' ? 'Stopped before the picture was arranged.' : 'The picture could not be arranged.';
  return (
    <div className={styles.state} role="status">
      <span>{words}</span>
      <button type="button" className={styles.button} onClick={arrangement.again}>
        Arrange again
      </button>
    </div>
  );
}
