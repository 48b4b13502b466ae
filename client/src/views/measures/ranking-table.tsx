import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { Button } from '../../components/button.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import {
  countOf,
  formatCount,
  formatMeasured,
  formatPlace,
  measuredColumn,
  NO_VALUE,
} from '../../components/number-format.js';
import type { MeasureAnswer, MeasureRow, MeasureState } from '../../data/use-measure.js';
import { useViewState } from '../../state/use-view-state.js';
import { detailNames, detailTitle, detailValue, isWide } from './details.js';
import styles from './measures-view.module.css';
import { keyOfRow, RowSubject } from './row-subject.js';
import { unitOf } from './unit-of.js';

export interface RankingTableProps {
  readonly measure: MeasureDefinition;
  readonly answer: MeasureAnswer;
  readonly state: MeasureState;
}

/** The values in order of rank, ties shown as ties, with what each is made of. */
export function RankingTable({ measure, answer, state }: RankingTableProps) {
  const { rows, total, provenance } = answer;
  const { selection, panel } = useViewState();
  const names = detailNames(rows);
  const format = measuredColumn(rows.map(({ value }) => value));
  const formatDetail = new Map(names.map((name) => [name, measuredColumn(rows.map((row) => detailValue(row, name)))]));
  const [one, many] = unitOf(measure);
  const brought = (row: MeasureRow) => row.stakeholder !== null && [...selection, panel].includes(row.stakeholder.key);
  return (
    <div>
      <TableScroll
        label={`Ranking by ${measure.name.toLowerCase()}`}
        reachable={rows.length === 0}
        tall={isWide(names)}
      >
        <table className={TABLE_CLASS}>
          <caption className={styles.caption}>{captionOf(measure, rows, total)}</caption>
          <thead>
            <tr>
              <ColumnHeader>Rank</ColumnHeader>
              <ColumnHeader>{one.charAt(0).toUpperCase() + one.slice(1)}</ColumnHeader>
              <ColumnHeader numeric>{measure.name}</ColumnHeader>
              {names.map((name) => (
                <ColumnHeader key={name} numeric>
                  {detailTitle(name)}
                </ColumnHeader>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOfRow(row)} data-selected={brought(row)}>
                <td className={styles.rank}>{row.rank === null ? NO_VALUE : formatPlace(row.rank, row.tied)}</td>
                <th scope="row" className={styles.who}>
                  <RowSubject row={row} grouping={provenance.grouping ?? ''} />
                </th>
                <td className={NUMBER_CLASS}>
                  <RowValue row={row} format={format} />
                </td>
                {names.map((name) => (
                  <td key={name} className={NUMBER_CLASS}>
                    {formatDetail.get(name)?.(detailValue(row, name))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className={styles.more}>
        {countOf(rows.length, one, many)} of {formatCount(total)} listed.
        {state.hasMore && (
          <Button small isDisabled={state.loadingMore} onPress={state.loadMore}>
            {state.loadingMore ? 'Loading…' : 'List more'}
          </Button>
        )}
      </p>
    </div>
  );
}

interface RowValueProps {
  readonly row: Pick<MeasureRow, 'value' | 'text' | 'reason'>;
  /** How a number is written; by itself unless told. */
  readonly format?: (value: number | null) => string;
}

/** The value, in words where it is a name or a yes or no; why there is none where there is none. */
export function RowValue({ row, format = formatMeasured }: RowValueProps) {
  if (row.value === null && row.text === null) {
    return (
      <>
        {NO_VALUE}
        {row.reason !== null && <span className={styles.reason}>{row.reason}</span>}
      </>
    );
  }
  return row.text ?? format(row.value);
}

/** Which end of the values comes first is not the same for all: the freest broker has the lowest constraint. */
function captionOf(measure: MeasureDefinition, rows: readonly MeasureRow[], total: number): string {
  const ranked = rows.filter(({ rank, value }) => rank !== null && value !== null);
  const first = ranked[0]?.value ?? 0;
  const last = ranked.at(-1)?.value ?? 0;
  const order = first === last ? '' : first > last ? ', the highest first' : ', the lowest first';
  return `${countOf(total, ...unitOf(measure))} by ${measure.name.toLowerCase()}${order}`;
}
