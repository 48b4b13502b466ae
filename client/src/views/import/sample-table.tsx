import { TableScroll } from '../../components/data-table.js';
import styles from './import-view.module.css';

export interface SampleTableProps {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

const MOST_COLUMNS = 12;

/** Rows as the file has them, read only. */
export function SampleTable({ caption, rows }: SampleTableProps) {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const shown = Math.min(columns, MOST_COLUMNS);
  return (
    <TableScroll label={caption}>
      <table className={styles.sample}>
        <caption>
          {caption}
          {columns > shown && `: ${shown} of ${columns} columns`}
        </caption>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file have no other name than their place
            <tr key={index}>
              {Array.from({ length: shown }, (_, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: nor have its cells
                <td key={column}>{row[column] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
