import { partLabel } from '@footbridge/shared/gaps/part-label';
import type { MeasureDefinition } from '@footbridge/shared/measures/definition';
import { useEffect } from 'react';
import { TableScroll } from '../../components/data-table.js';
import { formatMeasured } from '../../components/number-format.js';
import { useScope } from '../../data/scope.js';
import type { MeasureAnswer, MeasureRow, MeasureState } from '../../data/use-measure.js';
import { useKnownParts } from '../../data/use-networks.js';
import { detailNames, detailTitle, detailValue } from './details.js';
import styles from './measures-view.module.css';
import { heatOf, partMatrix } from './part-matrix.js';
import { RankingTable } from './ranking-table.js';

/** Of more pairs than these no table can be read; the ranking below has the first of them. */
const MOST_PAIRS = 2000;

export interface PairMatrixProps {
  readonly measure: MeasureDefinition;
  readonly answer: MeasureAnswer;
  readonly state: MeasureState;
}

/** The values of every two parts as a table, and the same in order of rank. */
export function PairMatrix({ measure, answer, state }: PairMatrixProps) {
  const { network } = useScope();
  const { rows, provenance } = answer;
  const grouping = provenance.grouping ?? '';
  const { parts, cells, largest, signed } = partMatrix(rows, useKnownParts(network, grouping));
  const { hasMore, loadingMore, loadMore } = state;
  useEffect(() => {
    if (hasMore && !loadingMore && rows.length < MOST_PAIRS) loadMore();
  }, [hasMore, loadingMore, loadMore, rows.length]);
  return (
    <>
      <TableScroll label={`${measure.name} of every two parts`} reachable>
        <table className={styles.matrix}>
          <thead>
            <tr>
              <td />
              {parts.map((part) => (
                <th key={part} scope="col">
                  {partLabel(grouping, part)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((line, index) => (
              <tr key={parts[index]}>
                <th scope="row">{partLabel(grouping, parts[index] ?? '')}</th>
                {line.map((row, column) => (
                  <MatrixCell key={parts[column]} row={row} largest={largest} signed={signed} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <details className={styles.asRanking}>
        <summary>The same in order of rank, with what each value is made of</summary>
        <RankingTable measure={measure} answer={answer} state={state} />
      </details>
    </>
  );
}

interface MatrixCellProps {
  readonly row: MeasureRow | null;
  readonly largest: number;
  readonly signed: boolean;
}

function MatrixCell({ row, largest, signed }: MatrixCellProps) {
  if (row === null || row.value === null) {
    return (
      <td data-heat="none" title={row?.reason ?? undefined}>
        –
      </td>
    );
  }
  const details = detailNames([row]).map((name) => `${detailTitle(name)} ${formatMeasured(detailValue(row, name))}`);
  return (
    <td data-heat={heatOf(row, largest, signed)} title={details.join(', ') || undefined}>
      {formatMeasured(row.value)}
      {row.text !== null && <span className={styles.reason}>{row.text}</span>}
    </td>
  );
}
