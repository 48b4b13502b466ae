import type { ReactNode } from 'react';
import { Button } from '../../components/button.js';
import { countOf, formatCount } from '../../components/number-format.js';
import { Progress } from '../../components/progress.js';
import styles from './stakeholders-view.module.css';
import type { Selection } from './use-selection.js';

export interface SelectionBarProps<Row> {
  readonly selection: Selection<Row>;
  readonly total: number;
  /** "stakeholder". */
  readonly thing: string;
  readonly things: string;
  readonly children: ReactNode;
}

/** How many rows are chosen, the way to all of them, and what can be done with them. */
export function SelectionBar<Row>({ selection, total, thing, things, children }: SelectionBarProps<Row>) {
  const { grid, gathering, problem } = selection;
  if (gathering !== null) {
    return (
      <div className={styles.selection}>
        <Progress
          label={`Choosing ${countOf(total, thing, things)}`}
          share={gathering.share}
          onCancel={gathering.cancel}
        />
      </div>
    );
  }
  if (grid.count === 0 && problem === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a group of form fields
    <div className={styles.selection} role="group" aria-label="What is selected">
      <strong role="status">{countOf(grid.count, thing, things)} selected</strong>
      {problem !== null && <span className={styles.problem}>{problem}</span>}
      {!grid.allChosen && (
        <Button
          small
          variant="quiet"
          aria-label={`Select all ${formatCount(total)} that match`}
          onPress={selection.chooseAll}
        >
          Select all {formatCount(total)}
        </Button>
      )}
      {children}
      <Button small variant="quiet" aria-label="Clear the selection" onPress={selection.clear}>
        Clear
      </Button>
    </div>
  );
}
