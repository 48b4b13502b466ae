import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { formatCount } from '../../components/number-format.js';
import styles from './about-view.module.css';
import { differenceInWords } from './difference-in-words.js';
import type { AnswerGroup } from './known-answer-groups.js';
import { measureName } from './measure-name.js';
import { Paged } from './paged.js';

/** The values of each measure of each network, compared at once. */
export function GroupTable({ groups }: { readonly groups: readonly AnswerGroup[] }) {
  return (
    <Paged rows={groups} many="measures of networks">
      {(shown) => (
        <TableScroll label="Agreement by measure" reachable>
          <table className={TABLE_CLASS}>
            <thead>
              <tr>
                <ColumnHeader>Measure</ColumnHeader>
                <ColumnHeader>Network</ColumnHeader>
                <ColumnHeader numeric>Values that agree</ColumnHeader>
                <ColumnHeader numeric>Largest difference</ColumnHeader>
                <ColumnHeader>Published by</ColumnHeader>
              </tr>
            </thead>
            <tbody>
              {shown.map((group) => (
                <tr key={JSON.stringify([group.network, group.measure])}>
                  <td>{measureName(group.measure)}</td>
                  <td>{group.network}</td>
                  <td className={NUMBER_CLASS}>
                    {formatCount(group.agree)} of {formatCount(group.count)}
                    {group.agree < group.count && <strong> differs</strong>}
                  </td>
                  <td className={NUMBER_CLASS}>{differenceInWords(group.largestDifference)}</td>
                  <td className={styles.source}>{group.sources.join('; ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Paged>
  );
}
