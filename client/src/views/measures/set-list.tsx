import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { Button } from '../../components/button.js';
import { countOf, formatMeasured } from '../../components/number-format.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import type { MeasureAnswer, MeasureRow, MeasureState } from '../../data/use-measure.js';
import { detailNames, detailTitle, detailValue } from './details.js';
import styles from './measures-view.module.css';
import { RowValue } from './ranking-table.js';
import { keyOfRow } from './row-subject.js';

export interface SetListProps {
  readonly measure: MeasureDefinition;
  readonly answer: MeasureAnswer;
  readonly state: MeasureState;
}

/** Sets of stakeholders by how many they hold, with what each set would mean. */
export function SetList({ measure, answer, state }: SetListProps) {
  const sizes = [...new Set(answer.rows.map(sizeOf))].sort((one, other) => one - other);
  if (sizes.length === 0) return <p>There is no such set in what the filter leaves.</p>;
  return (
    <>
      {sizes.map((size) => (
        <section key={size} className={styles.sets} aria-labelledby={`set-${size}`}>
          <h3 id={`set-${size}`}>{size === 1 ? 'One alone' : `Any ${size} together`}</h3>
          <ul>
            {answer.rows
              .filter((row) => sizeOf(row) === size)
              .map((row) => (
                <SetItem key={keyOfRow(row)} row={row} measure={measure} />
              ))}
          </ul>
        </section>
      ))}
      {state.hasMore && (
        <Button small isDisabled={state.loadingMore} onPress={state.loadMore}>
          {state.loadingMore ? 'Loading…' : `List more of ${countOf(answer.total, 'set')}`}
        </Button>
      )}
    </>
  );
}

function SetItem({ row, measure }: { readonly row: MeasureRow; readonly measure: MeasureDefinition }) {
  const details = detailNames([row]);
  return (
    <li>
      <StakeholderNames stakeholders={row.set ?? []} />
      <p className={styles.faint}>
        {measure.name} <RowValue row={row} />
        {details.map((name) => (
          <span key={name}>
            {' · '}
            {detailTitle(name)} {formatMeasured(detailValue(row, name))}
          </span>
        ))}
      </p>
    </li>
  );
}

function sizeOf({ set }: MeasureRow): number {
  return set?.length ?? 0;
}
