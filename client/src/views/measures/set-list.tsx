import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useState } from 'react';
import { Button } from '../../components/button.js';
import { countOf, formatCount, formatMeasured } from '../../components/number-format.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import type { MeasureAnswer, MeasureRow, MeasureState } from '../../data/use-measure.js';
import { detailNames, detailTitle, detailValue } from './details.js';
import styles from './measures-view.module.css';
import { RowValue } from './ranking-table.js';
import { keyOfRow } from './row-subject.js';

/** Sets of one size that are listed at once: where more are as good, the first say enough. */
const FIRST = 5;
/** What a set says of itself beside its value; the rest of its details are numbers of their own. */
const SAID_IN_WORDS: ReadonlySet<string> = new Set(['size', 'exact', 'equalSets']);

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
        <SetsOfSize key={size} size={size} rows={answer.rows.filter((row) => sizeOf(row) === size)} />
      ))}
      {state.hasMore && (
        <Button small isDisabled={state.loadingMore} onPress={state.loadMore}>
          {state.loadingMore ? 'Loading…' : `Ask for more of ${countOf(answer.total, 'set')}`}
        </Button>
      )}
      <p className={styles.faint}>
        Data version {answer.provenance.version}. The number beside each set is {measure.name.toLowerCase()}.
      </p>
    </>
  );
}

interface SetsOfSizeProps {
  readonly size: number;
  readonly rows: readonly MeasureRow[];
}

function SetsOfSize({ size, rows }: SetsOfSizeProps) {
  const [all, setAll] = useState(false);
  const equal = Math.max(0, ...rows.map((row) => detailValue(row, 'equalSets') ?? 0));
  const shown = all ? rows : rows.slice(0, FIRST);
  return (
    <section className={styles.sets} aria-labelledby={`set-${size}`}>
      <h2 id={`set-${size}`}>{size === 1 ? 'One alone' : `${formatCount(size)} together`}</h2>
      <ul>
        {shown.map((row) => (
          <SetItem key={keyOfRow(row)} row={row} />
        ))}
      </ul>
      {equal > rows.length && (
        <p className={styles.faint}>
          {formatCount(rows.length)} of {formatCount(equal)} sets that are as good are listed.
        </p>
      )}
      {rows.length > FIRST && (
        <Button small variant="quiet" onPress={() => setAll(!all)}>
          {all ? `Show the first ${FIRST}` : `Show all ${formatCount(rows.length)}`}
        </Button>
      )}
    </section>
  );
}

function SetItem({ row }: { readonly row: MeasureRow }) {
  const numbers = detailNames([row])
    .filter((name) => !SAID_IN_WORDS.has(name))
    .map((name) => `${detailTitle(name)} ${formatMeasured(detailValue(row, name))}`);
  return (
    <li>
      <span className={styles.setValue}>
        <RowValue row={row} />
      </span>
      <span>
        <StakeholderNames stakeholders={row.set ?? []} />
        <span className={styles.reason}>{[...numbers, ...howFound(row)].join(' · ')}</span>
      </span>
    </li>
  );
}

/** Whether a better set may exist, and how many are as good. */
function howFound(row: MeasureRow): readonly string[] {
  const exact = detailValue(row, 'exact');
  const equal = detailValue(row, 'equalSets') ?? 0;
  return [
    ...(exact === 1 ? ['Every such set was tried'] : exact === 0 ? ['Found step by step: a better set may exist'] : []),
    ...(equal > 1 ? [`${formatCount(equal)} sets are as good`] : []),
  ];
}

function sizeOf({ set }: MeasureRow): number {
  return set?.length ?? 0;
}
