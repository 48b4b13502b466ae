import { partLabel } from '@footbridge/shared/gaps/part-label';
import { verdictInCell } from '@footbridge/shared/gaps/verdict-in-cell';
import { type ReactNode, useEffect, useRef } from 'react';
import { TableScroll } from '../../components/data-table.js';
import { formatCount, formatNumber, formatShare, NO_VALUE } from '../../components/number-format.js';
import type { GapCellFigures, GapMatrix } from '../../data/use-gaps.js';
import { type MatrixMode, matrixRows, type PlacedCell, pairKey } from './gap-matrix.js';
import styles from './matrix-table.module.css';
import { useRovingCell } from './use-roving-cell.js';

export interface MatrixTableProps {
  readonly matrix: GapMatrix;
  readonly mode: MatrixMode;
  /** The pair whose story is open. */
  readonly open: string | null;
  /** The pair to give focus to, when its story was closed. */
  readonly focusOn: string | null;
  readonly onOpen: (a: string, b: string) => void;
}

/** Every part against every part: one tab stop, arrow keys inside, Enter opens a cell's story. */
export function MatrixTable({ matrix, mode, open, focusOn, onOpen }: MatrixTableProps) {
  const table = useRef<HTMLTableElement>(null);
  const { groups, grouping } = matrix;
  const rows = matrixRows(matrix, mode);
  const roving = useRovingCell(table, groups.length, groups.length);
  useEffect(() => {
    if (focusOn === null || open !== null) return;
    table.current?.querySelector<HTMLElement>(`[data-pair="${CSS.escape(focusOn)}"]`)?.focus();
  }, [focusOn, open]);
  return (
    <TableScroll label="Gap matrix" tall>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells open, and arrow keys walk them */}
      <table ref={table} role="grid" className={styles.matrix} onKeyDown={roving.press} aria-label={captionOf(mode)}>
        <thead>
          <tr>
            <td className={styles.corner} />
            {groups.map((group) => (
              <th key={group.value} scope="col" className={styles.column}>
                {partLabel(grouping, group.value)}
                <span className={styles.size}>{formatCount(group.count)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowIndex) => {
            const group = groups[rowIndex];
            if (group === undefined) return null;
            return (
              <tr key={group.value}>
                <th scope="row" className={styles.row}>
                  {partLabel(grouping, group.value)}
                  <span className={styles.size}>{formatCount(group.count)}</span>
                </th>
                {row.map((placed, columnIndex) => (
                  <MatrixCell
                    key={groups[columnIndex]?.value}
                    placed={placed}
                    mode={mode}
                    grouping={grouping}
                    isOpen={placed !== null && pairKey(placed.cell.a, placed.cell.b) === open}
                    at={{ row: rowIndex, column: columnIndex }}
                    tabIndex={roving.tabIndexOf(rowIndex, columnIndex)}
                    onFocus={() => roving.visit(rowIndex, columnIndex)}
                    onOpen={onOpen}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface MatrixCellProps {
  readonly placed: PlacedCell | null;
  readonly mode: MatrixMode;
  readonly grouping: string;
  readonly isOpen: boolean;
  readonly at: { readonly row: number; readonly column: number };
  readonly tabIndex: number;
  readonly onFocus: () => void;
  readonly onOpen: (a: string, b: string) => void;
}

function MatrixCell({ placed, mode, grouping, isOpen, at, tabIndex, onFocus, onOpen }: MatrixCellProps) {
  if (placed === null) return <td className={styles.cell}>{NO_VALUE}</td>;
  const { cell, heat } = placed;
  return (
    <td className={styles.cell} data-heat={heat}>
      <button
        type="button"
        className={styles.button}
        tabIndex={tabIndex}
        data-row={at.row}
        data-column={at.column}
        data-pair={pairKey(cell.a, cell.b)}
        aria-expanded={isOpen}
        onFocus={onFocus}
        onClick={() => onOpen(cell.a, cell.b)}
      >
        <span className="visually-hidden">{partsInWords(cell, grouping)}: </span>
        <span className={styles.figures}>
          <span className={styles.value}>{figureOf(cell, mode)}</span>
          <span className={styles.second}> {comparedWith(cell, mode)}</span>
        </span>
        {mode === 'expected' && <span className={styles.second}>{verdictInCell(grouping, cell).toLowerCase()}</span>}
      </button>
    </td>
  );
}

function figureOf(cell: GapCellFigures, mode: MatrixMode): string {
  if (mode !== 'share') return formatCount(cell.linkedPairs);
  return formatShare(cell.possiblePairs === 0 ? null : cell.linkedPairs / cell.possiblePairs);
}

/** What a figure is held against; the word is only heard where the heading above the table shows it. */
function comparedWith(cell: GapCellFigures, mode: MatrixMode): ReactNode {
  if (mode === 'linked') return `of ${formatCount(cell.possiblePairs)} possible`;
  if (mode === 'share') return `${formatCount(cell.linkedPairs)} of ${formatCount(cell.possiblePairs)}`;
  return (
    <>
      of {formatNumber(cell.expected, 1)}
      <span className="visually-hidden"> expected, </span>
    </>
  );
}

function partsInWords(cell: GapCellFigures, grouping: string): string {
  const a = partLabel(grouping, cell.a);
  return cell.a === cell.b ? `Among ${a}` : `${a} and ${partLabel(grouping, cell.b)}`;
}

function captionOf(mode: MatrixMode): string {
  if (mode === 'linked') return 'Linked pairs between every two parts';
  if (mode === 'share') return 'Share of the possible pairs that are linked, between every two parts';
  return 'Linked pairs against those expected, between every two parts';
}
