import { partLabel } from '@footbridge/shared/gaps/part-label';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import type { MeasureRow } from '../../data/use-measure.js';
import styles from './measures-view.module.css';

export interface RowSubjectProps {
  readonly row: MeasureRow;
  /** The grouping the parts are of. */
  readonly grouping: string;
}

/** Whose a value is: names lead to the panel, parts are said as headings show them. */
export function RowSubject({ row, grouping }: RowSubjectProps) {
  if (row.stakeholder !== null) return <StakeholderName stakeholder={row.stakeholder} mark />;
  const ends = row.tie !== null ? [row.tie.from, row.tie.to] : row.pair !== null ? row.set : null;
  if (ends !== null) {
    return (
      <ul className={styles.ends}>
        {ends.map((end) => (
          <li key={end.key}>
            <StakeholderName stakeholder={end} mark />
          </li>
        ))}
      </ul>
    );
  }
  if (row.set !== null) return <StakeholderNames stakeholders={row.set} />;
  if (row.part !== null) return partLabel(grouping, row.part);
  return row.pair?.map((part) => partLabel(grouping, part)).join(' and ') ?? '';
}

/** Tells one row from another. */
export function keyOfRow(row: MeasureRow): string {
  const { stakeholder, tie, part, pair, set } = row;
  return JSON.stringify([stakeholder?.key, tie?.from.key, tie?.to.key, part, pair, set?.map(({ key }) => key)]);
}
