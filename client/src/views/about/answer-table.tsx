import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { listOf, NO_VALUE } from '../../components/number-format.js';
import type { KnownAnswerRow } from '../../data/use-known-answers.js';
import styles from './about-view.module.css';
import { differenceInWords } from './difference-in-words.js';
import { measureName } from './measure-name.js';
import { Paged } from './paged.js';

/** Each published value beside ours, with the difference and where it comes from. */
export function AnswerTable({ rows }: { readonly rows: readonly KnownAnswerRow[] }) {
  return (
    <Paged rows={rows} many="values">
      {(shown) => (
        <TableScroll label="Published values and ours" reachable>
          <table className={TABLE_CLASS}>
            <thead>
              <tr>
                <ColumnHeader>Measure</ColumnHeader>
                <ColumnHeader>Network</ColumnHeader>
                <ColumnHeader>Of</ColumnHeader>
                <ColumnHeader numeric>Published</ColumnHeader>
                <ColumnHeader numeric>Here</ColumnHeader>
                <ColumnHeader numeric>Difference</ColumnHeader>
                <ColumnHeader>Source</ColumnHeader>
              </tr>
            </thead>
            <tbody>
              {shown.map((row) => (
                <tr key={JSON.stringify([row.network, row.measure, row.of, row.detail, row.options, row.source])}>
                  <td>
                    {[measureName(row.measure), row.detail, ...row.options].filter((word) => word !== null).join(', ')}
                  </td>
                  <td>{row.network}</td>
                  <td>{row.of.length === 0 ? 'the whole network' : listOf(row.of)}</td>
                  <td className={NUMBER_CLASS}>{row.expected}</td>
                  <td className={NUMBER_CLASS}>
                    {row.got === null ? NO_VALUE : Number(row.got.toPrecision(10))}
                    {!row.agrees && <strong> differs</strong>}
                  </td>
                  <td className={NUMBER_CLASS}>{differenceInWords(row.difference)}</td>
                  <td className={styles.source}>{row.source}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Paged>
  );
}
