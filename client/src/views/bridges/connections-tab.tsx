import { partLabel } from '@footbridge/shared/gaps/part-label';
import { Link } from 'react-router';
import { Answer } from '../../components/answer.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { formatCount, formatShare } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { type GroupConnectionRow, useGroupConnections } from '../../data/use-bridges.js';
import { useAddressOf } from '../../state/use-view-state.js';
import styles from './bridges-view.module.css';

const CARRIERS = 3;

/** What holds every two parts together; those held by one come first. */
export function ConnectionsTab() {
  const connections = useGroupConnections(useScope());
  return (
    <Answer answer={connections} of="the connections" skeleton={{ lines: 8 }}>
      {({ connections: rows, grouping }) =>
        rows.length === 0 ? (
          <EmptyState title="There is only one part">
            <p>This grouping puts everyone in the same part, so nothing runs between two. Choose another grouping.</p>
          </EmptyState>
        ) : (
          <TableScroll label="Between groups">
            <table className={TABLE_CLASS}>
              <caption className="visually-hidden">Links between every two parts, those held by one first</caption>
              <thead>
                <tr>
                  <ColumnHeader>Between</ColumnHeader>
                  <ColumnHeader numeric>Linked pairs</ColumnHeader>
                  <ColumnHeader numeric>Departures until none</ColumnHeader>
                  <ColumnHeader>Who holds it</ColumnHeader>
                </tr>
              </thead>
              <tbody>
                {inOrder(rows).map((row) => (
                  <ConnectionRow key={JSON.stringify([row.a, row.b])} row={row} grouping={grouping} />
                ))}
              </tbody>
            </table>
          </TableScroll>
        )
      }
    </Answer>
  );
}

function ConnectionRow({ row, grouping }: { readonly row: GroupConnectionRow; readonly grouping: string }) {
  const addressOf = useAddressOf();
  const story = addressOf({ view: 'gaps', own: { cell: JSON.stringify([row.a, row.b]) } });
  return (
    <tr>
      <th scope="row">
        <Link to={story}>
          {partLabel(grouping, row.a)} and {partLabel(grouping, row.b)}
        </Link>
      </th>
      <td className={NUMBER_CLASS}>{formatCount(row.linkedPairs)}</td>
      <td className={NUMBER_CLASS}>
        <NumberWithDefinition measure="departures">{formatCount(row.heldBy)}</NumberWithDefinition>
        {row.heldBy === 1 && <p className={styles.flag}>held by one</p>}
      </td>
      <td className={styles.sentence}>
        {row.sentence}
        {row.carriers.length > 0 && (
          <ul className={styles.carriers}>
            {row.carriers.slice(0, CARRIERS).map((carrier) => (
              <li key={carrier.stakeholder.key}>
                <StakeholderName stakeholder={carrier.stakeholder} mark />{' '}
                <span className={styles.part}>carries {formatShare(carrier.share)}</span>
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** Held by one first, then by ever more; parts with no link at all last, for nothing holds them. */
function inOrder(rows: readonly GroupConnectionRow[]): readonly GroupConnectionRow[] {
  const weight = (row: GroupConnectionRow) => (row.linkedPairs === 0 ? Number.POSITIVE_INFINITY : row.heldBy);
  return [...rows].sort((one, other) => {
    const [first, second] = [weight(one), weight(other)];
    return first === second ? other.linkedPairs - one.linkedPairs : first - second;
  });
}
