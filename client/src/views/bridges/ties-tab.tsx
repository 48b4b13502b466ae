import { LAYER_LABELS, tieKindDefinition } from '@footbridge/shared/vocabulary/tie-kind';
import { Answer } from '../../components/answer.js';
import { ColumnHeader, NUMBER_CLASS, TABLE_CLASS, TableScroll } from '../../components/data-table.js';
import { EmptyState } from '../../components/empty-state.js';
import { capitalised, formatCount, formatNumber, formatRank, NO_VALUE } from '../../components/number-format.js';
import { NumberWithDefinition } from '../../components/number-with-definition.js';
import { StakeholderName } from '../../components/stakeholder-name.js';
import { useScope } from '../../data/scope.js';
import { type BridgeTieRow, useBridgeTies } from '../../data/use-bridges.js';
import styles from './bridges-view.module.css';
import { MoreRows, useRowCount } from './more-rows.js';

/** The links that carry most of the shortest routes, and what their loss would mean. */
export function TiesTab() {
  const [count, setCount] = useRowCount();
  const ties = useBridgeTies(useScope(), count);
  return (
    <Answer answer={ties} of="the bridge ties" skeleton={{ lines: 10 }}>
      {({ bridgeTies, provenance }) =>
        bridgeTies.length === 0 ? (
          <EmptyState title="There are no ties here">
            <p>The filter leaves no tie between the stakeholders it shows. Count more layers, or clear it.</p>
          </EmptyState>
        ) : (
          <>
            <TableScroll label="Bridge ties">
              <table className={TABLE_CLASS}>
                <caption className="visually-hidden">Ties, those that carry most routes first</caption>
                <thead>
                  <tr>
                    <ColumnHeader>Rank</ColumnHeader>
                    <ColumnHeader>Between</ColumnHeader>
                    <ColumnHeader numeric>Routes carried</ColumnHeader>
                    <ColumnHeader>If it goes</ColumnHeader>
                    <ColumnHeader>Kinds</ColumnHeader>
                  </tr>
                </thead>
                <tbody>
                  {bridgeTies.map((row) => (
                    <TieRow key={row.ends.map((end) => end.key).join(' ')} row={row} version={provenance.version} />
                  ))}
                </tbody>
              </table>
            </TableScroll>
            <MoreRows shown={bridgeTies.length} count={count} onMore={setCount} />
          </>
        )
      }
    </Answer>
  );
}

function TieRow({ row, version }: { readonly row: BridgeTieRow; readonly version: number }) {
  return (
    <tr>
      <td className={styles.rank}>{formatRank(row.rank, row.tiedRank)}</td>
      <th scope="row">
        <ul className={styles.ends}>
          {row.ends.map((end) => (
            <li key={end.key}>
              <StakeholderName stakeholder={end} mark />
            </li>
          ))}
        </ul>
      </th>
      <td className={NUMBER_CLASS}>
        <NumberWithDefinition measure="tie-betweenness" version={version}>
          {formatNumber(row.edgeBetweenness, 1)}
        </NumberWithDefinition>
      </td>
      <td className={styles.sentence}>
        {row.sentence}
        <p className={styles.part}>{tagsOf(row)}</p>
      </td>
      <td>{kindsOf(row)}</td>
    </tr>
  );
}

function tagsOf(row: BridgeTieRow): string {
  const span = row.span === null ? NO_VALUE : formatCount(row.span);
  const tags = [
    row.isBridge ? 'bridge tie: nothing else links its two sides' : `span ${span}`,
    row.crossesGroups ? 'crosses groups' : 'within one group',
  ];
  return capitalised(tags.join(', '));
}

function kindsOf(row: BridgeTieRow): string {
  const words = row.ties.map((tie) => {
    const layer = tie.layer.toLowerCase() as keyof typeof LAYER_LABELS;
    return tieKindDefinition(tie.kind) === undefined ? `${tie.kind} (${LAYER_LABELS[layer].toLowerCase()})` : tie.kind;
  });
  return capitalised([...new Set(words)].join(', '));
}
