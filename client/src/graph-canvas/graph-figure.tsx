import { useEffect } from 'react';
import { GraphCanvas, type GraphCanvasProps } from './graph-canvas.js';
import styles from './graph-figure.module.css';
import type { ArrangementState } from './use-arrangement.js';

export interface GraphFigureProps extends Omit<GraphCanvasProps, 'arranged'> {
  /** From `useArrangement`. */
  readonly arrangement: ArrangementState;
  /** Shows the same as text, where there is such a view: what to try when no picture can be made. */
  readonly onList?: () => void;
}

/** A picture with the state of its arrangement: how far it is, *stop*, and *try again*. */
export function GraphFigure({ arrangement, onList, ...props }: GraphFigureProps) {
  useTryAtFirst(arrangement);
  return (
    <div className={styles.figure}>
      <GraphCanvas {...props} arranged={arrangement.arranged} />
      <ArrangementNote arrangement={arrangement} {...(onList && { onList })} />
    </div>
  );
}

/** What could not be arranged is tried once more when it is to be shown anew, as after the list. */
function useTryAtFirst({ state, laid, restore }: ArrangementState): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the figure comes, not whenever it fails
  useEffect(() => {
    if (state === 'failed') restore(laid());
  }, []);
}

function ArrangementNote({ arrangement, onList }: Pick<GraphFigureProps, 'arrangement' | 'onList'>) {
  const { state, progress, arranged } = arrangement;
  if (state === 'ready') return null;
  if (state === 'working') {
    return (
      <div className={styles.state} data-quiet={arranged !== null}>
        <label>
          Arranging the picture <progress max={1} value={progress} />
        </label>
        <Action words="Stop" onClick={arrangement.stop} />
      </div>
    );
  }
  if (state === 'stopped') {
    return (
      <div className={styles.state} role="status">
        <span>Stopped: this is how far it was.</span>
        <Action words="Arrange to the end" onClick={arrangement.again} />
      </div>
    );
  }
  return (
    <div className={styles.state} role="alert">
      <span>
        The picture could not be arranged.
        {arranged !== null && arranged.picture.nodes.length > 0 && ' The one before is kept.'}
      </span>
      <Action words="Try again" onClick={arrangement.again} />
      {onList && <Action words="Show as a list" onClick={onList} />}
    </div>
  );
}

function Action({ words, onClick }: { readonly words: string; readonly onClick: () => void }) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {words}
    </button>
  );
}
