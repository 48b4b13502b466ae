import { partLabel } from '@footbridge/shared/gaps/part-label';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { StakeholderNames } from '../../components/stakeholder-names.js';
import type { MeasureRow } from '../../data/use-measure.js';

export interface RowSubjectProps {
  readonly row: MeasureRow;
  /** The grouping the parts are of. */
  readonly grouping: string;
}

/** Whose a value is: names lead to the panel, parts are said as headings show them. */
export function RowSubject({ row, grouping }: RowSubjectProps) {
  if (row.stakeholder !== null) return <StakeholderName stakeholder={row.stakeholder} mark />;
  if (row.set !== null) return <StakeholderNames stakeholders={row.set} />;
  if (row.tie !== null) {
    return (
      <>
        <StakeholderName stakeholder={row.tie.from} mark /> and <StakeholderName stakeholder={row.tie.to} mark />
      </>
    );
  }
  if (row.part !== null) return partLabel(grouping, row.part);
  return row.pair?.map((part) => partLabel(grouping, part)).join(' and ') ?? '';
}

/** Tells one row from another. */
export function keyOfRow(row: MeasureRow): string {
  const { stakeholder, tie, part, pair, set } = row;
  return JSON.stringify([stakeholder?.key, tie?.from.key, tie?.to.key, part, pair, set?.map(({ key }) => key)]);
}
